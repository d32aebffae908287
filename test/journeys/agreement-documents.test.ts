import { createHash, randomUUID } from 'node:crypto';

import { expect } from 'vitest';

import { createUrlSigner } from '../../subgraphs/kit/src/signed-url.ts';
import { Temporal } from '../../subgraphs/kit/src/values/dates.ts';
import { wholeOf } from '../kit/graph-client.ts';
import type { Ask } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';
import { signInPerson } from '../kit/sign-in.ts';
import type { DemoPerson } from '../kit/sign-in.ts';
import type { TestStack } from '../kit/stack.ts';

/** A PDF that is one, padded to a size. Its text is its own. */
function pdf(text: string, padding = 0): Buffer {
  return Buffer.from(
    `%PDF-1.4\n%${text}${'x'.repeat(padding)}\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
  );
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

interface Sent {
  readonly status: number;
  readonly document?: { readonly id: string; readonly sha256: string; readonly bytes: number };
  readonly refused?: { readonly code: string; readonly message: { readonly id: string } };
}

async function requestUpload(ask: Ask, agreementId: string, bytes: number, more: Record<string, unknown> = {}) {
  type Data = { requestDocumentUpload: { __typename: string; url?: string; code?: string; field?: string } };
  const input = { agreementId, kind: 'SIGNED_TEXT', title: 'Naskah PKS (peraga)', fileName: 'PKS.pdf', bytes, ...more };
  return wholeOf(await ask<Data>(REQUEST, { input, key: randomUUID() })).requestDocumentUpload;
}

/** Sends a file to an address, through the gateway, as a person who is signed in. */
async function send(
  stack: TestStack,
  { url, bytes, as, headers = {} }: { url: string; bytes: Buffer; as: DemoPerson; headers?: Record<string, string> },
): Promise<Sent> {
  const response = await fetch(new URL(url, stack.url), {
    method: 'PUT',
    body: bytes,
    headers: {
      authorization: `Bearer ${await signInPerson(stack, as)}`,
      'content-type': 'application/pdf',
      ...headers,
    },
  });
  return { status: response.status, ...((await response.json()) as Omit<Sent, 'status'>) };
}

interface Listed {
  readonly id: string;
  readonly sha256: string;
  readonly title: string;
  readonly downloadUrl: string | null;
}

async function documentsOf(ask: Ask, agreementId: string): Promise<readonly Listed[] | null> {
  type Data = { agreement: { documents: readonly Listed[] } | null };
  return wholeOf(await ask<Data>(DOCUMENTS, { id: agreementId })).agreement?.documents ?? null;
}

journey('a PDF goes through the gateway into the register, and comes back byte by byte', async ({ stack, as }) => {
  const ask = await as('kpu');
  const agreementId = await published(ask, 'seed-000');
  const bytes = pdf('melalui gerbang', 3_000_000);
  const { url = '' } = await requestUpload(ask, agreementId, bytes.length, { sha256: sha256(bytes) });
  const sent = await send(stack, { url, bytes, as: 'kpu' });
  expect(sent).toMatchObject({ status: 200, document: { sha256: sha256(bytes), bytes: bytes.length } });
  expect(await send(stack, { url, bytes, as: 'kpu' })).toEqual(sent);

  const document = (await documentsOf(ask, agreementId))?.find(({ id }) => id === sent.document?.id);
  expect(document).toMatchObject({ title: 'Naskah PKS (peraga)', sha256: sha256(bytes) });
  const response = await fetch(new URL(document?.downloadUrl ?? '', stack.url));
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="PKS.pdf"; filename*=UTF-8''PKS.pdf`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
  expect(sha256(Buffer.from(await response.arrayBuffer()))).toBe(sha256(bytes));
});

journey(
  'what is no PDF, or not what was announced, is refused with a sentence, and nothing is listed',
  async ({ stack, as }) => {
    const ask = await as('kpu');
    const agreementId = await published(ask, 'seed-000');
    const before = (await documentsOf(ask, agreementId))?.length;
    const html = Buffer.from('<html><script>alert(1)</script></html>');
    const wrong = await send(stack, {
      url: (await requestUpload(ask, agreementId, html.length)).url ?? '',
      bytes: html,
      as: 'kpu',
    });
    expect(wrong).toMatchObject({ status: 415, refused: { code: 'WRONG_TYPE' } });
    expect(wrong.refused?.message.id).toContain('bukan PDF');

    expect(await requestUpload(ask, agreementId, 20 * 1024 * 1024 + 1)).toMatchObject({
      __typename: 'DocumentRefused',
      code: 'TOO_LARGE',
      field: 'bytes',
    });
    const small = await requestUpload(ask, agreementId, 100);
    const lying = await send(stack, { url: small.url ?? '', bytes: pdf('besar', 25 * 1024 * 1024), as: 'kpu' });
    expect(lying).toMatchObject({ status: 422, refused: { code: 'DAMAGED' } });
    expect((await documentsOf(ask, agreementId))?.length).toBe(before);
  },
);

