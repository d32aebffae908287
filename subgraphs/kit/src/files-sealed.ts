import type { Readable } from 'node:stream';

import type { ReceivedFile } from './files-receive.ts';
import type { FileStore } from './files.ts';
import { createFileSeal, openStream } from './sealed-file.ts';
import type { Sealer } from './secret-box.ts';

/** A file that is kept, as the row that names it knows it. */
export interface KeptFile {
  /** Where its bytes are. */
  readonly storageKey: string;
  /** Its key, sealed with the ring of keys. Null for a file from before files were sealed. */
  readonly fileKeySealed: Buffer | null;
}

/** What sealed files are kept and opened with. */
export interface SealedPlace {
  readonly files: FileStore;
  readonly sealer: Sealer;
}

/** Keeps a received file, sealed as it came in, in a folder of the store. When it returns, the bytes are safe. Each keeping is a file of its own. */
export async function keepSealed(
  { files, sealer }: SealedPlace,
  folder: string,
  received: ReceivedFile,
): Promise<KeptFile & { readonly fileKeySealed: Buffer }> {
  const storageKey = `${folder}/${received.id}`;
  await files.keep(storageKey, received.path, {
    // What the bytes are is the row's to say: sealed, they are nothing.
    mediaType: 'application/octet-stream',
    bytes: received.sealedBytes,
  });
  return { storageKey, fileKeySealed: sealer.seal(received.key.toString('base64')) };
}

/**
 * The plain bytes of a kept file as a stream, or null when it is gone. The row says whether the file is sealed, never the file: plain bytes in a sealed one's
 * place are not taken for an old file.
 *
 * @throws Error when its key cannot be opened; the stream fails with SealBroken when the bytes are not those that were sealed
 */
export async function readSealed({ files, sealer }: SealedPlace, kept: KeptFile): Promise<Readable | null> {
  const { storageKey, fileKeySealed } = kept;
  // Opened first: without its key there is no use in asking for the bytes.
  const seal =
    fileKeySealed === null
      ? null
      : createFileSeal(Buffer.from(sealer.open(fileKeySealed), 'base64'), storageKey.split('/').at(-1) ?? '');
  const bytes = await files.read(storageKey);
  if (bytes === null || seal === null) return bytes;
  return openStream(seal, bytes);
}
