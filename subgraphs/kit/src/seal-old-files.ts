import type { Database } from './database.ts';
import { receiveFile } from './files-receive.ts';
import { keepSealed } from './files-sealed.ts';
import type { SealedPlace } from './files-sealed.ts';
import type { Logger } from './log.ts';

/** Documents of one table that may be from before files were sealed. */
export interface OldFiles extends SealedPlace {
  readonly database: Database;
  /** A table with `id`, `storage_key`, `file_key_sealed`, `bytes` and `sha256`. */
  readonly table: 'agreement_document' | 'claim_document';
  readonly logger: Logger;
}

interface OldRow {
  readonly id: string;
  readonly storage_key: string;
  readonly bytes: number;
  readonly sha256: string;
}

const AT_ONCE = 50;

/**
 * Seals documents that were kept as they came, one by one, while the service runs. Each is read once more against the hash that it had; its row then names the
 * sealed file, and only after that the plain one is removed. Killed in between, the next run finds what is left; two runs at once seal each document once.
 *
 * @returns how many were sealed
 */
export async function sealOldFiles(old: OldFiles, signal?: AbortSignal): Promise<number> {
  let sealed = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows: OldRow[] = await old.database.query(
      `select id, storage_key, bytes, sha256 from ${old.table} where file_key_sealed is null and storage_key <> '' and id > $1 order by id limit ${AT_ONCE}`,
      [after],
    );
    const last = rows.at(-1);
    if (last === undefined) return sealed;
    for (const row of rows) {
      if (signal?.aborted === true) return sealed;
      if (await sealOne(old, row)) sealed += 1;
    }
    after = last.id;
  }
}

async function sealOne({ database, table, logger, ...place }: OldFiles, row: OldRow): Promise<boolean> {
  const plain = await place.files.read(row.storage_key);
  const received = plain === null ? null : await receiveFile(plain, row.bytes);
  if (received === null || received === 'TOO_LARGE') {
    logger.error(
      { table, id: row.id },
      'the bytes of a document are gone or are not those that came: it stays as it is',
    );
    plain?.destroy();
    return false;
  }
  try {
    if (received.sha256 !== row.sha256) {
      logger.error({ table, id: row.id }, 'the bytes of a document are not those that came: it stays as it is');
      return false;
    }
    const kept = await keepSealed(place, row.storage_key.split('/').slice(0, -1).join('/'), received);
    const [, changed]: [unknown, number] = await database.query(
      `update ${table} set storage_key = $2, file_key_sealed = $3 where id = $1 and file_key_sealed is null and storage_key = $4`,
      [row.id, kept.storageKey, kept.fileKeySealed, row.storage_key],
    );
    // Somebody else was faster: theirs is the document's.
    await place.files.remove(changed === 1 ? row.storage_key : kept.storageKey);
    return changed === 1;
  } finally {
    await received.discard();
  }
}

/** Seals what is old in the background of a process; what fails is tried again at its next start. */
export function keepSealingOldFiles(old: OldFiles): { readonly stop: () => Promise<void> } {
  const ending = new AbortController();
  const running = sealOldFiles(old, ending.signal).then(
    (sealed) => {
      if (sealed > 0) old.logger.info({ table: old.table, documents: sealed }, 'documents from before are sealed');
    },
    (error: unknown) => old.logger.warn({ err: error }, 'documents from before could not be sealed'),
  );
  return {
    async stop() {
      ending.abort();
      await running;
    },
  };
}
