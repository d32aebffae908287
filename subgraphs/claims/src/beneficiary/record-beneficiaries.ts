import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import { CHANGEABLE_CLAIM_STATES } from '@payung/kit/values/claim-transitions.ts';
import { IsNull } from 'typeorm';

import type { ClaimRow } from '../claim/claim.table.ts';
import type { Context } from '../context.ts';
import { isNote, NOTE_NEEDED } from '../domain/decide-claim-step.ts';
import { checkAccount, checkPhone, checkText, maskAccount, maskEnd } from '../domain/claim-text.ts';
import { rankOf, RELATIONS } from '../domain/heirs/legal-order.ts';
import type { Relation } from '../domain/heirs/legal-order.ts';
import { payeesOf } from '../domain/payees.ts';
import { changeClaim } from '../life-cycle/change-claim.ts';
import type { StepRefusal } from '../life-cycle/change-claim.ts';
import { tooLate } from '../life-cycle/too-late.ts';
import type { BeneficiaryInput, RecordBeneficiariesInput } from '../schema.types.ts';
import { sealDetails } from './beneficiary-details.ts';
import { changesOfBeneficiaries } from './changes-of-beneficiaries.ts';
import { ClaimBeneficiaryTable } from './claim-beneficiary.table.ts';

const MOST = 30;
const WHOLE = 10_000;

/** Records who may be paid on a claim, in place of what was recorded before. */
export async function recordBeneficiaries(
  context: Context,
  input: RecordBeneficiariesInput,
  idempotencyKey: string,
): Promise<ClaimRow | StepRefusal> {
  return changeClaim(
    context,
    {
      command: 'recordBeneficiaries',
      deed: {
        kind: 'BENEFICIARIES',
        permissions: ['claim:record-beneficiaries'],
        what: { id: 'mencatat penerima manfaat', en: 'record who is to be paid' },
      },
      input,
      idempotencyKey,
      note: input.note ?? null,
    },
    async ({ transaction, claim, context: { sealer, now } }) => {
      if (!CHANGEABLE_CLAIM_STATES.includes(claim.state)) return tooLate(claim.state);
      const problem = checkBeneficiaries(input.beneficiaries) ?? checkNobody(claim, input);
      if (problem !== null) return problem;
      const before = await transaction.find(ClaimBeneficiaryTable, {
        where: { claimId: claim.id, supersededAt: IsNull() },
        order: { position: 'ASC' },
      });
      await transaction.update(
        ClaimBeneficiaryTable,
        { claimId: claim.id, supersededAt: IsNull() },
        { supersededAt: now },
      );
      const rows = input.beneficiaries.map((each, index) => {
        const { bank = null, accountNumber = null, phone = null, accountHolder = null } = each;
        const name = each.name.trim();
        return {
          claimId: claim.id,
          position: index + 1,
          relation: each.relation,
          alive: each.alive,
          details: sealDetails(sealer, {
            name,
            phone,
            bank: bank?.trim() ?? null,
            accountNumber,
            accountHolder: accountNumber === null ? null : (accountHolder?.trim() ?? name),
          }),
          phoneMasked: phone === null ? null : maskEnd(phone),
          accountMasked: accountNumber === null ? null : maskAccount(bank?.trim() ?? '', accountNumber),
          shareBasisPoints: each.shareBasisPoints ?? null,
          recordedAt: now,
          supersededAt: null,
        };
      });
      if (rows.length > 0) await transaction.insert(ClaimBeneficiaryTable, rows);
      return {
        // Before the death nobody follows: who was recorded then says nothing of heirs.
        columns: { heirsRecorded: claim.outcome === 'DEATH' },
        changedFields: ['beneficiaries'],
        changes: changesOfBeneficiaries(sealer, before, rows),
        details: { beneficiaries: rows.length },
      };
    },
  );
}

/** The rank in law of somebody who may be paid; null for the participant and who arranged the funeral. */
export function rankOfBeneficiary(relation: string): number | null {
  return (RELATIONS as readonly string[]).includes(relation) ? rankOf(relation as Relation) : null;
}

type Invalid = { readonly refused: Refusal<'INVALID'> };

/** After a death that nobody is to be paid for, somebody says how that was established. */
function checkNobody(claim: ClaimRow, { beneficiaries, note }: RecordBeneficiariesInput): Invalid | null {
  if (note != null && !isNote(note)) return { refused: { ...NOTE_NEEDED.refused, code: 'INVALID' } };
  const recorded = beneficiaries.map(({ relation, alive, shareBasisPoints }, index) => ({
    id: String(index),
    relation,
    alive,
    shareBasisPoints: shareBasisPoints ?? null,
  }));
  const nobody = payeesOf({ ...claim, heirsRecorded: true }, recorded).entitled.length === 0;
  return claim.outcome === 'DEATH' && nobody && note == null ? HOW_NOBODY : null;
}

const HOW_NOBODY = refuse(
  'INVALID',
  {
    id: 'Tidak ada ahli waris, wasiat, ataupun pengurus pemakaman: uraikan bagaimana hal itu dipastikan, 10 sampai 2.000 karakter.',
    en: 'No heir, no will and nobody who arranged the funeral: say how that was established, in 10 to 2,000 characters.',
  },
  'note',
);

function checkBeneficiaries(all: readonly BeneficiaryInput[]): Invalid | null {
  if (all.length > MOST)
    return refuse('INVALID', { id: `Paling banyak ${MOST} orang.`, en: `At most ${MOST} people.` }, 'beneficiaries');
  for (const [index, each] of all.entries()) {
    const problem = checkOne(each, `beneficiaries.${index}`);
    if (problem !== null) return problem;
  }
  return null;
}

function checkOne(each: BeneficiaryInput, field: string): Invalid | null {
  const { name, phone, shareBasisPoints } = each;
  const problem =
    checkText(name, { field: `${field}.name`, least: 2, most: 100 }) ??
    (phone == null ? null : checkPhone(phone, `${field}.phone`)) ??
    checkAccount(each, `${field}.`);
  if (problem !== null) return problem;
  return shareBasisPoints != null && (shareBasisPoints < 1 || shareBasisPoints > WHOLE)
    ? refuse(
        'INVALID',
        { id: 'Bagian diisi 1 sampai 10.000 (100 %).', en: 'A share is 1 to 10,000 (100 %).' },
        `${field}.shareBasisPoints`,
      )
    : null;
}
