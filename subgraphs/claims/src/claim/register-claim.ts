import { isNationwide, may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { splitInstitutionCode } from '@payung/kit/values/institution-code.ts';

import type { Context } from '../context.ts';
import { checkClaimInput } from '../domain/check-claim-input.ts';
import { isWorthAskingAgain } from '../domain/enrolment-facts.ts';
import { appendClaimEvent } from '../life-cycle/append-claim-event.ts';
import { escalateWhereLate } from '../life-cycle/escalate-late-report.ts';
import { firstVersion } from '../life-cycle/new-claim.ts';
import type { ClaimRefusalCode, RegisterClaimInput } from '../schema.types.ts';
import { writeCoverEvidence } from '../cover/write-cover-evidence.ts';
import { askAboutCover } from './ask-about-cover.ts';
import type { CoverAsked } from './ask-about-cover.ts';
import { isEnrolmentInScope } from './claim.scope.ts';
import { ClaimTable } from './claim.table.ts';
import type { ClaimRow } from './claim.table.ts';
import { coverColumns } from './cover-columns.ts';
import { requestCoverSettlement } from './request-cover-settlement.ts';
import { writeClaim } from './write-claim.ts';
import type { ClaimDraft } from './write-claim.ts';

/** A claim decided on, and whether its cover is to be asked for again. */
interface Decided {
  readonly draft: ClaimDraft;
  readonly asked: CoverAsked;
  readonly askAgain: boolean;
}

/**
 * Registers a claim.
 *
 * The enrolment's owner is asked before the transaction begins, so that no connection waits for another service;
 * a repeated key costs that question once more and is still answered with what was stored.
 */
export async function registerClaim(
  context: Context,
  input: RegisterClaimInput,
  idempotencyKey: string,
): Promise<ClaimRow | Refusal<ClaimRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const decided = await decide(context, session, input);
  const keyed = { session, command: 'registerClaim', key: idempotencyKey, input };
  const outcome = await runOnce<ClaimRefusalCode>(context.database, keyed, async (transaction) =>
    decided.refused === undefined ? write(context, session, transaction, decided.made) : decided,
  );
  if (outcome.refused !== undefined) return outcome.refused;
  return (await context.loaders.claims.load(outcome.made)) ?? outOfSight.refused;
}

async function decide(
  context: Context,
  session: Session,
  input: RegisterClaimInput,
): Promise<Outcome<Decided, ClaimRefusalCode>> {
  const reporter = input.institutionCode ?? session.institutionCode;
  if (!may(session, 'claim:register', reporter === null ? {} : { institutionCodes: [reporter] })) {
    return refuseForbidden({
      id: 'mendaftarkan klaim untuk instansi ini',
      en: 'register a claim for this institution',
    });
  }
  if (reporter === null ? !isNationwide(session) : splitInstitutionCode(reporter) === null) return noReporter;
  const problem = checkClaimInput(input, context.now);
  if (problem !== null) return problem;
  const enrolmentId = findKey('Enrolment', input.enrolmentId);
  if (enrolmentId === null) return notFound;
  const asked = await askAboutCover(context, enrolmentId, input.occurredAt);
  const { answer, agreement } = asked;
  if (answer.answer === 'ABSENT') return notFound;
  if (answer.answer === 'FOUND' && !isEnrolmentInScope(session, answer.enrolment)) return notFound;
  const facts = { ...factsOf(context, session, input, asked), enrolmentId, reportingInstitutionCode: reporter };
  return {
    made: { draft: firstVersion(facts, context.now), asked, askAgain: isWorthAskingAgain(answer, agreement) },
  };
}

async function write(
  { requestId, now }: Context,
  session: Session,
  transaction: Transaction,
  { draft, asked, askAgain }: Decided,
): Promise<Outcome<string, ClaimRefusalCode>> {
  const id = await writeClaim(transaction, draft);
  if (id === null) return duplicate;
  await writeCoverEvidence(transaction, id, { asked, columns: draft, programme: draft.programme, now });
  await appendClaimEvent(
    transaction,
    { session, now },
    { claimId: id, version: 1, kind: 'REGISTER', fromState: null, toState: draft.state },
  );
  if (askAgain) await requestCoverSettlement(transaction, id, 1);
  const escalated = await escalateWhereLate(transaction, await transaction.findOneByOrFail(ClaimTable, { id }), now);
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'claim:register',
      entityType: 'Claim',
      entityId: id,
      details: {
        programme: draft.programme,
        cover: draft.coverAnswer,
        reportingInstitutionCode: draft.reportingInstitutionCode,
        ...(escalated ? { escalated } : {}),
      },
    },
  );
  return { made: id };
}

function factsOf(context: Context, session: Session, input: RegisterClaimInput, asked: CoverAsked) {
  return {
    ...coverColumns(asked, input, context.now),
    programme: input.programme,
    incidentKind: input.kind,
    occurredAt: input.occurredAt,
    incidentPlace: context.sealer.seal(input.place.trim()),
    chronology: null,
    injurySource: null,
    stageOneAt: context.now,
    state: 'REGISTERED',
    example: session.registersExamples,
    unconfirmed: false,
    registeredAt: context.now,
    registeredBy: session.subject,
    registeredInstitutionCode: session.institutionCode,
    registeredRegionCodes: session.regionCodes,
  } as const;
}

const noReporter = refuse(
  'INVALID',
  {
    id: 'Sebutkan kode instansi yang melaporkan, misalnya kpu-32.04.',
    en: 'Name the institution that reports by its code, as in kpu-32.04.',
  },
  'institutionCode',
);

const notFound = refuse(
  'NOT_FOUND',
  {
    id: 'Kepesertaan ini tidak ditemukan, atau di luar wewenang Anda. Periksa pesertanya.',
    en: 'This enrolment does not exist or is out of your reach. Check the participant.',
  },
  'enrolmentId',
);

const duplicate = refuse('DUPLICATE', {
  id: 'Klaim untuk kepesertaan, program, dan waktu kejadian yang sama sudah terdaftar. Cari di daftar klaim.',
  en: 'A claim for the same enrolment, programme and moment is already registered. Look for it in the list of claims.',
});

/** The answer to a repeated key from somebody who has moved to another institution or region since. */
const outOfSight = refuse('NOT_FOUND', {
  id: 'Klaim ini sudah terdaftar, tetapi kini di luar wewenang Anda.',
  en: 'This claim is registered, but it is out of your reach now.',
});
