import { randomUUID } from 'node:crypto';

import { expect } from 'vitest';

import { enrolPerson, idOf, POLLING_OFFICER, registerPerson } from '../kit/graph-commands.ts';
import { wholeOf } from '../kit/graph-client.ts';
import type { Ask } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';
import { syntheticPerson } from '../kit/synthetic-person.ts';

const TODAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date());

/** KPU of Kabupaten Bandung with the branch Lodaya, for two districts' officers. */
const terms = (people: number) => ({
  instrument: 'PKS',
  programmes: ['JKK', 'JKM'],
  startsOn: '2024-10-01',
  endsOn: '2099-01-27',
  parties: [
    { institutionCode: 'kpu-32.04', role: 'SIGNER' },
    { institutionCode: 'kpu-32.04', role: 'BENEFICIARY' },
    { institutionCode: 'bpjs-kc-lodaya', role: 'INSURER' },
    { institutionCode: 'bpjs-kc-lodaya', role: 'SIGNER' },
  ],
  beneficiaries: [
    { institutionCode: 'kpu-32.04', statedTotal: people, headcounts: [{ categoryCode: 'KPPS', people }] },
  ],
  servicePeriods: [{ categoryCode: 'KPPS', startsOn: '2024-11-07', endsOn: '2024-12-07' }],
  wageBases: [{ categoryCode: 'KPPS', kind: 'FLAT', monthlyAmount: 1_000_000 }],
  exclusions: [{ categoryCode: 'LINMAS', text: 'ditanggung pemerintah daerah (peraga)' }],
});

const SIGNATORIES = [
  { name: 'Penanda Tangan Peraga', title: 'Ketua KPU', institutionCode: 'kpu-32.04' },
  { name: 'Pejabat Peraga', title: 'Kepala Cabang', capacity: 'ACTING', institutionCode: 'bpjs-kc-lodaya' },
];

interface Step {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly actions: readonly string[];
  readonly code?: string;
}

const FIELDS =
  '__typename ... on Agreement { id version status actions } ... on AgreementRefused { code field message { id en } }';

/** Takes a step with an agreement and answers what came of it. */
async function take(ask: Ask, call: string, variables: Record<string, unknown> = {}): Promise<Step> {
  const types: Readonly<Record<string, string>> = {
    id: 'ID!',
    draft: 'DraftAgreementInput!',
    amendment: 'AmendAgreementInput!',
    signature: 'SignAgreementInput!',
    edit: 'EditAgreementDraftInput!',
    version: 'Int!',
  };
  const all = { ...variables, key: randomUUID() };
  const declared = Object.keys(variables).map((name) => `, $${name}: ${types[name]}`);
  const answer = wholeOf(
    await ask<{ step: Step }>(
      `mutation Step($key: ID!${declared.join('')}) { step: ${call.replace(')', ', idempotencyKey: $key)')} { ${FIELDS} } }`,
      all,
    ),
  );
  return answer.step;
}

async function promised(ask: Ask): Promise<number> {
  const { region } = wholeOf(
    await ask<{ region: { promised: { people: number } } }>(
      'query Promised { region(code: "32.04") { promised(electionCode: "PILKADA-2024") { people } } }',
    ),
  );
  return region.promised.people;
}

