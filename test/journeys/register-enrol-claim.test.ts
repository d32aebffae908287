import { randomUUID } from 'node:crypto';

import { expect } from 'vitest';

import {
  agreementOf,
  enrolledOfficer,
  enrolPerson,
  idOf,
  POLLING_DAY_ACCIDENT,
  POLLING_OFFICER,
  registerClaim,
  registerPerson,
} from '../kit/graph-commands.ts';
import type { Refused } from '../kit/graph-commands.ts';
import { wholeOf } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';
import { syntheticPerson } from '../kit/synthetic-person.ts';

journey('a claim leads back to the person, the agreement and the places, whoever owns them', async ({ as }) => {
  const ask = await as('kpu');
  const { person, enrolmentId } = await enrolledOfficer(ask);
  const claimId = idOf(await registerClaim(ask, { ...POLLING_DAY_ACCIDENT, enrolmentId }));
  const { node } = wholeOf(await ask<{ node: unknown }>(CLAIM_WITH_ALL, { id: claimId }));
  expect(node).toEqual({
    number: expect.stringMatching(/^K-\d{4}-\d{6}$/),
    example: false,
    // Nothing of the contributions is recorded: every other link holds, and a yes nobody can give.
    cover: { answer: 'CANNOT_TELL' },
    incident: { place: POLLING_DAY_ACCIDENT.place },
    institution: { name: 'KPU Kabupaten Bandung' },
    region: { code: '32.04.11.2001' },
    election: { code: 'PEMILU-2024' },
    enrolment: {
      id: enrolmentId,
      state: 'ENROLLED',
      category: { code: 'PETUGAS_TPS' },
      insurer: { code: 'bpjs-kc-lodaya' },
      agreement: { region: { name: 'Kabupaten Bandung' } },
      participant: { name: person.name, nikMasked: `${person.nik.slice(0, 4)}••••••••••${person.nik.slice(-2)}` },
      claims: { edges: [{ node: { id: claimId } }] },
    },
  });
});

journey('a partner system does the same for its own institution', async ({ as }) => {
  const ask = await as('payung-partner-demo');
  const { enrolmentId } = await enrolledOfficer(ask);
  expect(await registerClaim(ask, { ...POLLING_DAY_ACCIDENT, enrolmentId })).toMatchObject({
    __typename: 'Claim',
    cover: { answer: 'CANNOT_TELL', links: expect.arrayContaining([{ kind: 'AGREEMENT', holds: true }]) as unknown },
  });
});

journey('cover that did not hold says which link of the chain broke', async ({ as }) => {
  const ask = await as('kpu');
  const { enrolmentId } = await enrolledOfficer(ask);
  const late = await registerClaim(ask, {
    ...POLLING_DAY_ACCIDENT,
    enrolmentId,
    occurredAt: '2024-02-26T00:00:00+07:00',
  });
  expect(late).toMatchObject({
    cover: { answer: 'NOT_COVERED', links: expect.arrayContaining([{ kind: 'PERIOD', holds: false }]) },
  });
});

journey('a person is refused as data, at the field that is wrong', async ({ as }) => {
  const [kpu, bawaslu] = [await as('kpu'), await as('bawaslu')];
  const person = syntheticPerson();
  idOf(await registerPerson(kpu, person));
  const refused = {
    again: await registerPerson(kpu, person),
    'a NIK of 15 digits': await registerPerson(kpu, syntheticPerson({ nik: '320411020391900' })),
    'a child': await registerPerson(kpu, syntheticPerson({ birthDate: '2023-01-01' })),
    'for another institution': await registerPerson(bawaslu, syntheticPerson()),
  };
  expect(mapRefused(refused)).toEqual({
    again: ['NIK_TAKEN', 'nik'],
    'a NIK of 15 digits': ['NIK_INVALID', 'nik'],
    'a child': ['INVALID', 'birthDate'],
    'for another institution': ['FORBIDDEN', null],
  });
});

journey('an enrolment is refused as data by what the agreement says', async ({ as }) => {
  const ask = await as('admin');
  const [bandung, kapuasHulu, ponorogo] = [
    await agreementOf(ask, '32.04'),
    await agreementOf(ask, '61.06'),
    await agreementOf(ask, '35.02'),
  ];
  const participantId = idOf(await registerPerson(ask, syntheticPerson()));
  const civilServant = idOf(await registerPerson(ask, { ...syntheticPerson(), employmentStatus: 'PNS' }));
  const officer = { ...POLLING_OFFICER, participantId, agreementId: bandung };
  idOf(await enrolPerson(ask, officer));
  const inKapuasHulu = { ...officer, agreementId: kapuasHulu, institutionCode: 'kpu-61.06', regionCode: '61.06' };
  const refused = {
    'the same days again': await enrolPerson(ask, { ...officer, startsOn: '2024-02-25', endsOn: '2024-03-01' }),
    'a civil servant': await enrolPerson(ask, { ...officer, participantId: civilServant }),
    'a category left out by the text': await enrolPerson(ask, { ...inKapuasHulu, categoryCode: 'KPPS' }),
    'a category never mentioned': await enrolPerson(ask, { ...inKapuasHulu, categoryCode: 'LINMAS' }),
    'another place': await enrolPerson(ask, { ...officer, regionCode: '16.71' }),
    'another institution': await enrolPerson(ask, { ...officer, institutionCode: 'kpu-61.06' }),
    'a memorandum': await enrolPerson(ask, {
      ...officer,
      agreementId: ponorogo,
      institutionCode: 'bawaslu-35.02',
      regionCode: '35.02',
    }),
    nobody: await enrolPerson(ask, { ...officer, participantId: 'par_00000000000000000000000000000000' }),
  };
  expect(mapRefused(refused)).toEqual({
    'the same days again': ['OVERLAPS', null],
    'a civil servant': ['ASN_EXCLUDED', 'participantId'],
    'a category left out by the text': ['CATEGORY_EXCLUDED', 'categoryCode'],
    'a category never mentioned': ['CATEGORY_NOT_IN_AGREEMENT', 'categoryCode'],
    'another place': ['OUTSIDE_REGION', 'regionCode'],
    'another institution': ['NOT_A_BENEFICIARY', 'institutionCode'],
    'a memorandum': ['INSTRUMENT_DOES_NOT_ENROL', 'agreementId'],
    nobody: ['NOT_FOUND', 'participantId'],
  });
});

