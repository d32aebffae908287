import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { readEnv } from '../../subgraphs/kit/src/env.ts';
import { fingerprintKey } from '../../subgraphs/kit/src/secret-box.ts';
import type { AllDatabaseUrls } from '../stack/databases.ts';
import type { DatabaseName } from '../stack/names.ts';
import { PATHS } from '../stack/paths.ts';
import { loadSecrets } from '../stack/secrets.ts';
import { anchorFileIn } from '../stack/services.ts';
import type { Settings } from '../stack/settings.ts';

/** The owners that keep files. */
export const FILE_OWNERS = ['agreements', 'participants', 'claims'] as const;

/** What backup and restore may be told. */
export type BackupSettings = z.infer<typeof schema>;

const folder = z.string().startsWith('/', 'must be an absolute path').optional();

const schema = z.object({
  /** Seals a backup, and opens it. */
  BACKUP_KEY: fingerprintKey.optional(),
  /** Folder with pg_dump and pg_restore, at least as new as the server. */
  PG_BIN: z.string().optional(),
  /** Where each owner keeps its files, its `FILES_FOLDER`; those of `npm start` otherwise. */
  AGREEMENTS_FILES_FOLDER: folder,
  PARTICIPANTS_FILES_FOLDER: folder,
  CLAIMS_FILES_FOLDER: folder,
  /** Where anchors of the trail are written; that of `npm start` otherwise. */
  AUDIT_ANCHOR_FILE: folder,
});

/** Reads what only backup and restore need. */
export function readBackupSettings(env: NodeJS.ProcessEnv): BackupSettings {
  return readEnv(schema, Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
}

/** Folder of each owner's files. */
export function fileFolders(settings: BackupSettings): Readonly<Record<(typeof FILE_OWNERS)[number], string>> {
  return {
    agreements: settings.AGREEMENTS_FILES_FOLDER ?? join(PATHS.files, 'agreements'),
    participants: settings.PARTICIPANTS_FILES_FOLDER ?? join(PATHS.files, 'participants'),
    claims: settings.CLAIMS_FILES_FOLDER ?? join(PATHS.files, 'claims'),
  };
}

/** The file of the anchors of the trail. */
export function anchorFile(settings: BackupSettings): string {
  return settings.AUDIT_ANCHOR_FILE ?? anchorFileIn(PATHS.files);
}

/** The owners' connections of the databases that this installation has. */
export function ownersUrls(
  databases: AllDatabaseUrls,
  withIdentity: boolean,
): Readonly<Partial<Record<DatabaseName, string>>> {
  const { agreements, participants, claims, identity } = databases;
  return {
    agreements: agreements.migrator,
    participants: participants.migrator,
    claims: claims.migrator,
    ...(withIdentity ? { identity: identity.migrator } : {}),
  };
}

/** A mark of each key of this installation, or of none where its keys are kept elsewhere. */
export function keyMarks(settings: Settings): Readonly<Record<string, string>> {
  const made = existsSync(PATHS.secrets) ? loadSecrets(PATHS.secrets) : undefined;
  const keys: Record<string, string | undefined> = {
    agreements: settings.AGREEMENTS_PERSONAL_KEYS ?? made?.personalKeys.agreements,
    participants: settings.PARTICIPANTS_PERSONAL_KEYS ?? made?.personalKeys.participants,
    claims: settings.CLAIMS_PERSONAL_KEYS ?? made?.personalKeys.claims,
    blindIndex: settings.BLIND_INDEX_KEY ?? made?.blindIndexKey,
    audit: settings.AUDIT_KEY ?? made?.auditKey,
  };
  return Object.fromEntries(
    Object.entries(keys).flatMap(([name, text]) =>
      (text ?? '')
        .split(',')
        .filter((key) => key !== '')
        .map((key) => [`${name} ${idOf(key)}`.trim(), markOf(key)]),
    ),
  );
}

/** `k1:base64` is named by its id; a key without one by nothing. */
function idOf(key: string): string {
  return key.includes(':') ? (key.split(':')[0] ?? '') : '';
}

function markOf(key: string): string {
  const bytes = Buffer.from(key.split(':').at(-1) ?? '', 'base64');
  return createHmac('sha256', bytes).update('payung backup: the same key').digest('hex').slice(0, 16);
}
