import { connect } from 'node:net';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { findKey } from '@payung/kit/values/global-id.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startParticipantsWorld } from '../testing.ts';
import type { ParticipantsWorld } from '../testing.ts';
import { agree, answerOf } from '../testing/commands.ts';
import { rowsOf } from '../testing/roster-rows.ts';
import {
  askToOpen,
  csvOf,
  downloadRejected,
  goodRow,
  look,
  preview,
  sendBytes,
  upload,
  work,
} from '../testing/rosters.ts';
import { purgeRosterImports } from './purge-roster-imports.ts';
import { newFileKey } from './roster-files.ts';
import { sweepRosterImports } from './sweep-roster-imports.ts';

let world: ParticipantsWorld;
beforeAll(async () => {
  world = await startParticipantsWorld();
});
afterAll(() => world?.stop());

const openFor = async (size: number, as: 'kpu' | 'kpuProvince' = 'kpu') =>
  answerOf(
    await askToOpen(world, as, {
      agreementId: agree(world),
      fileName: 'daftar.csv',
      fileSize: size,
      institutionCode: 'kpu-32.04',
    }),
  ).requestRosterUpload;
const offsetOf = async (url: string): Promise<string | null> => {
  const response = await fetch(new URL(url, world.url), { method: 'HEAD', headers: { 'tus-resumable': '1.0.0' } });
  expect(response.headers.get('cache-control')).toBe('no-store');
  return response.headers.get('upload-offset');
};

describe('an upload', () => {
  test('goes on where it broke off, however often, and the bytes are those that were sent', async () => {
    const file = Buffer.from(csvOf(Array.from({ length: 60 }, () => goodRow())));
    const opened = await openFor(file.length);
    const { url } = opened.upload!;
    let offset = 0;
    // Pieces that end nowhere in particular: the cipher's blocks have sixteen bytes.
    for (const length of [1, 15, 16, 17, 1_000, 4_095, file.length]) {
      const piece = file.subarray(offset, offset + length);
      const response = await sendBytes(world, url, piece, offset);
      expect(response.status).toBe(204);
      offset += piece.length;
      expect(response.headers.get('upload-offset')).toBe(String(offset));
      expect(await offsetOf(url)).toBe(String(offset));
      if (offset < file.length) expect((await look(world, 'kpu', opened.id)).file).toMatchObject({ received: offset });
    }
    await work(world, opened.id);
    const { createHash } = await import('node:crypto');
    expect((await look(world, 'kpu', opened.id)).file).toMatchObject({
      sha256: createHash('sha256').update(file).digest('hex'),
    });
  });

  test('keeps what came before its sender was gone in the middle of a piece', async () => {
    const file = Buffer.from(csvOf([goodRow(), goodRow()]));
    const opened = await openFor(file.length);
    const { hostname, port } = new URL(world.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `PATCH ${opened.upload!.url} HTTP/1.1\r\nhost: local\r\ntus-resumable: 1.0.0\r\nupload-offset: 0\r\ncontent-type: application/offset+octet-stream\r\ncontent-length: ${file.length}\r\n\r\n`,
    );
    socket.write(file.subarray(0, 200));
    await wait(200);
    socket.destroy();
    await wait(200);
    expect(await offsetOf(opened.upload!.url)).toBe('200');
    expect((await sendBytes(world, opened.upload!.url, file.subarray(200), 200)).status).toBe(204);
    await work(world, opened.id);
    expect(await look(world, 'kpu', opened.id)).toMatchObject({ stage: 'PREVIEWED', counts: { ready: 2 } });
  });

  test('is taken over by another process while the first still waits for bytes, and no byte is written twice', async () => {
    const file = Buffer.from(csvOf(Array.from({ length: 40 }, () => goodRow())));
    const opened = await openFor(file.length);
    const { url } = opened.upload!;
    const { hostname, port } = new URL(world.url);
    const other = await world.startAnother();
    const stalled = connect(Number(port), hostname);
    stalled.write(
      `PATCH ${url} HTTP/1.1\r\nhost: local\r\ntus-resumable: 1.0.0\r\nupload-offset: 0\r\ncontent-type: application/offset+octet-stream\r\ncontent-length: ${file.length}\r\n\r\n`,
    );
    stalled.write(file.subarray(0, 300));
    await wait(200);
    // The connection is half open: the client comes back, and is sent to another process.
    try {
      const at = { ...world, url: other.url };
      const asked = await Promise.all([
        sendBytes(at, url, file.subarray(300), 300),
        sendBytes(at, url, file.subarray(300), 300),
        sendBytes(world, url, file.subarray(300), 300),
      ]);
      expect(asked.map(({ status }) => status).filter((status) => status === 204)).toHaveLength(1);
      stalled.write(file.subarray(300));
      await wait(100);
      stalled.destroy();
      await work(world, opened.id);
      const { createHash } = await import('node:crypto');
      expect(await look(world, 'kpu', opened.id)).toMatchObject({
        stage: 'PREVIEWED',
        file: { sha256: createHash('sha256').update(file).digest('hex') },
        counts: { ready: 40 },
      });
    } finally {
      stalled.destroy();
      await other.stop();
    }
  });

  test('takes no byte at another position, none beyond its size, and none once it is whole', async () => {
    const file = Buffer.from(csvOf([goodRow()]));
    const { upload: address } = await openFor(file.length);
    const { url } = address!;
    expect((await sendBytes(world, url, file.subarray(0, 10), 5)).status).toBe(409);
    expect((await sendBytes(world, url, Buffer.concat([file, Buffer.from('x')]))).status).toBe(413);
    expect((await sendBytes(world, url, file)).status).toBe(204);
    expect((await sendBytes(world, url, file)).status).toBe(409);
  });

  test('lies encrypted, and nobody writes to it any more', async () => {
    const row = goodRow();
    const id = await upload(world, csvOf([row]));
    await work(world, id);
    const path = join(world.folder, `${findKey('RosterImport', id)}.sealed`);
    const kept = await readFile(path);
    expect(kept.includes(row.NIK!)).toBe(false);
    expect(kept.includes('NAMA LENGKAP')).toBe(false);
  });

  test('is told of although the server was killed right after its last byte', async () => {
    const file = Buffer.from(csvOf([goodRow()]));
    const opened = await openFor(file.length);
    await sendBytes(world, opened.upload!.url, file);
    await world.rows.query(
      "update roster_import set stage = 'AWAITING_UPLOAD', awaiting = 'UPLOAD', task = null where id = $1",
      [findKey('RosterImport', opened.id)],
    );
    await sweepRosterImports(world.work);
    await work(world, opened.id);
    expect(await look(world, 'kpu', opened.id)).toMatchObject({ stage: 'PREVIEWED' });
  });

  test('whose bytes were changed on the disk is not worked', async () => {
    const id = await upload(world, csvOf([goodRow()]));
    await work(world, id);
    const key = findKey('RosterImport', id)!;
    await world.rows.query("update roster_import set task = 'PREVIEW', file_sha256 = sha256('else') where id = $1", [
      key,
    ]);
    await work(world, id);
    expect(await look(world, 'kpu', id)).toMatchObject({ stage: 'FAILED', failure: { code: 'FILE_CHANGED' } });
  });
});

