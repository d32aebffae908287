import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

import { z } from 'zod';

import { CLIENTS, DATABASES } from './names.ts';

/** What only this installation knows. Made once, kept readable for its owner alone. */
export type Secrets = z.infer<typeof secrets>;

const databasePasswords = z.object({ migrator: z.string(), app: z.string() });

const secrets = z.object({
  /** Of the superuser of the bundled PostgreSQL. */
  postgres: z.string(),
  databases: z.record(z.enum(DATABASES), databasePasswords),
  clients: z.record(z.enum(CLIENTS), z.string()),
  cookie: z.string(),
  /** The one password of the demonstration people. */
  demoPassword: z.string(),
  /** Keys that personal data are encrypted with: losing them loses the data. */
  personalKeys: z.object({ agreements: z.string(), participants: z.string(), claims: z.string() }),
  blindIndexKey: z.string(),
  /** Signs the short-lived addresses of files. */
  fileUrlKey: z.string(),
  /** Seals the trail: with another one nothing that was sealed can be checked. */
  auditKey: z.string(),
});

/**
 * Reads the secrets of this installation, making them at the first start.
 *
 * @throws when the file is damaged: new secrets would not open the old data
 */
export function loadSecrets(file: string): Secrets {
  if (!existsSync(file)) {
    // Written beside and renamed: a start that is interrupted here leaves no half a file.
    writeFileSync(`${file}.new`, `${JSON.stringify(generateSecrets(), null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>;
    if (kept.blindIndexKey !== undefined && lacksNew(kept)) return addNew(file, kept);
    return secrets.parse(kept);
  } catch {
    throw new Error(
      `${file} cannot be read or is damaged, and the data cannot be opened without it. Bring it back from a copy, or run "npm run reset" to begin anew.`,
    );
  }
}

/** Whether an installation is from before addresses of files were signed, the trail was sealed, agreements sealed anything, or one of these had a client. */
function lacksNew({ fileUrlKey, auditKey, personalKeys, clients }: Partial<Secrets>): boolean {
  const agreements: unknown = personalKeys?.agreements;
  return (
    fileUrlKey === undefined ||
    auditKey === undefined ||
    agreements === undefined ||
    ADDED_CLIENTS.some((id) => clients?.[id] === undefined)
  );
}

/** Clients that installations did not have from the beginning. */
const ADDED_CLIENTS = ['payung-agreements', 'payung-gateway'] as const;

/** An older installation gets now what it lacks: nothing is sealed with it that it could lose. */
function addNew(file: string, kept: Partial<Secrets>): Secrets {
  const made = generateSecrets();
  const added = secrets.parse({
    fileUrlKey: made.fileUrlKey,
    auditKey: made.auditKey,
    ...kept,
    personalKeys: { agreements: made.personalKeys.agreements, ...kept.personalKeys },
    clients: { ...Object.fromEntries(ADDED_CLIENTS.map((id) => [id, made.clients[id]])), ...kept.clients },
  });
  writeFileSync(`${file}.new`, `${JSON.stringify(added, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return added;
}

/** New secrets: nothing in them can be guessed, and no two installations share any. */
export function generateSecrets(): Secrets {
  const word = () => randomBytes(24).toString('base64url');
  const key = () => randomBytes(32).toString('base64');
  return {
    postgres: word(),
    databases: mapNames(DATABASES, () => ({ migrator: word(), app: word() })),
    clients: mapNames(CLIENTS, word),
    cookie: word(),
    demoPassword: typeablePassword(),
    personalKeys: { agreements: `k1:${key()}`, participants: `k1:${key()}`, claims: `k1:${key()}` },
    blindIndexKey: key(),
    fileUrlKey: key(),
    auditKey: key(),
  };
}

/** Twelve letters and digits in threes, without those that look alike: people type it. */
function typeablePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group()].join('-');
}

function mapNames<Name extends string, T>(names: readonly Name[], make: () => T): Record<Name, T> {
  return Object.fromEntries(names.map((name) => [name, make()])) as Record<Name, T>;
}
