import { may, permit } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';

import { loadLifeCycle } from '../agreement/agreement-standing.reads.ts';
import type { AgreementRow } from '../agreement/agreement.table.ts';
import { answerWith } from '../agreement/change-agreement.ts';
import { writeDraft } from '../agreement/draft-agreement.ts';
import { lookUpFrame } from '../agreement/look-up-frame.ts';
import type { Context } from '../context.ts';
import { ACTION_WORDS } from '../domain/agreement-status-words.ts';
import { standingOf } from '../domain/agreement-status.ts';
import { refuseStatus } from '../domain/decide-agreement-step.ts';
import { createLoaders } from '../loaders.ts';
import type { AgreementRefusalCode } from '../schema.types.ts';
import type { EnrolledCounts } from './find-enrolled.ts';
import { propose } from './renewal.reads.ts';
import type { RenewalQuestion } from './renewal.reads.ts';

/** Writes the proposed renewal of an agreement as a draft that continues it. */
export async function draftRenewal(
  context: Context,
  { idempotencyKey, ...input }: RenewalQuestion & { readonly idempotencyKey: string },
): Promise<AgreementRow | Refusal<AgreementRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  // Another owner is asked before the transaction begins: it may be slow, and others wait for the row.
  const enrolled = await askEnrolled(context, input.id);
  const outcome = await runOnce(
    context.database,
    { session, command: 'draftRenewal', key: idempotencyKey, input },
    (transaction) => renew(context, transaction, { ...input, enrolled }),
  );
  return outcome.refused ?? answerWith(context, outcome.made);
}

async function askEnrolled(context: Context, id: string): Promise<EnrolledCounts | null> {
  const key = findKey('Agreement', id);
  if (key === null || !may(context.session, 'agreement:draft')) return null;
  const agreement = await context.loaders.agreements.load(key);
  return agreement?.signedOn ? context.findEnrolled(agreement.id) : null;
}

async function renew(
  asked: Context,
  transaction: Transaction,
  { id, electionCode, enrolled }: RenewalQuestion & { readonly enrolled: EnrolledCounts | null },
): Promise<Outcome<string, AgreementRefusalCode>> {
  const { session, now } = asked;
  if (!may(session, 'agreement:draft')) return refuseForbidden(ACTION_WORDS.RENEW);
  const context = { ...asked, loaders: createLoaders(transaction, session, now) };
  // Renewals come one after the other, so that of two at once the second finds the first.
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`renewal ${id} ${electionCode}`]);
  const key = findKey('Agreement', id);
  const agreement = key === null ? null : await context.loaders.agreements.load(key);
  if (agreement === null || agreement.signedOn === null) return noSigned;
  const parties = await context.loaders.parties.load(agreement.id);
  const institutionCodes = parties.map(({ institutionCode }) => institutionCode);
  if (!may(session, 'agreement:draft', { regionCode: agreement.regionCode, institutionCodes })) {
    return refuseForbidden(ACTION_WORDS.RENEW);
  }
  const frame = await lookUpFrame(context, { regionCode: agreement.regionCode, electionCode, predecessorId: id });
  if (frame.refused !== undefined) return frame;
  const standing = standingOf(await loadLifeCycle(context, agreement), dateInJakarta(now));
  const refused = standing && refuseStatus({ action: 'RENEW' }, standing);
  if (refused) return refused;
  const proposal = await propose(context, transaction, { agreement, electionCode, enrolled });
  if (proposal === null) return noSigned;
  if (proposal.renewals.length > 0) return renewedAlready;
  const draft = { frame: frame.made, lineage: 'CONTINUATION', terms: proposal.terms } as const;
  return { made: await writeDraft(context, transaction, draft) };
}

const noSigned = refuse(
  'NOT_FOUND',
  {
    id: 'Tidak ada perjanjian bertanda tangan dengan pengenal ini. Periksa pengenalnya.',
    en: 'There is no signed agreement with this identifier. Check it.',
  },
  'id',
);

const renewedAlready = refuse(
  'DUPLICATE',
  {
    id: 'Sudah ada perjanjian atau rancangan yang melanjutkannya untuk pemilihan ini.',
    en: 'An agreement or a draft for this election continues it already.',
  },
  'electionCode',
);