test('a file and what its rows hold of people are removed when they are of no more use', async () => {
  const found = await preview(world, csvOf([goodRow(), goodRow({ SEX: '' })]));
  const key = findKey('RosterImport', found.id)!;
  expect(await purgeRosterImports(world.work)).toBe(0);
  await world.rows.query("update roster_import set heartbeat_at = now() - interval '31 days' where id = $1", [key]);
  expect(await purgeRosterImports(world.work)).toBe(1);
  expect(await world.rosters.files.sizeOf(key, newFileKey())).toBe(0);
  expect(await look(world, 'kpu', found.id)).toMatchObject({ stage: 'CANCELLED', counts: { rows: 2, rejected: 1 } });
  expect(await rowsOf(world, found.id)).toMatchObject([
    { state: 'READY', name: null, nikMasked: null },
    { state: 'REJECTED', name: null, nikMasked: null, errors: [{ code: 'CELL_BLANK' }] },
  ]);
  await expect(downloadRejected(world, found.id)).rejects.toThrow('404');
});

describe('an address', () => {
  test('is good for its own import and until it expires', async () => {
    const file = Buffer.from(csvOf([goodRow()]));
    const [one, other] = [await openFor(file.length), await openFor(file.length)];
    const [key, otherKey] = [one, other].map(({ id }) => findKey('RosterImport', id)!) as [string, string];
    const { url } = one.upload!;
    expect((await sendBytes(world, url.replace(key, otherKey), file)).status).toBe(403);
    expect((await sendBytes(world, url.replace(/signature=.{5}/, 'signature=AAAAA'), file)).status).toBe(403);
    expect((await sendBytes(world, url.split('?')[0]!, file)).status).toBe(403);
    const past = Temporal.Now.instant().subtract({ seconds: 1 });
    expect((await sendBytes(world, world.rosters.signer.sign(url.split('?')[0]!, past), file)).status).toBe(410);
    const nowhere = '/uploads/participants/rosters/00000000-0000-7000-8000-000000000000';
    expect(
      (await sendBytes(world, world.rosters.signer.sign(nowhere, Temporal.Now.instant().add({ minutes: 1 })), file))
        .status,
    ).toBe(404);
  });

  test('is given to who opened the import and to nobody else', async () => {
    const opened = await openFor(100);
    expect((await look(world, 'kpu', opened.id)).upload).not.toBeNull();
    expect((await look(world, 'kpuProvince', opened.id)).upload).toBeNull();
  });

  test('of an upload is none of a download', async () => {
    const found = await preview(world, csvOf([goodRow({ SEX: '' })]));
    const path = `/downloads/participants/rosters/${findKey('RosterImport', found.id)}/rejected.csv`;
    expect((await fetch(new URL(path, world.url))).status).toBe(403);
    expect(await downloadRejected(world, found.id)).toContain('CELL_BLANK');
  });
});
