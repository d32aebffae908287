import { buffer } from 'node:stream/consumers';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { startClaimsWorld } from '../testing.ts';
import type { ClaimsWorld } from '../testing.ts';
import { people } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';
import { pdf, sha256, stepper } from '../testing/steps.ts';
import type { ScanResult } from '@payung/kit/virus-scanner.ts';

let world: ClaimsWorld;
let steps: ReturnType<typeof stepper>;
let claimId: string;
let scanned: ScanResult = 'CLEAN';

beforeAll(async () => {
  world = await startClaimsWorld({ scan: async () => scanned });
  steps = stepper(world);
});

afterAll(() => world.stop());

beforeEach(async () => {
  scanned = 'CLEAN';
  claimId = await steps.death();
});

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const OPEN = `mutation ($id: ID!) { answer: openClaimDocument(id: $id, idempotencyKey: $id) {
  __typename ... on OpenedClaimDocument { url document { kind specific } } ... on ClaimDocumentRefused { code } } }`;

type Opened = { readonly answer: { readonly __typename: string; readonly url: string; readonly code: string } };

const documentsOf = async (id: string) =>
  (
    await world.askAs<{ claim: { documents: readonly Record<string, unknown>[] } }>(
      people.verifier,
      'query ($id: ID!) { claim(id: $id) { documents { id kind mediaType bytes sha256 scanned specific fileName } } }',
      { id },
    )
  ).data!.claim.documents;