journey('a claim is refused as data', async ({ as }) => {
  const [kpu, bawaslu, auditor] = [await as('kpu'), await as('bawaslu'), await as('auditor')];
  const { enrolmentId } = await enrolledOfficer(kpu);
  const claim = { ...POLLING_DAY_ACCIDENT, enrolmentId };
  idOf(await registerClaim(kpu, claim));
  const refused = {
    twice: await registerClaim(kpu, claim),
    'an accident under JKM': await registerClaim(kpu, { ...claim, programme: 'JKM' }),
    'the day after tomorrow': await registerClaim(kpu, {
      ...claim,
      occurredAt: new Date(Date.now() + 2 * 86_400_000).toISOString(),
    }),
    "another institution's officer": await registerClaim(bawaslu, {
      ...claim,
      occurredAt: '2024-02-14T22:00:00+07:00',
    }),
    'by an auditor': await registerClaim(auditor, claim),
  };
  expect(mapRefused(refused)).toEqual({
    twice: ['DUPLICATE', null],
    'an accident under JKM': ['PROGRAMME_DOES_NOT_FIT', 'programme'],
    'the day after tomorrow': ['INVALID', 'occurredAt'],
    "another institution's officer": ['NOT_FOUND', 'enrolmentId'],
    'by an auditor': ['FORBIDDEN', null],
  });
});

journey('a command that is sent again answers the same and does nothing more', async ({ as }) => {
  const ask = await as('kpu');
  const person = syntheticPerson();
  const [personKey, enrolmentKey, claimKey] = [randomUUID(), randomUUID(), randomUUID()];
  const participantId = await theSame(() => registerPerson(ask, person, personKey));
  const officer = { ...POLLING_OFFICER, participantId, agreementId: await agreementOf(ask, '32.04') };
  const enrolmentId = await theSame(() => enrolPerson(ask, officer, enrolmentKey));
  await theSame(() => registerClaim(ask, { ...POLLING_DAY_ACCIDENT, enrolmentId }, claimKey));
  const { enrolment } = wholeOf(
    await ask<{ enrolment: { claims: { edges: unknown[] } } }>(
      `query Claims($id: ID!) { enrolment(id: $id) { claims { edges { node { id } } } } }`,
      { id: enrolmentId },
    ),
  );
  expect(enrolment.claims.edges).toHaveLength(1);

  const other = { ...POLLING_DAY_ACCIDENT, enrolmentId, place: 'Di tempat lain (peraga)' };
  expect(await registerClaim(ask, other, claimKey)).toMatchObject({
    __typename: 'ClaimRefused',
    code: 'IDEMPOTENCY_KEY_REUSED',
  });
});

/** Sends a command three times at once and once more; the identifier that all four answer. */
async function theSame(send: () => Promise<{ readonly id: string } | Refused>): Promise<string> {
  const ids = [...(await Promise.all([send(), send(), send()])), await send()].map(idOf);
  expect(new Set(ids).size).toBe(1);
  return ids[0]!;
}

/** Code and field of each refusal; every one has a sentence in both languages. */
function mapRefused(outcomes: Readonly<Record<string, { readonly id: string } | Refused>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(outcomes).map(([what, outcome]) => {
      if ('id' in outcome) return [what, 'accepted'];
      expect(outcome.message, what).toEqual({
        id: expect.stringMatching(/^.{10,}\.$/),
        en: expect.stringMatching(/^.{10,}\.$/),
      });
      return [what, [outcome.code, outcome.field]];
    }),
  );
}

const CLAIM_WITH_ALL = `
  query ClaimWithAll($id: ID!) {
    node(id: $id) {
      ... on Claim {
        number
        example
        cover { answer }
        incident { place }
        institution { name }
        region { code }
        election { code }
        enrolment {
          id
          state
          category { code }
          insurer { code }
          agreement { region { name } }
          participant { name nikMasked }
          claims { edges { node { id } } }
        }
      }
    }
  }`;
