import { expect, test } from 'vitest';
import { sha256Of } from './send-file.ts';

test('the hash is SHA-256 in hexadecimal, as other tools write it', async () => {
  expect(await sha256Of(new Blob(['abc']))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
