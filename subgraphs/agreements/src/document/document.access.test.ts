import { createHash, randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startAgreementsWorld } from '../testing.ts';
import type { AgreementsWorld } from '../testing.ts';
import { pdf } from '../testing/pdf.ts';
import { everybody, person } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';
import { ownAgreement, register } from '../testing/register.ts';

let world: AgreementsWorld;
let agreementId: string;
beforeAll(async () => {
  world = await startAgreementsWorld();
  agreementId = (await register(world, ownAgreement())).id;
});
afterAll(() => world?.stop());

const bytes = pdf('access');
const REQUEST =
  'mutation ($input: DocumentUploadInput!, $key: ID!) { requestDocumentUpload(input: $input, idempotencyKey: $key) { __typename ... on DocumentUpload { url } ... on DocumentRefused { code } } }';
const REMOVE =
  'mutation ($input: RemoveDocumentInput!, $key: ID!) { removeDocument(input: $input, idempotencyKey: $key) { __typename ... on DocumentRefused { code } } }';

async function requestAs(
  name: PersonName,
  key = randomUUID() as string,
): Promise<{ __typename: string; code?: string; url?: string }> {
  const input = { agreementId, kind: 'ANNEX', title: 'Lampiran', fileName: 'a.pdf', bytes: bytes.length };
  const { data, errors } = await world.askAs<Record<string, { __typename: string; code?: string; url?: string }>>(
    person(name),
    REQUEST,
    { input, key },
  );
  expect(errors).toEqual([]);
  return data!['requestDocumentUpload']!;
}

async function sendAs(name: PersonName | null, url: string): Promise<Response> {
  const headers = name === null ? {} : { authorization: `Bearer ${await world.issuer.tokenFor(person(name))}` };
  return fetch(new URL(url, world.url), { method: 'PUT', body: bytes, headers });
}

async function arrived(): Promise<string> {
  const response = await sendAs('kpu', (await requestAs('kpu')).url!);
  return ((await response.json()) as { document: { id: string } }).document.id;
}

/** An agreement of KPU Kabupaten Bandung with the branch Lodaya: who may send documents, who sees it and may not, and to whom it is not there. */
const MAY: readonly PersonName[] = ['admin', 'branch', 'kpu', 'kpuProvince'];
const SEES: readonly PersonName[] = [
  ...MAY,
  'auditor',
  'service',
  'verifier',
  'approver',
  'partner',
  'auditorOfProvince',
];
const OFFICERS: readonly PersonName[] = [
  'otherBranch',
  'bawaslu',
  'kesbangpol',
  'kpuElsewhere',
  'kpuMisplaced',
  'strangerInRegion',
];

function answerFor(name: PersonName, made: string): unknown {
  if (MAY.includes(name)) return made;
  return OFFICERS.includes(name) ? 'NOT_FOUND' : 'FORBIDDEN';
}

describe('asking for a place to send a document to', () => {
  test.each(everybody)('%s', async (name) => {
    const { __typename, code } = await requestAs(name);
    expect(code ?? __typename).toBe(answerFor(name, 'DocumentUpload'));
  });

  test('nobody without a token', async () => {
    const { errors } = await world.askAs(null, REQUEST, {
      input: { agreementId, kind: 'ANNEX', title: 'x', fileName: 'x', bytes: 1 },
      key: 'nobody-sends',
    });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('sending to a place that somebody else asked for', () => {
  test.each(everybody.filter((name) => name !== 'kpu'))('%s may not, whoever they are', async (name) => {
    const response = await sendAs(name, (await requestAs('kpu')).url!);
    expect(response.status).toBe(404);
  });

  test('nobody without a token, or with one that does not hold', async () => {
    const { url } = await requestAs('kpu');
    expect((await sendAs(null, url!)).status).toBe(401);
    const forged = await fetch(new URL(url!, world.url), {
      method: 'PUT',
      body: bytes,
      headers: { authorization: 'Bearer forged' },
    });
    expect(forged.status).toBe(401);
    expect(await forged.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});

describe('seeing documents and where to fetch them', () => {
  test.each(everybody)('%s', async (name) => {
    const id = await arrived();
    const { data } = await world.askAs<{ agreement: { documents: { id: string; downloadUrl: string }[] } | null }>(
      person(name),
      'query ($id: ID!) { agreement(id: $id) { documents { id downloadUrl } } }',
      { id: agreementId },
    );
    const found = data?.agreement?.documents.find((document) => document.id === id);
    expect(found !== undefined).toBe(SEES.includes(name));
    if (found === undefined) return;
    const response = await fetch(new URL(found.downloadUrl, world.url));
    const hash = createHash('sha256')
      .update(Buffer.from(await response.arrayBuffer()))
      .digest('hex');
    expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});

describe('removing a document', () => {
  test.each(everybody)('%s', async (name) => {
    const documentId = await arrived();
    const input = { documentId, reason: 'Salah unggah' };
    const { data } = await world.askAs<Record<string, { __typename: string; code?: string }>>(person(name), REMOVE, {
      input,
      key: randomUUID(),
    });
    const { __typename, code } = data!['removeDocument']!;
    expect(code ?? __typename).toBe(answerFor(name, 'AgreementDocument'));
  });

  test('a document out of sight looks like none', async () => {
    const ask = async (documentId: string) =>
      (
        await world.askAs(person('bawaslu'), REMOVE, {
          input: { documentId, reason: 'Salah unggah' },
          key: randomUUID(),
        })
      ).data;
    expect(await ask(await arrived())).toEqual(await ask('00000000-0000-4000-8000-000000000000'));
    expect(await ask('nonsense')).toMatchObject({ removeDocument: { code: 'NOT_FOUND' } });
  });
});
