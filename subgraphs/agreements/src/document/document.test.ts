import { createHash, randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

import { connect } from '@payung/kit/database.ts';
import { createLogger } from '@payung/kit/log.ts';
import { sealOldFiles } from '@payung/kit/seal-old-files.ts';
import { createSealer } from '@payung/kit/secret-box.ts';
import { createUrlSigner } from '@payung/kit/signed-url.ts';
import type { TestPerson } from '@payung/kit/testing.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { ScanResult } from '@payung/kit/virus-scanner.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { PERSONAL_KEYS, startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { pdf } from '../testing/pdf.ts';
import { person } from '../testing/people.ts';
import { ownAgreement, register } from '../testing/register.ts';
import { tables } from '../tables.ts';
import { DocumentTable, DocumentUploadTable } from './document.table.ts';
import { sweepDocumentUploadJob } from './sweep-document-upload.ts';

let world: AgreementsWorld;
let agreementId: string;
let scanned: ScanResult = 'CLEAN';
beforeAll(async () => {
  world = await startAgreementsWorld({ scan: async () => scanned });
  agreementId = (await register(world, ownAgreement())).id;
});
afterAll(() => world?.stop());

const kpu = person('kpu');
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const REQUEST = `mutation ($input: DocumentUploadInput!, $key: ID!) { requestDocumentUpload(input: $input, idempotencyKey: $key) {
  __typename ... on DocumentUpload { id url expiresAt document { id } } ... on DocumentRefused { code field message { id en } } } }`;
const REMOVE = `mutation ($input: RemoveDocumentInput!, $key: ID!) { removeDocument(input: $input, idempotencyKey: $key) {
  __typename ... on AgreementDocument { id downloadUrl removal { reason removedBy { name institution { code } } } } ... on DocumentRefused { code field } } }`;
const DOCUMENTS = `query ($id: ID!, $all: Boolean!) { agreement(id: $id) { documents(includeRemoved: $all) {
  id kind title fileName mediaType bytes sha256 agreementVersion uploadedBy { name institution { code } } downloadUrl removal { reason } } } }`;

type Answer = Record<string, unknown> & {
  readonly __typename: string;
  readonly id: string;
  readonly url: string;
  readonly code: string;
};

async function ask(
  bytes: Buffer,
  more: Record<string, unknown> = {},
  { as = kpu, key = randomUUID() }: { readonly as?: TestPerson; readonly key?: string } = {},
): Promise<Answer> {
  const input = {
    agreementId,
    kind: 'SIGNED_TEXT',
    title: 'PKS',
    fileName: 'PKS KPU.pdf',
    bytes: bytes.length,
    ...more,
  };
  const { data, errors } = await world.askAs<{ requestDocumentUpload: Answer }>(as, REQUEST, { input, key });
  expect(errors).toEqual([]);
  return data!.requestDocumentUpload;
}

async function send(
  url: string,
  bytes: Buffer,
  { as = kpu, headers = {} }: { readonly as?: TestPerson | null; readonly headers?: Record<string, string> } = {},
) {
  const token = as === null ? {} : { authorization: `Bearer ${await world.issuer.tokenFor(as)}` };
  const response = await fetch(new URL(url, world.url), {
    method: 'PUT',
    body: bytes,
    headers: { ...token, ...headers },
  });
  return {
    status: response.status,
    ...((await response.json()) as {
      document?: { id: string; sha256: string; bytes: number };
      refused?: { code: string };
    }),
  };
}

async function list(all = false, as: TestPerson = kpu) {
  const { data, errors } = await world.askAs<{
    agreement: { documents: (Record<string, unknown> & { id: string; downloadUrl: string | null })[] };
  }>(as, DOCUMENTS, { id: agreementId, all });
  expect(errors).toEqual([]);
  return data!.agreement.documents;
}

const fetchAt = (url: string) => fetch(new URL(url, world.url));

describe('a document', () => {
  test('arrives, is listed with its hash, and comes back byte by byte as a download', async () => {
    const bytes = pdf('arrives');
    const { url } = await ask(bytes, {
      title: '  Naskah PKS ',
      fileName: '../PKS “KPU”.PDF',
      sha256: sha256(bytes).toUpperCase(),
    });
    expect(url).toMatch(/^\/uploads\/agreements\/[\da-f-]{36}\?expires=\d+&signature=[\w-]+$/);
    const sent = await send(url, bytes);
    expect(sent).toMatchObject({ status: 200, document: { sha256: sha256(bytes), bytes: bytes.length } });
    const document = (await list()).find(({ id }) => id === sent.document?.id);
    expect(document).toMatchObject({
      kind: 'SIGNED_TEXT',
      title: 'Naskah PKS',
      fileName: 'PKS “KPU”.pdf',
      mediaType: 'application/pdf',
      bytes: bytes.length,
      sha256: sha256(bytes),
      agreementVersion: 1,
      uploadedBy: { name: 'Test INSTITUTION_OFFICER', institution: { code: 'kpu-32.04' } },
      removal: null,
    });
    const response = await fetchAt(document!.downloadUrl!);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="PKS KPU.pdf"; filename*=UTF-8''PKS%20%E2%80%9CKPU%E2%80%9D.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
  });

  test('lies sealed, and one that was kept in the open before is sealed once its bytes were seen to be those that came', async () => {
    const [sealed, open, changed] = [pdf('sealed'), pdf('open'), pdf('changed')];
    const ids: string[] = [];
    for (const bytes of [sealed, open, changed]) ids.push((await send((await ask(bytes)).url, bytes)).document!.id);
    const database = await connect({ url: world.database.url, tables, applicationName: 'test', connections: 2 });
    const rowOf = (id: string | undefined) => database.manager.findOneByOrFail(DocumentTable, { id: id! });
    const onDisk = async (id: string | undefined) => buffer((await world.files.read((await rowOf(id)).storageKey))!);
    expect((await onDisk(ids[0])).includes('%PDF')).toBe(false);
    // As documents lay before: plain, under the hash of their bytes.
    for (const [id, bytes] of [
      [ids[1], open],
      [ids[2], Buffer.concat([changed.subarray(0, -1), Buffer.from(' ')])],
    ] as const) {
      const path = join(tmpdir(), `payung-plain-${randomUUID()}`);
      await writeFile(path, bytes);
      const storageKey = (await rowOf(id)).storageKey.replace(/[^/]+$/, sha256(bytes));
      await world.files.keep(storageKey, path, { mediaType: 'application/pdf', bytes: bytes.length });
      await rm(path);
      await database.manager.update(DocumentTable, { id: id! }, { storageKey, fileKeySealed: null });
    }
    const fetched = async (id: string | undefined) => {
      const found = (await list()).find((each) => each.id === id);
      return Buffer.from(await (await fetchAt(found!.downloadUrl!)).arrayBuffer());
    };
    expect((await fetched(ids[1])).equals(open)).toBe(true);
    const place = { database, files: world.files, sealer: createSealer(PERSONAL_KEYS) };
    const old = { ...place, table: 'agreement_document', logger: createLogger('agreements', 'silent') } as const;
    const before = (await rowOf(ids[1])).storageKey;
    expect(await sealOldFiles(old)).toBe(1);
    expect(await sealOldFiles(old)).toBe(0);
    expect((await onDisk(ids[1])).includes('%PDF')).toBe(false);
    expect(await world.files.read(before)).toBeNull();
    expect((await fetched(ids[1])).equals(open)).toBe(true);
    // What is not what came is left for somebody to look at.
    expect((await rowOf(ids[2])).fileKeySealed).toBeNull();
    await database.destroy();
  });

  test('whose sealed bytes were changed is not given out', async () => {
    const bytes = pdf('tampered');
    const { document } = await send((await ask(bytes)).url, bytes);
    const { downloadUrl } = (await list()).find(({ id }) => id === document!.id)!;
    const database = await connect({ url: world.database.url, tables, applicationName: 'test', connections: 1 });
    const { storageKey } = await database.manager.findOneByOrFail(DocumentTable, { id: document!.id });
    await database.destroy();
    const kept = await buffer((await world.files.read(storageKey))!);
    kept[kept.length - 20]! ^= 1;
    const path = join(tmpdir(), `payung-tampered-${randomUUID()}`);
    await writeFile(path, kept);
    await world.files.keep(storageKey, path, { mediaType: 'application/octet-stream', bytes: kept.length });
    await rm(path);
    const response = await fetchAt(downloadUrl!);
    expect([response.status, await response.json()]).toMatchObject([
      500,
      { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
    ]);
  });

  test.each([
    ['INFECTED', 422, 'INFECTED'],
    ['UNAVAILABLE', 503, 'SCANNER_UNAVAILABLE'],
  ] as const)('is not kept while the scanner says %s', async (result, status, code) => {
    const bytes = pdf(`scanned ${result}`);
    scanned = result;
    const answer = await send((await ask(bytes)).url, bytes);
    scanned = 'CLEAN';
    expect(answer).toMatchObject({ status, refused: { code } });
    expect((await list()).filter((each) => each['sha256'] === sha256(bytes))).toEqual([]);
  });

  test('leaves a trail of who sent what, without names', async () => {
    const bytes = pdf('trail');
    const { document } = await send((await ask(bytes, { title: 'Rahasia' })).url, bytes);
    const database = await connect({
      url: world.database.migratorUrl,
      tables: [],
      applicationName: 'test',
      connections: 1,
    });
    const rows: { subject: string; details: Record<string, unknown> }[] = await database.query(
      `select subject, details from audit_event where action = 'document:upload' and details ->> 'documentId' = $1`,
      [document?.id],
    );
    await database.destroy();
    expect(rows).toEqual([
      {
        subject: 'test-kpu',
        details: { documentId: document?.id, kind: 'SIGNED_TEXT', bytes: bytes.length, sha256: sha256(bytes) },
      },
    ]);
  });

  test('is the same one however often it is sent, also at once', async () => {
    const bytes = pdf('twice');
    const { url } = await ask(bytes);
    const answers = await Promise.all([send(url, bytes), send(url, bytes), send(url, bytes)]);
    const again = await send(url, bytes);
    expect(new Set([...answers, again].map(({ status, document }) => `${status} ${document?.id}`)).size).toBe(1);
    expect((await list()).filter((each) => each['sha256'] === sha256(bytes))).toHaveLength(1);
  });

  test('is never replaced: another file at the same address is refused, before and after', async () => {
    const [one, other] = [pdf('one'), pdf('two')];
    const { url } = await ask(one);
    const answers = await Promise.all([send(url, one), send(url, other)]);
    expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['200', '409']);
    const winner = answers[0]?.status === 200 ? one : other;
    const loser = winner === one ? other : one;
    expect(await send(url, loser)).toMatchObject({ status: 409, refused: { code: 'ALREADY_SENT' } });
    const document = (await list()).find((each) => each['sha256'] === sha256(winner));
    const kept = Buffer.from(await (await fetchAt(document!.downloadUrl!)).arrayBuffer());
    expect(kept.equals(winner)).toBe(true);
  });

  test('can be removed with a reason: it stays in the register, marked, and can no longer be fetched', async () => {
    const bytes = pdf('removed');
    const { document } = await send((await ask(bytes)).url, bytes);
    const { downloadUrl } = (await list()).find(({ id }) => id === document?.id)!;
    const remove = (key: string) =>
      world.askAs<{ removeDocument: Answer }>(kpu, REMOVE, {
        input: { documentId: document?.id, reason: ' Salah unggah ' },
        key,
      });
    const first = await remove('remove-document-1');
    expect(first.data?.removeDocument).toEqual({
      __typename: 'AgreementDocument',
      id: document?.id,
      downloadUrl: null,
      removal: {
        reason: 'Salah unggah',
        removedBy: { name: 'Test INSTITUTION_OFFICER', institution: { code: 'kpu-32.04' } },
      },
    });
    expect(await remove('remove-document-1')).toEqual(first);
    expect((await remove('remove-document-2')).data?.removeDocument).toMatchObject({ code: 'ALREADY_REMOVED' });
    expect((await list()).map(({ id }) => id)).not.toContain(document?.id);
    expect((await list(true)).find(({ id }) => id === document?.id)).toMatchObject({
      removal: { reason: 'Salah unggah' },
    });
    expect((await fetchAt(downloadUrl!)).status).toBe(404);
  });
});

describe('what is no document is refused, and nothing is kept of it', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  test.each<[string, Buffer, number, string]>([
    ['a picture called .pdf', png, 415, 'WRONG_TYPE'],
    ['text called .pdf', Buffer.from('Perjanjian Kerja Sama'), 415, 'WRONG_TYPE'],
    ['a page of HTML called .pdf', Buffer.from('<html><script>alert(1)</script></html>'), 415, 'WRONG_TYPE'],
    ['a PDF behind something else', Buffer.concat([Buffer.from('MZ\u0090\u0000'), pdf()]), 415, 'WRONG_TYPE'],
    ['half a PDF', pdf('half', 5_000).subarray(0, 4_000), 422, 'DAMAGED'],
  ])('%s', async (_what, bytes, status, code) => {
    const { url, id } = await ask(bytes);
    expect(await send(url, bytes, { headers: { 'content-type': 'application/pdf' } })).toMatchObject({
      status,
      refused: { code },
    });
    expect(await world.files.list(`agreement-documents/${id}`)).toEqual([]);
    // The address is still good: the right file can follow.
    expect((await list()).every((each) => each['sha256'] !== sha256(bytes))).toBe(true);
  });

  test.each<[string, (bytes: Buffer) => Buffer, Record<string, unknown>]>([
    ['more than was announced', (bytes) => Buffer.concat([bytes, Buffer.from('\n')]), {}],
    ['less than was announced', (bytes) => bytes.subarray(0, -1), {}],
    ['not the SHA-256 that was announced', (bytes) => bytes, { sha256: 'a'.repeat(64) }],
  ])('%s', async (_what, change, more) => {
    const bytes = pdf(`lying ${_what}`);
    const { url } = await ask(bytes, more);
    expect(await send(url, change(bytes))).toMatchObject({ status: 422, refused: { code: 'DAMAGED' } });
  });

  test('far more than was announced is cut off in the middle', async () => {
    const { url } = await ask(pdf());
    expect(await send(url, Buffer.alloc(5_000_000, '%'))).toMatchObject({ status: 422, refused: { code: 'DAMAGED' } });
  });

  test.each<[string, Record<string, unknown>, string, string | null]>([
    ['more than 20 MiB', { bytes: 20 * 1024 * 1024 + 1 }, 'TOO_LARGE', 'bytes'],
    ['nothing', { bytes: 0 }, 'INVALID', 'bytes'],
    ['less than nothing', { bytes: -1 }, 'INVALID', 'bytes'],
    ['no title', { title: ' ' }, 'INVALID', 'title'],
    ['a title without end', { title: 'x'.repeat(201) }, 'INVALID', 'title'],
    ['no name', { fileName: '' }, 'INVALID', 'fileName'],
    ['a hash that is none', { sha256: 'abc' }, 'INVALID', 'sha256'],
    ['an agreement that is not there', { agreementId: 'agr_nonsense' }, 'NOT_FOUND', 'agreementId'],
  ])('%s, when it is announced', async (_what, more, code, field) => {
    expect(await ask(pdf(), more)).toMatchObject({ __typename: 'DocumentRefused', code, field });
  });

  test('20 MiB exactly is taken', async () => {
    expect(await ask(pdf(), { bytes: 20 * 1024 * 1024 })).toMatchObject({ __typename: 'DocumentUpload' });
  });
});

describe('an address', () => {
  test('is the same for the same key, and refused for the same key with another file', async () => {
    const bytes = pdf('key');
    const first = await ask(bytes, {}, { key: 'same-address-key' });
    expect(await ask(bytes, {}, { key: 'same-address-key' })).toEqual(first);
    expect(await ask(bytes, { title: 'Lain' }, { key: 'same-address-key' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  const later = () => Temporal.Now.instant().add({ minutes: 5 });
  test.each<[string, (url: string) => string, number, string]>([
    ['without a signature', (url) => url.split('?')[0]!, 403, 'BAD_ADDRESS'],
    ['for another upload', (url) => url.replace(/agreements\/[\da-f]{8}/, 'agreements/00000000'), 403, 'BAD_ADDRESS'],
    ['that was prolonged', (url) => url.replace(/expires=\d+/, 'expires=9999999999'), 403, 'BAD_ADDRESS'],
    [
      'signed elsewhere',
      (url) => createUrlSigner(Buffer.alloc(32, 9)).sign(url.split('?')[0]!, later()),
      403,
      'BAD_ADDRESS',
    ],
    [
      'that has expired',
      (url) =>
        createUrlSigner(Buffer.alloc(32, 7)).sign(url.split('?')[0]!, Temporal.Now.instant().subtract({ seconds: 1 })),
      410,
      'EXPIRED',
    ],
  ])('%s takes nothing', async (_what, change, status, code) => {
    const bytes = pdf('address');
    const { url } = await ask(bytes);
    expect(await send(change(url), bytes)).toMatchObject({ status, refused: { code } });
  });

  test.each<[string, (url: string) => string, number]>([
    ['of another document', (url) => url.replace(/agreements\/[\da-f]{8}/, 'agreements/00000000'), 403],
    [
      'that has expired',
      (url) => createUrlSigner(Buffer.alloc(32, 7)).sign(url.split('?')[0]!, Temporal.Now.instant()),
      410,
    ],
    ['of nothing', () => createUrlSigner(Buffer.alloc(32, 7)).sign('/downloads/agreements/x', later()), 404],
  ])('%s gives nothing', async (_what, change, status) => {
    const bytes = pdf('download');
    const { document } = await send((await ask(bytes)).url, bytes);
    const { downloadUrl } = (await list()).find(({ id }) => id === document?.id)!;
    const response = await fetchAt(change(downloadUrl!));
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('%PDF');
  });

  test('of an upload fetches nothing, and the other way round', async () => {
    const { url } = await ask(pdf('crossed'));
    expect((await fetchAt(url)).status).toBe(404);
    expect((await fetchAt(url.replace('/uploads/', '/downloads/'))).status).toBe(403);
  });
});

test('a sender who leaves in the middle leaves nothing behind, and may come again', async () => {
  const bytes = pdf('leaves', 400_000);
  const { url, id } = await ask(bytes);
  const token = await world.issuer.tokenFor(kpu);
  await new Promise<void>((resolve) => {
    const request = httpRequest(new URL(url, world.url), {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-length': bytes.length },
    });
    request.on('error', () => resolve());
    request.write(bytes.subarray(0, 100_000), () => request.destroy());
    request.on('close', () => resolve());
  });
  expect(await world.files.list(`agreement-documents/${id}`)).toEqual([]);
  expect(await send(url, bytes)).toMatchObject({ status: 200 });
});

test('clearing up is put in the queue with the address, for when nothing can arrive any more', async () => {
  const { id } = await ask(pdf('queued'));
  const database = await connect({ url: world.database.url, tables: [], applicationName: 'test', connections: 1 });
  const jobs: { task_identifier: string; minutes: number }[] = await database.query(
    'select task_identifier, round(extract(epoch from run_at - created_at) / 60)::int as minutes from graphile_worker.jobs where key = $1',
    [`sweep-document-upload ${id}`],
  );
  await database.destroy();
  expect(jobs).toEqual([{ task_identifier: 'sweep-document-upload', minutes: 75 }]);
});

test('a key whose place was cleared answers that it has expired, and not that something broke', async () => {
  const bytes = pdf('cleared');
  const { id } = await ask(bytes, {}, { key: 'key-of-a-cleared-place' });
  const database = await connect({ url: world.database.url, tables, applicationName: 'test', connections: 1 });
  await sweepDocumentUploadJob({ database, files: world.files }).run({ uploadId: id });
  await database.destroy();
  expect(await ask(bytes, {}, { key: 'key-of-a-cleared-place' })).toMatchObject({ code: 'EXPIRED' });
});

test('the job clears what no document names, and touches nothing else', async () => {
  const [sent, never] = [pdf('swept'), pdf('never')];
  const done = await ask(sent);
  const open = await ask(never);
  const { document } = await send(done.url, sent);
  const database = await connect({ url: world.database.url, tables, applicationName: 'test', connections: 2 });
  const job = sweepDocumentUploadJob({ database, files: world.files });
  const stray = `/tmp/payung-stray-${randomUUID()}`;
  await writeFile(stray, never);
  for (const { id } of [done, open]) {
    await world.files.keep(`agreement-documents/${id}/${sha256(never)}`, stray, {
      mediaType: 'application/pdf',
      bytes: never.length,
    });
    await job.run({ uploadId: id });
    await job.run({ uploadId: id });
  }
  const kept = await database.manager.findOneByOrFail(DocumentTable, { sha256: sha256(sent) });
  expect(await world.files.list(`agreement-documents/${done.id}`)).toEqual([kept.storageKey]);
  expect(await world.files.list(`agreement-documents/${open.id}`)).toEqual([]);
  expect(await database.manager.findOneBy(DocumentUploadTable, { id: open.id })).toBeNull();
  await database.destroy();
  const { downloadUrl } = (await list()).find(({ id }) => id === document?.id)!;
  expect((await fetchAt(downloadUrl!)).status).toBe(200);
  expect(await send(open.url, never)).toMatchObject({ status: 404, refused: { code: 'NOT_FOUND' } });
});
