import { expect, test } from 'vitest';
import { checkFile, LARGEST_FILE } from './chosen-file.ts';

test.each([
  ['a PDF', new Blob(['%PDF-1.7\n…']), null],
  ['a PDF with a few bytes before its head, as some scanners write', new Blob(['\n\n%PDF-1.4']), null],
  ['nothing', new Blob([]), 'empty'],
  ['a picture called .pdf', new Blob(['\u{89}PNG']), 'not-a-pdf'],
  ['a PDF one byte too large', new Blob(['%PDF-', new Uint8Array(LARGEST_FILE - 4)]), 'too-large'],
  ['a PDF of exactly the largest size', new Blob(['%PDF-', new Uint8Array(LARGEST_FILE - 5)]), null],
] as const)('%s: %s is found', async (_name, file, problem) => {
  expect(await checkFile(file)).toBe(problem);
});
