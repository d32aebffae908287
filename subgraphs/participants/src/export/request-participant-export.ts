import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { enqueue } from '@payung/kit/jobs.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { refuseReveal } from '@payung/kit/reveal.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';

import type { Context } from '../context.ts';
import { newFileKey } from '../import/roster-files.ts';
import { writeParticipantExportJob } from '../jobs/write-participant-export.ts';
import type { ParticipantExportRefusalCode, RequestParticipantExportInput } from '../schema.types.ts';
import { MOST_AT_ONCE } from './export-settings.ts';
import { exportQuery } from './export-query.ts';
import { findParticipantExport } from './participant-export.reads.ts';
import { ParticipantExportTable } from './participant-export.table.ts';
import type { ParticipantExportRow } from './participant-export.table.ts';

const PURPOSE = /^[^\p{Cc}\p{Cs}]{3,300}$/u;

/** Asks for a list as a file. The key keeps a fingerprint of the input, whose filter may hold a name. */
export async function requestParticipantExport(
  context: Context,
  input: RequestParticipantExportInput,
  idempotencyKey: string,
): Promise<ParticipantExportRow | Refusal<ParticipantExportRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const keyed = {
    session,
    command: 'requestParticipantExport',
    key: idempotencyKey,
    input: context.secrets.fingerprint(JSON.stringify(input)).toString('hex'),
  };
  const outcome = await runOnce<ParticipantExportRefusalCode>(context.database, keyed, (transaction) =>
    request({ ...context, session }, transaction, input),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  if (!may(session, 'participant:export')) return forbidden.refused;
  return (await findParticipantExport(context, toGlobalId('ParticipantExport', outcome.made))) ?? forbidden.refused;
}

const forbidden = refuseForbidden({ id: 'mengekspor data peserta', en: 'export participants' });

async function request(
  { session, secrets, requestId, now, revealRules }: Context & { readonly session: Session },
  transaction: Transaction,
  { content, format, filter, values, purpose }: RequestParticipantExportInput,
): Promise<Outcome<string, ParticipantExportRefusalCode>> {
  if (!may(session, 'participant:export') || !may(session, 'participant:read')) return forbidden;
  const shown = [...new Set(values)].toSorted();
  if (shown.length > 0 && !may(session, 'participant:reveal')) return forbidden;
  const why = purpose?.trim() ?? '';
  if ((shown.length > 0 || why !== '') && !PURPOSE.test(why)) return noPurpose;
  // Built here once to throw at a filter that cannot be understood, as the list does.
  exportQuery(transaction, session, { content, filter: filter ?? {} });
  const underWay = await transaction
    .createQueryBuilder(ParticipantExportTable, 'export')
    .where("export.requestedBy = :subject and export.stage in ('WAITING', 'WRITING')", { subject: session.subject })
    .getCount();
  if (underWay >= MOST_AT_ONCE) return tooMany;
  const notNow = shown.length === 0 ? null : await refuseReveal(transaction, { session, now, revealRules }, 'EXPORT');
  if (notNow !== null) return notNow;
  const { identifiers } = await transaction.insert(ParticipantExportTable, {
    content,
    format,
    shownValues: shown,
    purpose: why === '' ? null : why,
    filterSealed: secrets.seal(JSON.stringify(filter ?? {})),
    askedAs: session,
    requestedBy: session.subject,
    stage: 'WAITING',
    fileKeySealed: secrets.seal(newFileKey().toString('base64')),
    requestedAt: now,
    heartbeatAt: now,
  } as object);
  const { id } = identifiers[0] as { id: string };
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'participant:export',
      entityType: 'ParticipantExport',
      entityId: id,
      // By what it was filtered, and by a name: that, and not which.
      details: {
        content,
        format,
        values: shown,
        purpose: why === '' ? null : why,
        filter: { ...filter, ...(filter?.name == null ? {} : { name: true }) },
      },
    },
  );
  await enqueue(transaction, writeParticipantExportJob(id));
  return { made: id };
}

const noPurpose = refuse(
  'INVALID',
  { id: 'Tuliskan tujuannya, 3 sampai 300 huruf.', en: 'Say what it is for, 3 to 300 characters.' },
  'purpose',
);

const tooMany = refuse('TOO_MANY', {
  id: `Sudah ada ${MOST_AT_ONCE} ekspor Anda yang berjalan. Tunggu sampai salah satunya selesai.`,
  en: `${MOST_AT_ONCE} of your exports are under way. Wait until one is done.`,
});