journey(
  'a document of one institution is not there for another, and its address works for nobody else’s file',
  async ({ stack, as }) => {
    const [admin, bawaslu] = [await as('admin'), await as('bawaslu')];
    // Of KPU Kapuas Hulu; Bawaslu Kabupaten Bandung is no party to it.
    const agreementId = await published(admin, 'seed-001');
    const bytes = pdf('hanya Kapuas Hulu');
    const { url = '' } = await requestUpload(admin, agreementId, bytes.length);

    // The other institution neither sees the agreement, nor may send, nor use an address that was given to somebody else.
    expect(await documentsOf(bawaslu, agreementId)).toBeNull();
    expect(await requestUpload(bawaslu, agreementId, 100)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await send(stack, { url, bytes, as: 'bawaslu' })).toMatchObject({ status: 404 });
    const nobody = await fetch(new URL(url, stack.url), { method: 'PUT', body: bytes });
    expect(nobody.status).toBe(401);

    const { document } = await send(stack, { url, bytes, as: 'admin' });
    const listed = (await documentsOf(admin, agreementId))?.find(({ id }) => id === document?.id);
    const address = listed?.downloadUrl ?? '';
    expect((await fetch(new URL(address, stack.url))).status).toBe(200);
    expect((await fetch(new URL(address.split('?')[0] ?? '', stack.url))).status).toBe(403);
    const swapped = address.replace(document?.id ?? '', randomUUID());
    expect((await fetch(new URL(swapped, stack.url))).status).toBe(403);
  },
);

journey('an address that has expired takes and gives nothing', async ({ stack, as }) => {
  const ask = await as('kpu');
  const agreementId = await published(ask, 'seed-000');
  const bytes = pdf('kedaluwarsa');
  const { url = '' } = await requestUpload(ask, agreementId, bytes.length);
  const { document } = await send(stack, { url, bytes, as: 'kpu' });
  const signer = createUrlSigner(Buffer.from(stack.fileUrlKey, 'base64'));
  const past = Temporal.Now.instant().subtract({ seconds: 1 });
  const expired = signer.sign(url.split('?')[0] ?? '', past);
  expect(await send(stack, { url: expired, bytes, as: 'kpu' })).toMatchObject({
    status: 410,
    refused: { code: 'EXPIRED' },
  });
  const download = await fetch(new URL(signer.sign(`/downloads/agreements/${document?.id}`, past), stack.url));
  expect([download.status, ((await download.json()) as Sent).refused?.code]).toEqual([410, 'EXPIRED']);
});

journey(
  'while the owner is down, sending is refused and can be repeated; nothing is listed twice',
  async ({ stack, as }) => {
    const ask = await as('kpu');
    const agreementId = await published(ask, 'seed-000');
    const bytes = pdf('pemilik mati', 500_000);
    const { url = '' } = await requestUpload(ask, agreementId, bytes.length);
    const token = await signInPerson(stack, 'kpu');
    await stack.killOne('agreements');
    const down = await fetch(new URL(url, stack.url), {
      method: 'PUT',
      body: bytes,
      headers: { authorization: `Bearer ${token}` },
    });
    expect([down.status, await down.text()]).toEqual([503, expect.stringContaining('SUBGRAPH_UNAVAILABLE')]);
    await stack.startOne('agreements');
    expect(await send(stack, { url, bytes, as: 'kpu' })).toMatchObject({ status: 200 });
    const same = (await documentsOf(ask, agreementId))?.filter((each) => each.sha256 === sha256(bytes));
    expect(same).toHaveLength(1);
  },
);

/** One of the five published agreements, among any that other journeys registered. */
async function published(ask: Ask, code: string): Promise<string> {
  type Data = { agreements: { edges: readonly { node: { id: string; source: { code: string } } }[] } };
  const { agreements } = wholeOf(
    await ask<Data>('{ agreements(first: 100) { edges { node { id source { code } } } } }'),
  );
  const found = agreements.edges.find(({ node }) => node.source.code === code);
  if (found === undefined) throw new Error(`the published agreement ${code} is not in sight`);
  return found.node.id;
}

const REQUEST = `mutation ($input: DocumentUploadInput!, $key: ID!) { requestDocumentUpload(input: $input, idempotencyKey: $key) {
  __typename ... on DocumentUpload { url } ... on DocumentRefused { code field } } }`;

const DOCUMENTS = `query ($id: ID!) { agreement(id: $id) { documents { id sha256 title downloadUrl } } }`;
