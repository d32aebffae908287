import { randomBytes } from 'node:crypto';

import { z } from 'zod';

import { readEnv } from '../subgraphs/kit/src/env.ts';
import { countRowsLeft, rotateKeys } from '../subgraphs/kit/src/rotate-keys.ts';
import type { RowsLeft } from '../subgraphs/kit/src/rotate-keys.ts';
import { sealingKeys } from '../subgraphs/kit/src/secret-box.ts';

// npm run rotate-keys: seals what is personal or secret in the databases of all three owners anew with the first key of each, while the
// services run. `-- --count` writes nothing and says how many rows are left; `-- --new-key k2` makes a key. See docs/operations.md.

const OWNERS = ['agreements', 'participants', 'claims'] as const;

const url = (owner: string) => z.url(`the connection of the role ${owner}_migrator`).optional();

const schema = z.object({
  AGREEMENTS_MIGRATOR_DATABASE_URL: url('agreements'),
  AGREEMENTS_PERSONAL_KEYS: sealingKeys.optional(),
  PARTICIPANTS_MIGRATOR_DATABASE_URL: url('participants'),
  PARTICIPANTS_PERSONAL_KEYS: sealingKeys.optional(),
  CLAIMS_MIGRATOR_DATABASE_URL: url('claims'),
  CLAIMS_PERSONAL_KEYS: sealingKeys.optional(),
  ROTATE_CHUNK_ROWS: z.coerce.number().int().min(1).max(10_000).default(500),
});

const [flag, id] = process.argv.slice(2);
if (flag === '--new-key') printNewKey(id ?? '');
else process.exitCode = await rotateAll(flag === '--count');

function printNewKey(name: string): void {
  if (!/^[a-z0-9]{1,16}$/.test(name)) {
    process.stderr.write('Give the new key a name of its own, as in: npm run rotate-keys -- --new-key k2\n');
    process.exit(64);
  }
  process.stdout.write(`${name}:${randomBytes(32).toString('base64')}\n`);
}

/** @returns the code to end with: 0 when nothing is left, 75 when something is */
async function rotateAll(countOnly: boolean): Promise<number> {
  const env = readEnv(schema, process.env);
  const settings = {
    agreements: { url: env.AGREEMENTS_MIGRATOR_DATABASE_URL, keys: env.AGREEMENTS_PERSONAL_KEYS },
    participants: { url: env.PARTICIPANTS_MIGRATOR_DATABASE_URL, keys: env.PARTICIPANTS_PERSONAL_KEYS },
    claims: { url: env.CLAIMS_MIGRATOR_DATABASE_URL, keys: env.CLAIMS_PERSONAL_KEYS },
  };
  let total = 0;
  let databases = 0;
  for (const owner of OWNERS) {
    const { url: connection, keys } = settings[owner];
    if (connection === undefined || keys === undefined) continue;
    databases += 1;
    const left = countOnly
      ? await countRowsLeft({ url: connection, keys })
      : await rotateKeys({
          url: connection,
          keys,
          chunkRows: env.ROTATE_CHUNK_ROWS,
          onProgress: ({ table, resealed }) => say(`${owner}: ${table}: ${resealed} rows sealed anew`),
        });
    total += report(owner, left, [...keys.keys()]);
  }
  if (databases === 0) {
    process.stderr.write(
      'Nothing to do: set PARTICIPANTS_MIGRATOR_DATABASE_URL with PARTICIPANTS_PERSONAL_KEYS, and the same of AGREEMENTS and CLAIMS.\n',
    );
    return 78;
  }
  return total === 0 ? 0 : 75;
}

function report(owner: string, left: readonly RowsLeft[], [current, ...older]: readonly string[]): number {
  const rows = left.reduce((sum, table) => sum + table.rows, 0);
  if (rows === 0) {
    say(
      `${owner}: everything is sealed with ${current}.${older.length > 0 ? ` ${older.join(', ')} may be taken out of its keys.` : ''}`,
    );
  } else {
    say(
      `${owner}: ${rows} rows left (${left.map((table) => `${table.table} ${table.rows}`).join(', ')}). Run this again.`,
    );
  }
  return rows;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