journey(
  'an agreement lives from draft to termination, by two people, and every step can be read back',
  async ({ as }) => {
    const [kpu, branch, bawaslu, auditor] = [
      await as('kpu'),
      await as('cabang'),
      await as('bawaslu'),
      await as('auditor'),
    ];
    const before = await promised(kpu);

    // Drafted and submitted by one, sent back and approved by another.
    const draft = { regionCode: '32.04', electionCode: 'PILKADA-2024', terms: terms(14) };
    const { id, status } = await take(kpu, 'draftAgreement(input: $draft)', { draft });
    expect(status).toBe('DRAFT');
    const on =
      (ask: Ask, version: number) =>
      (call: string, more: Record<string, unknown> = {}) =>
        take(ask, call, { id, version, ...more });
    const step = (name: string, rest = '') => `${name}(id: $id, expectedVersion: $version${rest})`;
    expect(await on(kpu, 1)(step('submitAgreement'))).toMatchObject({ status: 'SUBMITTED', version: 2 });
    expect(await on(kpu, 2)(step('approveAgreement'))).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    expect(await on(auditor, 2)(step('approveAgreement'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await on(bawaslu, 2)(step('approveAgreement'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await on(branch, 1)(step('approveAgreement'))).toMatchObject({ code: 'CONFLICT' });
    expect(await on(branch, 2)(step('sendBackAgreement', ', reason: "Jumlah KPPS keliru"'))).toMatchObject({
      status: 'SENT_BACK',
    });
    const edit = { terms: terms(21) };
    expect(await on(kpu, 3)(step('editAgreementDraft', ', input: $edit'), { edit })).toMatchObject({ version: 4 });
    await on(kpu, 4)(step('submitAgreement'));
    expect(await on(branch, 5)(step('approveAgreement'))).toMatchObject({ status: 'APPROVED', version: 6 });

    // Nothing is promised and nobody enrolled before it is signed.
    expect(await promised(kpu)).toBe(before);
    const participantId = idOf(await registerPerson(kpu, syntheticPerson()));
    const officer = {
      ...POLLING_OFFICER,
      participantId,
      agreementId: id,
      categoryCode: 'KPPS',
      startsOn: '2024-11-07',
      endsOn: '2024-12-07',
    };
    expect(await enrolPerson(kpu, officer)).toMatchObject({ code: 'NOT_FOUND', field: 'agreementId' });
    const signature = { signedOn: '2024-10-02', signedAt: 'Soreang (peraga)', signatories: SIGNATORIES };
    const signed = await on(kpu, 6)(step('signAgreement', ', input: $signature'), { signature });
    expect(signed).toMatchObject({ status: 'IN_FORCE', version: 7 });
    expect(await promised(kpu)).toBe(before + 21);
    idOf(await enrolPerson(kpu, officer));

    // Amended: the earlier terms stay, and both can be cited by their day.
    const amendment = { terms: terms(28), reason: 'Satu TPS lagi', inForceFrom: '2024-11-20' };
    expect(await on(kpu, 7)(step('amendAgreement', ', input: $amendment'), { amendment })).toMatchObject({
      status: 'IN_FORCE',
    });
    await on(kpu, 8)(step('submitAgreement'));
    await on(branch, 9)(step('approveAgreement'));
    const second = { ...signature, signedOn: '2024-11-18' };
    expect(await on(kpu, 10)(step('signAgreement', ', input: $signature'), { signature: second })).toMatchObject({
      version: 11,
    });
    expect(await promised(kpu)).toBe(before + 28);
    const read = wholeOf(await kpu<{ agreement: unknown; agreementDiff: unknown }>(READ, { id }));
    expect(read).toEqual({
      agreement: {
        before: { number: 1, terms: { headcount: { people: 21 } } },
        after: {
          number: 2,
          citation: { en: 'Version 2, signed 18 November 2024, in force from 20 November 2024 until 27 January 2099' },
          terms: { headcount: { people: 28 } },
        },
        versions: [
          { number: 1, status: 'SIGNED', inForceFrom: '2024-10-02', inForceUntil: '2024-11-19' },
          { number: 2, status: 'SIGNED', inForceFrom: '2024-11-20', inForceUntil: '2099-01-27' },
        ],
        enrolled: { people: 1 },
      },
      agreementDiff: {
        changes: [
          { path: 'beneficiaries.kpu-32.04.statedTotal', before: { id: '21' }, after: { id: '28' } },
          { path: 'beneficiaries.kpu-32.04.headcounts.KPPS.people', before: { id: '21' }, after: { id: '28' } },
        ],
      },
    });

    // Suspended, reinstated, terminated, and the last step taken back.
    const reasoned = (name: string) => step(name, `, reason: "Peraga", on: "${TODAY}"`);
    expect(await on(kpu, 11)(reasoned('suspendAgreement'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await on(branch, 11)(reasoned('suspendAgreement'))).toMatchObject({ status: 'SUSPENDED' });
    const another = { ...officer, participantId: idOf(await registerPerson(kpu, syntheticPerson())) };
    expect(await enrolPerson(kpu, another)).toMatchObject({ code: 'AGREEMENT_NOT_OPEN', field: 'agreementId' });
    expect(await on(branch, 12)(reasoned('reinstateAgreement'))).toMatchObject({ status: 'IN_FORCE' });
    expect(await on(branch, 13)(reasoned('terminateAgreement'))).toMatchObject({
      status: 'TERMINATED',
      actions: ['UNDO', 'LINK'],
    });
    expect(await promised(kpu)).toBe(before);
    expect(await on(branch, 14)(step('undoAgreementStep', ', reason: "Keliru"'))).toMatchObject({ status: 'IN_FORCE' });
    expect(await promised(kpu)).toBe(before + 28);
    expect(await on(branch, 15)(reasoned('terminateAgreement'))).toMatchObject({ status: 'TERMINATED' });
    expect(await enrolPerson(kpu, another)).toMatchObject({ code: 'AGREEMENT_NOT_OPEN' });
    const { agreement } = wholeOf(
      await auditor<{ agreement: { history: { action: string; undone: boolean }[] } }>(HISTORY, { id }),
    );
    expect(agreement.history.map(({ action, undone }) => (undone ? `${action} undone` : action))).toEqual([
      'DRAFT',
      'SUBMIT',
      'SEND_BACK',
      'SUBMIT',
      'APPROVE',
      'SIGN',
      'AMEND',
      'SUBMIT',
      'APPROVE',
      'SIGN',
      'SUSPEND',
      'REINSTATE',
      'TERMINATE undone',
      'UNDO',
      'TERMINATE',
    ]);
  },
);

journey('a renewal knows who was enrolled under the agreement before, across owners', async ({ as }) => {
  const kpu = await as('kpu');
  type Enrolled = { people: number; byCategory: { category: { code: string }; people: number }[] };
  const { agreements } = wholeOf(
    await kpu<{ agreements: { edges: { node: { id: string; enrolled: Enrolled } }[] } }>(
      `query Bandung { agreements(filter: { electionCode: "PEMILU-2024" }) {
         edges { node { id enrolled { people byCategory { category { code } people } } } } } }`,
    ),
  );
  const { id, enrolled } = agreements.edges[0]!.node;
  const { renewalProposal } = wholeOf(
    await kpu<{ renewalProposal: { enrolled: Enrolled; changes: { path: string; reason: { en: string } }[] } }>(
      `query Renewal($id: ID!) { renewalProposal(id: $id, electionCode: "PILKADA-2024") {
         enrolled { people byCategory { category { code } people } } changes { path reason { en } } } }`,
      { id },
    ),
  );
  expect(renewalProposal.enrolled).toEqual(enrolled);
  expect(renewalProposal.changes.map(({ path }) => path)).toContain(
    'beneficiaries.bawaslu-32.04.headcounts.PNS_SEK_BAWASLU.covered',
  );
  for (const { reason } of renewalProposal.changes) expect(reason.en).toMatch(/\.$/);
});

const READ = `query Versions($id: ID!) {
  agreement(id: $id) {
    before: termsOn(date: "2024-11-19") { number terms { headcount { people } } }
    after: termsOn(date: "2024-11-27") { number citation { en } terms { headcount { people } } }
    versions { number status inForceFrom inForceUntil }
    enrolled { people }
  }
  agreementDiff(id: $id, from: 1, to: 2) { changes { path before { id } after { id } } }
}`;

const HISTORY = 'query History($id: ID!) { agreement(id: $id) { history { action undone } } }';
