import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { generate as generateConsoleFiles } from '../admin-ui/generate.ts';
import { writeExamplesIntoGuide } from '../gateway/api-guide.ts';
import { compose } from '../gateway/compose.ts';
import { writeSchemaChangelog } from '../gateway/schema-changelog.ts';
import { generateTypes } from '../subgraphs/kit/src/codegen.ts';
import { licenceList } from './check/licences.ts';
import { generateAccessFiles } from './access-files.ts';
import { findStale } from './generated-files.ts';
import type { GeneratedFile } from './generated-files.ts';
import { writeProcessingRegister } from './processing-register.ts';
import { ROOT } from './stack/paths.ts';

// npm run generate: writes every generated file anew. `--check` writes nothing and fails when one is stale.

const check = process.argv.includes('--check');
let stale = 0;
// In this order: the console's types are made from the graph that the gateway composed and wrote.
for (const generator of [
  generateTypes,
  compose,
  generateConsoleFiles,
  writeExamplesIntoGuide,
  writeSchemaChangelog,
  licenceList,
  writeProcessingRegister,
  generateAccessFiles,
]) {
  const files = findStale(await generator());
  stale += files.length;
  for (const file of files) {
    if (!check) write(file);
    process.stdout.write(`${check ? 'stale' : 'written'}: ${file.path}\n`);
  }
}
if (stale === 0) process.stdout.write('All generated files are fresh.\n');
else if (check) process.stdout.write('Run "npm run generate" and commit the result.\n');
process.exitCode = check && stale > 0 ? 1 : 0;

function write({ path, content }: GeneratedFile): void {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), content);
}
