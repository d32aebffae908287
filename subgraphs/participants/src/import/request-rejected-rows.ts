import { toGlobalId } from '@payung/kit/values/global-id.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import type { Context } from '../context.ts';
import { refuseStep } from '../domain/import-step.ts';
import type { RosterImportRefusalCode } from '../schema.types.ts';
import type { ImportCommand } from './move-roster-import.ts';
import { IMPORT_PERMISSIONS } from './roster-import.reads.ts';
import { DOWNLOAD_MINUTES, rejectedPath } from './roster-settings.ts';
import { factsOf, takeStep } from './step-roster-import.ts';

/** A file to download. */
export interface Download {
  readonly url: string;
  readonly expiresAt: Instant;
  readonly fileName: string;
}

/** Gives an address of the rejected rows. That somebody asked stands in the trail: they hold NIKs in full. */
export async function requestRejectedRosterRows(
  context: Context,
  command: ImportCommand,
): Promise<Download | Refusal<RosterImportRefusalCode>> {
  const asked = {
    command: 'requestRejectedRosterRows',
    action: 'roster:download-rejected',
    ...command,
    permissions: IMPORT_PERMISSIONS,
  };
  const answer = await takeStep(context, asked, (row) => {
    const refused = refuseStep('return-rejected', factsOf(row));
    if (refused !== null) return refused;
    return { made: { changes: {}, details: { rejected: row.rowsRejected }, leavesWork: true } };
  });
  if ('field' in answer) return answer;
  const expiresAt = context.now.add({ minutes: DOWNLOAD_MINUTES });
  return {
    url: context.rosters.signer.sign(rejectedPath(answer.id), expiresAt, context.session?.networks),
    expiresAt,
    fileName: `baris-ditolak-${toGlobalId('RosterImport', answer.id)}.csv`,
  };
}
