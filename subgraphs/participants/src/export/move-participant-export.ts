import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';

import type { Context } from '../context.ts';
import type { ExportStage, ParticipantExportRefusalCode } from '../schema.types.ts';
import { DOWNLOAD_MINUTES, exportFileName, exportPath } from './export-settings.ts';
import { findParticipantExport, lockOwnExport } from './participant-export.reads.ts';
import { ParticipantExportTable } from './participant-export.table.ts';
import type { ParticipantExportRow } from './participant-export.table.ts';

/** A step with nothing to say but which export. */
export interface ExportCommand {
  readonly exportId: string;
  readonly idempotencyKey: string;
}

/** A file to download. */
export interface ExportDownload {
  readonly url: string;
  readonly expiresAt: Instant;
  readonly fileName: string;
}

interface Step {
  readonly command: string;
  readonly action: string;
  /** Where it can be taken. */
  readonly stages: readonly ExportStage[];
  readonly changes: Partial<ParticipantExportRow>;
}

/** Gives an export up, or removes its file. A worker in the middle of it notices within a second. */
export async function cancelParticipantExport(
  context: Context,
  command: ExportCommand,
): Promise<ParticipantExportRow | Refusal<ParticipantExportRefusalCode>> {
  const answer = await takeStep(context, command, {
    command: 'cancelParticipantExport',
    action: 'participant:export-cancel',
    stages: ['WAITING', 'WRITING', 'READY'],
    changes: { stage: 'CANCELLED', expiresAt: null },
  });
  if (!('field' in answer)) await context.rosters.files.remove(answer.id);
  return answer;
}

/** Gives an address of the file. That somebody asked stands in the trail. */
export async function requestExportDownload(
  context: Context,
  command: ExportCommand,
): Promise<ExportDownload | Refusal<ParticipantExportRefusalCode>> {
  const answer = await takeStep(context, command, {
    command: 'requestExportDownload',
    action: 'participant:export-download',
    stages: ['READY'],
    changes: {},
  });
  if ('field' in answer) return answer;
  // A key that is repeated after the file has gone gives no address any more.
  if (!isThere(answer, context.now)) return wrongStage.refused;
  const expiresAt = context.now.add({ minutes: DOWNLOAD_MINUTES });
  return {
    url: context.rosters.signer.sign(exportPath(answer.id), expiresAt, context.session?.networks),
    expiresAt,
    fileName: exportFileName(answer),
  };
}

/** Whether the file of an export can be had. */
export function isThere(
  { stage, expiresAt }: Pick<ParticipantExportRow, 'stage' | 'expiresAt'>,
  now: Instant,
): boolean {
  return stage === 'READY' && expiresAt !== null && Temporal.Instant.compare(now, expiresAt) < 0;
}

async function takeStep(
  context: Context,
  { exportId, idempotencyKey }: ExportCommand,
  step: Step,
): Promise<ParticipantExportRow | Refusal<ParticipantExportRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const keyed = { session, command: step.command, key: idempotencyKey, input: exportId };
  const { requestId, now } = context;
  const outcome = await runOnce<ParticipantExportRefusalCode>(context.database, keyed, async (transaction) => {
    if (!may(session, 'participant:export')) return forbidden;
    const row = await lockOwnExport(transaction, session, exportId);
    if (row === null) return notFound;
    if (!mayHold(session, row)) return forbidden;
    if (!step.stages.includes(row.stage)) return wrongStage;
    if (Object.keys(step.changes).length > 0)
      await transaction.update(ParticipantExportTable, { id: row.id }, step.changes);
    await recordAudit(
      transaction,
      { session, requestId, now },
      { action: step.action, entityType: 'ParticipantExport', entityId: row.id },
    );
    return { made: row.id };
  });
  if (outcome.refused !== undefined) return outcome.refused;
  if (!may(session, 'participant:export')) return forbidden.refused;
  const row = await findParticipantExport(context, toGlobalId('ParticipantExport', outcome.made));
  return row !== null && mayHold(session, row) ? row : forbidden.refused;
}

/** Whoever lost the right to see values in full since loses the file with them. */
function mayHold(session: Session, { shownValues }: ParticipantExportRow): boolean {
  return shownValues.length === 0 || may(session, 'participant:reveal');
}

const forbidden = refuseForbidden({ id: 'mengekspor data peserta', en: 'export participants' });

const notFound = refuse('NOT_FOUND', { id: 'Ekspor tidak ditemukan.', en: 'There is no such export.' }, 'exportId');

const wrongStage = refuse('WRONG_STAGE', {
  id: 'Ekspor ini belum siap, sudah dibatalkan, atau berkasnya sudah dihapus. Muat ulang dan lihat tahapnya.',
  en: 'This export is not ready, was given up, or its file is gone. Reload and look at its stage.',
});