describe('a document of a claim', () => {
  it('is kept with the hash, type and size of its bytes, and is read back byte by byte', async () => {
    const bytes = pdf('paper');
    const { status, body } = await steps.upload(claimId, 'FAMILY_CARD', { bytes });
    expect([status, body['document']?.['sha256']]).toEqual([200, sha256(bytes)]);
    const [document] = await documentsOf(claimId);
    expect(document).toMatchObject({
      kind: 'FAMILY_CARD',
      mediaType: 'application/pdf',
      bytes: bytes.length,
      sha256: sha256(bytes),
      scanned: true,
      specific: false,
      fileName: 'FAMILY_CARD.pdf',
    });
    const [row] = await world.sql<{ storage_key: string; file_key_sealed: Buffer | null }>(
      'select storage_key, file_key_sealed from claim_document where id = $1',
      [document?.['id']],
    );
    expect(row?.file_key_sealed).not.toBeNull();
    expect((await buffer((await world.files.read(row!.storage_key))!)).includes('%PDF')).toBe(false);
    const opened = await world.askAs<Opened>(people.kpu, OPEN, { id: document?.['id'] });
    const response = await fetch(new URL(opened.data!.answer.url, world.url));
    expect(response.headers.get('content-disposition')).toContain('FAMILY_CARD.pdf');
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('is what its bytes are: a picture keeps its type, whatever it is called', async () => {
    expect((await steps.upload(claimId, 'HEIR_ID', { bytes: PNG })).status).toBe(200);
    expect(await documentsOf(claimId)).toMatchObject([{ mediaType: 'image/png', fileName: 'HEIR_ID.pdf.png' }]);
  });

  it.each<[string, Buffer, number, string]>([
    ['a text that calls itself a PDF', Buffer.from('MZ this is a program'), 415, 'WRONG_TYPE'],
    ['a PDF that was cut off', Buffer.from('%PDF-1.4\n1 0 obj\n<< >>'), 422, 'DAMAGED'],
  ])('is refused when it is %s', async (_name, bytes, status, code) => {
    const answer = await steps.upload(claimId, 'OTHER', { bytes });
    expect([answer.status, answer.body['refused']?.['code']]).toEqual([status, code]);
    expect(await documentsOf(claimId)).toEqual([]);
  });

  it.each<[ScanResult, number, string]>([
    ['INFECTED', 422, 'INFECTED'],
    ['UNAVAILABLE', 503, 'SCANNER_UNAVAILABLE'],
  ])('is not kept while the scanner says %s', async (result, status, code) => {
    scanned = result;
    const answer = await steps.upload(claimId, 'OTHER');
    expect([answer.status, answer.body['refused']?.['code']]).toEqual([status, code]);
    expect(await documentsOf(claimId)).toEqual([]);
  });

  it('is not taken at an address that was changed', async () => {
    const response = await fetch(new URL('/uploads/claims/0190?expires=9999999999&signature=x', world.url), {
      method: 'PUT',
      body: 'x',
      headers: { 'content-type': 'application/pdf' },
    });
    expect(response.status).toBe(403);
  });

  it('once taken out counts no more, and cannot be read', async () => {
    await steps.upload(claimId, 'FAMILY_CARD');
    const [document] = await documentsOf(claimId);
    const input = { documentId: document?.['id'], note: 'Kartu keluarga orang lain.' };
    expect(await steps.done('removeClaimDocument', people.kpu, input)).toMatchObject({ id: claimId });
    expect(await documentsOf(claimId)).toEqual([]);
    expect((await world.askAs<Opened>(people.kpu, OPEN, { id: document?.['id'] })).data?.answer.code).toBe('NOT_FOUND');
    // The history tells the two apart, also to who may not read the reason.
    const history = 'query ($id: ID!) { claim(id: $id) { history { kind message { id } note } } }';
    type History = { readonly claim: { readonly history: readonly { readonly note: string | null }[] } };
    for (const [person, note] of [
      [people.verifier, input.note],
      [people.auditor, null],
    ] as const) {
      const { data } = await world.askAs<History>(person, history, { id: claimId });
      expect(data?.claim.history.slice(-2)).toEqual([
        { kind: 'DOCUMENT', message: { id: 'Dokumen diterima.' }, note: null },
        { kind: 'DOCUMENT_REMOVED', message: { id: 'Dokumen dikeluarkan dari klaim.' }, note },
      ]);
    }
  });

  it('is not taken any more once the claim is decided', async () => {
    const approved = await steps.approvedDeath();
    await expect(steps.upload(approved, 'OTHER')).rejects.toThrow('WRONG_STATE');
  });
});

describe('who reads a document', () => {
  const READ: Readonly<Record<'FAMILY_CARD' | 'MEDICAL_RECORD', readonly PersonName[]>> = {
    FAMILY_CARD: ['admin', 'verifier', 'approver', 'branch', 'kpu', 'kpuProvince'],
    MEDICAL_RECORD: ['verifier', 'approver', 'branch'],
  };
  const SEES: readonly PersonName[] = [...READ.FAMILY_CARD, 'auditor', 'service', 'partner'];

  it.each(['FAMILY_CARD', 'MEDICAL_RECORD'] as const)(
    '%s: by role, and each reading stands on the trail',
    async (kind) => {
      await steps.upload(claimId, kind);
      const [document] = await documentsOf(claimId);
      for (const person of Object.keys(people) as PersonName[]) {
        const { data, errors } = await world.askAs<Opened>(people[person], OPEN, { id: document?.['id'] });
        const said = data?.answer.code ?? data?.answer.__typename ?? errors[0]?.extensions?.['code'];
        const expected = READ[kind].includes(person)
          ? 'OpenedClaimDocument'
          : SEES.includes(person) || person === 'apiAdmin'
            ? 'FORBIDDEN'
            : 'NOT_FOUND';
        // An administrator of interfaces may read no claim: to them it is not there.
        expect(person === 'apiAdmin' && said === 'NOT_FOUND' ? 'FORBIDDEN' : said, person).toBe(expected);
      }
      const trail = await world.sql<{ subject: string }>(
        `select subject from audit_event where details ->> 'documentId' = $1 and action like 'claim:read-%'`,
        [document?.['id']],
      );
      expect(trail).toHaveLength(READ[kind].length);
    },
  );
});
