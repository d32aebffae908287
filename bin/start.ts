import { enableCompileCache } from 'node:module';

import { PATHS } from './stack/paths.ts';

// npm start: brings everything up, says how to use it, and takes everything down again when asked to.
// `--empty` leaves the example data out.

enableCompileCache(PATHS.compileCache);
process.env['NODE_COMPILE_CACHE'] = PATHS.compileCache;
const { run } = await import('./stack/run.ts');
try {
  process.exit(await run({ empty: process.argv.includes('--empty') }));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
