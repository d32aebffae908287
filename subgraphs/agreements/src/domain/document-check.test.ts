import { describe, expect, test } from 'vitest';

import {
  checkAnnouncedFile,
  checkArrivedFile,
  checkRemoval,
  LARGEST_DOCUMENT_BYTES,
  MOST_DOCUMENTS,
} from './document-check.ts';
import type { AnnouncedFile, ArrivedFile } from './document-check.ts';

const announced: AnnouncedFile = { title: 'PKS', fileName: 'pks.pdf', bytes: 1_000 };
const arrived: ArrivedFile = { bytes: 1_000, sha256: 'a'.repeat(64), mediaType: 'application/pdf', whole: true };

describe('a file that is announced', () => {
  test.each<[string, Partial<AnnouncedFile>, number, string | null]>([
    ['is taken', {}, 0, null],
    ['of the largest size is taken', { bytes: LARGEST_DOCUMENT_BYTES }, 0, null],
    ['of one byte more is not', { bytes: LARGEST_DOCUMENT_BYTES + 1 }, 0, 'TOO_LARGE'],
    ['as the last there is room for is taken', {}, MOST_DOCUMENTS - 1, null],
    ['beside a hundred is not', {}, MOST_DOCUMENTS, 'TOO_MANY'],
    ['may state its hash in capitals', { sha256: 'ABCDEF0123456789'.repeat(4) }, 0, null],
    ['may leave its hash out', { sha256: null }, 0, null],
    ['does not state half a hash', { sha256: 'ab'.repeat(16) }, 0, 'INVALID'],
  ])('%s', (_what, more, standing, code) => {
    expect(checkAnnouncedFile({ ...announced, ...more }, standing)?.refused.code ?? null).toBe(code);
  });
});

describe('a file that arrived', () => {
  test.each<[string, Partial<ArrivedFile>, Partial<AnnouncedFile>, string | null]>([
    ['as announced is kept', {}, {}, null],
    ['with the hash announced, in capitals, is kept', {}, { sha256: 'A'.repeat(64) }, null],
    ['of another size is damaged, whatever else it is', { bytes: 999, mediaType: 'image/png' }, {}, 'DAMAGED'],
    ['with another hash is damaged', {}, { sha256: 'b'.repeat(64) }, 'DAMAGED'],
    ['of another type is the wrong one', { mediaType: 'application/zip' }, {}, 'WRONG_TYPE'],
    ['of no known type is the wrong one', { mediaType: null }, {}, 'WRONG_TYPE'],
    ['without its end is damaged', { whole: false }, {}, 'DAMAGED'],
  ])('%s', (_what, more, said, code) => {
    expect(checkArrivedFile({ ...announced, ...said }, { ...arrived, ...more })?.refused.code ?? null).toBe(code);
  });

  test('is told what it is instead', () => {
    const refusal = checkArrivedFile(announced, { ...arrived, mediaType: 'image/png' })?.refused;
    expect(refusal?.message.en).toBe(
      'This file is not a PDF but image/png, whatever it is called. Save it as a PDF and send it again.',
    );
  });
});

describe('removing', () => {
  test.each<[string, boolean, string, string | null]>([
    ['needs a reason', false, '  ab  ', 'INVALID'],
    ['needs one that ends', false, 'x'.repeat(501), 'INVALID'],
    ['is done once', true, 'Salah unggah', 'ALREADY_REMOVED'],
    ['is done', false, 'Salah unggah', null],
  ])('%s', (_what, removedAlready, reason, code) => {
    expect(checkRemoval(removedAlready, reason)?.refused.code ?? null).toBe(code);
  });
});
