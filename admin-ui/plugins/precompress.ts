import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
const textual = /\.(?:js|css|html|svg|json|txt)$/;
/** Below this many bytes a response fits one packet as it is. */
const worthwhile = 1024;

/** Vite plugin: after the build, writes `file.br` and `file.gz` beside every textual file, so that the gateway compresses nothing while it serves. */
export function precompress(): Plugin {
  let folder = 'dist';
  return {
    name: 'payung:precompress',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const files = await readdir(folder, { recursive: true });
      await Promise.all(files.filter((file) => textual.test(file)).map((file) => compressBeside(join(folder, file))));
    },
  };
}

async function compressBeside(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < worthwhile) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [br, gz] = await Promise.all([toBrotli(bytes, { params }), toGzip(bytes, { level: 9 })]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}
