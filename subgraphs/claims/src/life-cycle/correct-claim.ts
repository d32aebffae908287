import { refuse } from '@payung/kit/refusal.ts';
import { CHANGEABLE_CLAIM_STATES } from '@payung/kit/values/claim-transitions.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { Not } from 'typeorm';

import { ClaimTable } from '../claim/claim.table.ts';
import type { ClaimRow } from '../claim/claim.table.ts';
import { coverColumns } from '../claim/cover-columns.ts';
import { requestCoverSettlement } from '../claim/request-cover-settlement.ts';
import type { Context } from '../context.ts';
import { checkMoment } from '../domain/check-claim-input.ts';
import { checkText } from '../domain/claim-text.ts';
import type { CorrectClaimInput } from '../schema.types.ts';
import { changeClaim } from './change-claim.ts';
import type { StepRefusal } from './change-claim.ts';
import { escalateWhereLate, requestEscalation } from './escalate-late-report.ts';
import { tooLate } from './too-late.ts';

/** Corrects facts of the incident. Where the moment changes, the question of cover is open again, and a job asks. */
export async function correctClaim(
  context: Context,
  input: CorrectClaimInput,
  idempotencyKey: string,
): Promise<ClaimRow | StepRefusal> {
  return changeClaim(
    context,
    {
      command: 'correctClaim',
      deed: {
        kind: 'CORRECT',
        permissions: ['claim:register'],
        what: { id: 'memperbaiki fakta kejadian', en: 'correct facts of an incident' },
      },
      input,
      idempotencyKey,
    },
    async ({ transaction, claim, context: { sealer, now } }) => {
      if (!CHANGEABLE_CLAIM_STATES.includes(claim.state)) return tooLate(claim.state);
      const occurredAt = input.occurredAt ?? null;
      const place = input.place ?? null;
      const chronology = input.chronology ?? null;
      const injurySource = input.injurySource ?? null;
      const problem =
        (occurredAt === null ? null : checkMoment(occurredAt, now)) ??
        (place === null ? null : checkText(place, { field: 'place', least: 1, most: 300 })) ??
        (chronology === null ? null : checkText(chronology, { field: 'chronology', least: 10, most: 4_000 })) ??
        (injurySource === null ? null : checkText(injurySource, { field: 'injurySource', least: 1, most: 300 }));
      if (problem !== null) return problem;
      const { id, enrolmentId, programme } = claim;
      if (occurredAt !== null && enrolmentId !== null) {
        if (await transaction.existsBy(ClaimTable, { enrolmentId, programme, occurredAt, id: Not(id) }))
          return DUPLICATE;
      }
      const changedFields = Object.entries({ occurredAt, place, chronology, injurySource }).flatMap(([name, value]) =>
        value === null ? [] : [name],
      );
      if (changedFields.length === 0) return NOTHING;
      if (occurredAt !== null && enrolmentId !== null) await requestCoverSettlement(transaction, id, 1);
      if (occurredAt !== null && programme === 'JKK' && !claim.unconfirmed) {
        const moved = { ...claim, occurredAt };
        if (claim.state === 'NOTICED') await requestEscalation(transaction, moved, now);
        else await escalateWhereLate(transaction, moved, now);
      }
      return {
        columns: {
          ...(occurredAt === null ? {} : { occurredAt, ...openCover(programme, occurredAt, now) }),
          ...(place === null ? {} : { incidentPlace: sealer.seal(place.trim()) }),
          ...(chronology === null ? {} : { chronology: sealer.seal(chronology.trim()) }),
          ...(injurySource === null ? {} : { injurySource: sealer.seal(injurySource.trim()) }),
        },
        changedFields,
      };
    },
  );
}

/** Cover of a moment that nobody was asked about yet: the job asks. */
function openCover(programme: ClaimRow['programme'], occurredAt: Instant, now: Instant) {
  const silent = { answer: { answer: 'SILENT' }, agreement: 'OWNER_SILENT' } as const;
  const { coverAnswer, coverLinks, coverAsKnownAt } = coverColumns(silent, { programme, occurredAt }, now);
  return { coverAnswer, coverLinks, coverAsKnownAt };
}

const NOTHING = refuse('INVALID', {
  id: 'Tidak ada fakta yang diperbaiki. Isi sekurang-kurangnya satu.',
  en: 'No fact to correct. Give at least one.',
});

const DUPLICATE = refuse(
  'DUPLICATE',
  {
    id: 'Klaim lain untuk kepesertaan, program, dan waktu yang sama sudah terdaftar.',
    en: 'Another claim for the same enrolment, programme and moment is registered already.',
  },
  'occurredAt',
);
