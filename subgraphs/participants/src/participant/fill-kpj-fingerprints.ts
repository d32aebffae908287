import type { Database, Transaction } from '@payung/kit/database.ts';
import type { SecretBox } from '@payung/kit/secret-box.ts';

const BATCH_ROWS = 1_000;
const MOST_BATCHES = 20;

/** Work on people that needs the keys. */
export interface FingerprintWork {
  readonly database: Database;
  readonly secrets: SecretBox;
}

/** How many numbers can be found from now on, and how many could not be opened. */
export interface FilledFingerprints {
  readonly filled: number;
  readonly unreadable: number;
}

/**
 * Gives KPJ that were recorded before they could be searched their fingerprints, some thousands each time it is called. Whatever is
 * killed in between, the next call finds what is left; a row that somebody is changing is left for it. A number whose key is gone
 * stays as it is and does not hold up the others.
 */
export async function fillKpjFingerprints(
  { database, secrets }: FingerprintWork,
  { batchRows = BATCH_ROWS, mostBatches = MOST_BATCHES } = {},
): Promise<FilledFingerprints> {
  let [after, filled, unreadable] = ['00000000-0000-0000-0000-000000000000', 0, 0];
  for (let batch = 0; batch < mostBatches; batch += 1) {
    const done = await database.transaction((transaction) => fillBatch(transaction, secrets, after, batchRows));
    filled += done.filled;
    unreadable += done.unreadable;
    if (done.last === null) break;
    after = done.last;
  }
  return { filled, unreadable };
}

async function fillBatch(
  transaction: Transaction,
  secrets: SecretBox,
  after: string,
  most: number,
): Promise<FilledFingerprints & { readonly last: string | null }> {
  const rows: { id: string; kpj_sealed: Buffer }[] = await transaction.query(
    `select id, kpj_sealed from participant
     where kpj_sealed is not null and kpj_fingerprint is null and id > $1
     order by id limit $2 for no key update skip locked`,
    [after, most],
  );
  const found = rows.flatMap(({ id, kpj_sealed: sealed }) => {
    const kpj = openOrNull(secrets, sealed);
    return kpj === null ? [] : [{ id, fingerprint: secrets.fingerprint(kpj) }];
  });
  await transaction.query(
    `update participant set kpj_fingerprint = made.fingerprint
     from unnest($1::uuid[], $2::bytea[]) made (id, fingerprint) where participant.id = made.id`,
    [found.map(({ id }) => id), found.map(({ fingerprint }) => fingerprint)],
  );
  return { filled: found.length, unreadable: rows.length - found.length, last: rows.at(-1)?.id ?? null };
}

function openOrNull(secrets: SecretBox, sealed: Buffer): string | null {
  try {
    return secrets.open(sealed);
  } catch {
    return null;
  }
}
