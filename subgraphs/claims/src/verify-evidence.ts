import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { verifyEvidence } from './evidence/evidence-manifest.ts';

/**
 * Checks a bundle of evidence: `npm run verify-evidence <bundle.json> [folder of documents]`. With a folder, each document that the bundle
 * names is looked for among its files by SHA-256. Ends with 1 when something does not hold.
 */
export async function main([file, folder]: readonly string[]): Promise<number> {
  if (file === undefined) {
    process.stderr.write('Usage: npm run verify-evidence <bundle.json> [folder of documents]\n');
    return 2;
  }
  const { holds, problems, documents } = verifyEvidence(await readFile(file, 'utf8'));
  const missing = folder === undefined ? [] : await findMissing(folder, documents);
  for (const problem of problems) process.stdout.write(`changed: ${problem}\n`);
  for (const { fileName, sha256 } of missing) process.stdout.write(`not found: ${fileName} (${sha256})\n`);
  if (holds && missing.length === 0) process.stdout.write('The bundle holds: nothing in it was changed.\n');
  return holds && missing.length === 0 ? 0 : 1;
}

async function findMissing<Document extends { readonly sha256: string }>(
  folder: string,
  documents: readonly Document[],
): Promise<readonly Document[]> {
  const hashes = new Set<string>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile())
      hashes.add(
        createHash('sha256')
          .update(await readFile(join(folder, entry.name)))
          .digest('hex'),
      );
  }
  return documents.filter(({ sha256 }) => !hashes.has(sha256));
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
