import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { startClaimsWorld } from '../testing.ts';
import type { ClaimsWorld } from '../testing.ts';
import { people } from '../testing/people.ts';
import type { PersonName } from '../testing/people.ts';
import { pdf, sha256, stepper, WIDOW } from '../testing/steps.ts';
import { main as verifyFile } from '../verify-evidence.ts';
import { sealEvidence, verifyEvidence } from './evidence-manifest.ts';
import type { EvidenceBundle } from './evidence-manifest.ts';

let world: ClaimsWorld;
let steps: ReturnType<typeof stepper>;
let claimId: string;
let folder: string;
const paper = pdf('akta');

beforeAll(async () => {
  world = await startClaimsWorld();
  steps = stepper(world);
  claimId = await steps.death();
  await steps.upload(claimId, 'OTHER', { bytes: paper });
  await steps.done('recordBeneficiaries', people.kpu, { claimId, beneficiaries: [WIDOW] });
  await steps.done('calculateClaim', people.verifier, { claimId });
  folder = await mkdtemp(join(tmpdir(), 'payung-evidence-test-'));
});

afterAll(async () => {
  await world.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Made {
  readonly code?: string;
  readonly field?: string;
  readonly id: string;
  readonly manifestSha256: string;
  readonly jsonUrl: string;
  readonly pdfUrl: string;
  readonly parts: readonly { readonly name: string; readonly sha256: string }[];
}

async function make(person: object, more: object = {}, key: string = randomUUID()): Promise<Made> {
  const { data, errors } = await world.askAs<{ answer: Made }>(
    person,
    `mutation ($input: MakeEvidenceBundleInput!, $key: ID!) { answer: makeEvidenceBundle(input: $input, idempotencyKey: $key) {
       ... on EvidenceBundle { id manifestSha256 jsonUrl pdfUrl parts { name sha256 } } ... on ClaimStepRefused { code field } } }`,
    { input: { claimId, purpose: 'Sidang keberatan keluarga.', ...more }, key },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.answer;
}

const fetchText = async (url: string): Promise<string> => (await fetch(new URL(url, world.url))).text();

describe('a bundle of evidence', () => {
  it('holds the claim part by part, and verifies', async () => {
    const made = await make(people.verifier);
    const text = await fetchText(made.jsonUrl);
    const bundle = JSON.parse(text) as EvidenceBundle;
    expect(verifyEvidence(text)).toMatchObject({ holds: true, problems: [], documents: [{ sha256: sha256(paper) }] });
    expect(bundle.manifestSha256).toBe(made.manifestSha256);
    expect(made.parts.map(({ name }) => name)).toEqual([
      'claim',
      'incident',
      'cover',
      'agreementTerms',
      'rosterRow',
      'contributions',
      'clocks',
      'calculation',
      'decisions',
      'beneficiaries',
      'payments',
      'otherBenefits',
      'documents',
      'history',
    ]);
    expect(bundle.parts.find(({ name }) => name === 'cover')?.content).toMatchObject([
      { answer: 'COVERED', facts: { agreementVersion: 1, startsOn: '2024-11-07', wageBase: 1_100_000 } },
    ]);
    const part = (name: string) => bundle.parts.find((each) => each.name === name)?.content;
    expect(part('agreementTerms')).toMatchObject({
      title: 'Perjanjian contoh',
      termsOn: {
        number: 1,
        inForceFrom: '2024-11-01',
        terms: { programmes: ['JKK', 'JKM'], legalBases: ['Inpres 2/2021'] },
      },
    });
    expect(part('rosterRow')).toMatchObject({
      pollingStation: '014',
      decidedOn: { agreementVersion: 1 },
      participant: { name: 'Peserta Contoh', nikMasked: '3204••••••••••01' },
    });
    expect(part('contributions')).toMatchObject({
      standing: { code: 'PAID', firstPaidOn: '2024-11-06' },
      billed: [{ period: '2024-11-01', jkm: 3_300 }],
    });
    expect(text).toContain('TPS 014');
    expect(text).not.toContain(WIDOW.accountNumber);
  });

  it('stays as it was made, while the claim goes on; the same key gives the same bundle', async () => {
    const key = randomUUID();
    const first = await make(people.verifier, {}, key);
    const before = await fetchText(first.jsonUrl);
    await steps.done('correctClaim', people.kpu, { claimId, place: 'RSUD Contoh' });
    const again = await make(people.verifier, {}, key);
    expect(again.id).toBe(first.id);
    expect(await fetchText(again.jsonUrl)).toBe(before);
    expect((await make(people.verifier)).manifestSha256).not.toBe(first.manifestSha256);
  });

  it('is a PDF of A4 pages with their numbers, and the hash of the manifest', async () => {
    const made = await make(people.verifier);
    const response = await fetch(new URL(made.pdfUrl, world.url));
    expect(response.headers.get('content-disposition')).toContain('.pdf');
    const bytes = Buffer.from(await response.arrayBuffer()).toString('latin1');
    expect(bytes.startsWith('%PDF-')).toBe(true);
    const pages = bytes.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(bytes.match(/\/MediaBox \[0 0 595\.28 841\.89\]/g)).toHaveLength(pages);
    expect(bytes).toContain(`(${made.manifestSha256})`);
  });

  it('is sealed at rest', async () => {
    await make(people.verifier);
    const [row] = await world.sql<{ content: Buffer }>('select content from evidence_bundle limit 1');
    expect(row?.content.includes('K-20')).toBe(false);
  });

  it.each<[string, (bundle: EvidenceBundle) => EvidenceBundle, string]>([
    [
      'an amount that was changed',
      (bundle) =>
        JSON.parse(JSON.stringify(bundle).replace('"amount":20000000', '"amount":90000000')) as EvidenceBundle,
      'the part "calculation" was changed',
    ],
    [
      'a part that was taken out',
      (bundle) => ({ ...bundle, parts: bundle.parts.filter(({ name }) => name !== 'documents') }),
      'the manifest was changed',
    ],
    [
      'a part that was changed with its hash',
      (bundle) => {
        const own = sealEvidence({
          claim: bundle.claim,
          madeAt: bundle.madeAt,
          parts: bundle.parts.map(({ name, content }) => ({ name, content: name === 'claim' ? {} : content })),
        });
        return { ...own, manifestSha256: bundle.manifestSha256 };
      },
      'the manifest was changed',
    ],
    ['another number of the claim', (bundle) => ({ ...bundle, claim: 'K-2024-999999' }), 'the manifest was changed'],
  ])('does not verify with %s', async (_name, change, problem) => {
    const bundle = JSON.parse(await fetchText((await make(people.verifier)).jsonUrl)) as EvidenceBundle;
    const verdict = verifyEvidence(JSON.stringify(change(bundle)));
    expect(verdict.holds).toBe(false);
    expect(verdict.problems.join(' ')).toContain(problem);
  });

  it('verifies however its file is written, and nothing else does', async () => {
    const bundle = JSON.parse(await fetchText((await make(people.verifier)).jsonUrl)) as EvidenceBundle;
    const { parts, ...head } = bundle;
    expect(verifyEvidence(JSON.stringify({ parts, ...head })).holds).toBe(true);
    expect(verifyEvidence('{}').holds).toBe(false);
    expect(verifyEvidence('no JSON').holds).toBe(false);
  });

  it('is verified by a command, with the documents in hand', async () => {
    const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const file = join(folder, 'bundle.json');
    await writeFile(file, await fetchText((await make(people.verifier)).jsonUrl));
    expect(await verifyFile([file])).toBe(0);
    expect(await verifyFile([file, folder])).toBe(1);
    await writeFile(join(folder, 'akta.pdf'), paper);
    expect(await verifyFile([file, folder])).toBe(0);
    expect(said.mock.calls.map(([text]) => String(text).split(':')[0])).toEqual([
      'The bundle holds',
      'not found',
      'The bundle holds',
    ]);
    said.mockRestore();
  });

  it.each(Object.keys(people) as PersonName[])(
    'is made by %s as the catalogue says, and each making stands on the trail',
    async (person) => {
      const made = await make(people[person]);
      const may: readonly PersonName[] = ['admin', 'verifier', 'approver', 'branch'];
      if (may.includes(person)) {
        const trail = await world.sql<{ details: object }>(
          `select details from audit_event where action = 'claim:bundle' and details ->> 'bundleId' = $1`,
          [made.id],
        );
        expect(trail).toMatchObject([{ details: { purpose: 'Sidang keberatan keluarga.' } }]);
      } else expect(made.code).toBe(person === 'otherBranch' ? 'NOT_FOUND' : 'FORBIDDEN');
    },
  );

  it('needs a purpose', async () => {
    expect(await make(people.verifier, { purpose: 'x' })).toEqual({ code: 'INVALID', field: 'purpose' });
  });
});
