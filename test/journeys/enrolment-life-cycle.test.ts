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
import { wholeOf } from '../kit/graph-client.ts';
import type { Ask } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';
import { syntheticPerson } from '../kit/synthetic-person.ts';

const ENROLMENT =
  'id version state endsOn standing(on: "2024-02-14") suspensions { from until } actions history { step reason by { name } } agreement { enrolled { people } }';

/** Takes a step and answers what came of it. */
async function take(ask: Ask, step: 'suspend' | 'reinstate' | 'end', input: object) {
  const name = `${step}Enrolment`;
  const type = `${step.charAt(0).toUpperCase()}${step.slice(1)}EnrolmentInput`;
  const query = `mutation ($input: ${type}!, $key: ID!) { answer: ${name}(input: $input, idempotencyKey: $key) {
    __typename ... on Enrolment { ${ENROLMENT} } ... on EnrolmentRefused { code message { id en } } } }`;
  return wholeOf(
    await ask<{ answer: Answer }>(query, { input: { reason: 'Peraga: alasan', ...input }, key: randomUUID() }),
  ).answer;
}

interface Answer {
  readonly id: string;
  readonly agreement: { readonly enrolled: { readonly people: number } };
  readonly [field: string]: unknown;
}

const REPLACE = `mutation ($input: ReplaceEnrolmentInput!, $key: ID!) { answer: replaceEnrolment(input: $input, idempotencyKey: $key) {
  __typename
  ... on EnrolmentReplacement { uncoveredHours uncoveredFrom uncoveredThrough left { ${ENROLMENT} } replacement { ${ENROLMENT} } }
  ... on EnrolmentRefused { code message { id en } } } }`;

const COVER = `query ($input: CoverAtInput!) { coverAt(input: $input) { answer decidedElsewhere chains { enrolment { id } links { kind holds } } } }`;

interface Cover {
  readonly answer: string;
  readonly decidedElsewhere: boolean;
  readonly chains: readonly { readonly links: readonly { readonly kind: string; readonly holds: boolean | null }[] }[];
}

async function coverAt(ask: Ask, input: object): Promise<Cover> {
  return wholeOf(await ask<{ coverAt: Cover }>(COVER, { input: { purpose: 'CLAIM', ...input } })).coverAt;
}

journey(
  'an officer is enrolled, suspended, reinstated and replaced, and the replacement ends early',
  async ({ as }) => {
    const ask = await as('kpu');
    const { enrolmentId, participantId } = await enrolledOfficer(ask);

    const suspended = await take(ask, 'suspend', { enrolmentId, expectedVersion: 1, from: '2024-02-10' });
    expect(suspended).toMatchObject({ state: 'SUSPENDED', version: 2, standing: 'SUSPENDED' });
    const claim = { ...POLLING_DAY_ACCIDENT, enrolmentId };
    expect(await registerClaim(ask, claim)).toMatchObject({
      cover: { answer: 'NOT_COVERED', links: expect.arrayContaining([{ kind: 'ENROLMENT', holds: false }]) as unknown },
    });

    const reinstated = await take(ask, 'reinstate', { enrolmentId, expectedVersion: 2, from: '2024-02-14' });
    expect(reinstated).toMatchObject({
      state: 'ENROLLED',
      standing: 'ACTIVE',
      suspensions: [{ from: '2024-02-10', until: '2024-02-14' }],
    });
    expect(await registerClaim(ask, { ...claim, occurredAt: '2024-02-14T22:00:00+07:00' })).toMatchObject({
      cover: {
        answer: 'CANNOT_TELL',
        links: expect.arrayContaining([
          { kind: 'ENROLMENT', holds: true },
          { kind: 'CONTRIBUTION', holds: null },
        ]) as unknown,
      },
    });

    const newcomer = idOf(await registerPerson(ask, syntheticPerson()));
    const input = {
      enrolmentId,
      expectedVersion: 3,
      lastDay: '2024-02-15',
      participantId: newcomer,
      startsOn: '2024-02-17',
      reason: 'Peraga: diganti',
    };
    type Replaced = { answer: { left: Answer; replacement: Answer; [field: string]: unknown } };
    const { answer: replaced } = wholeOf(await ask<Replaced>(REPLACE, { input, key: randomUUID() }));
    expect(replaced).toMatchObject({
      uncoveredHours: 24,
      uncoveredFrom: '2024-02-16',
      uncoveredThrough: '2024-02-16',
      left: { state: 'ENDED', endsOn: '2024-02-15' },
      replacement: { state: 'ENROLLED', endsOn: '2024-02-25' },
    });
    // A place that was handed on counts once.
    expect(replaced.replacement.agreement.enrolled.people).toBe(reinstated.agreement.enrolled.people);

    const at = (date: string) => `${date}T12:00:00+07:00`;
    const covered = async (id: string, date: string) =>
      (await coverAt(ask, { participantId: id, at: at(date) })).answer;
    // Nothing of their contributions is recorded: a yes nobody can give, and a no only the days.
    expect([await covered(participantId, '2024-02-15'), await covered(participantId, '2024-02-16')]).toEqual([
      'CANNOT_TELL',
      'NOT_COVERED',
    ]);
    expect([await covered(newcomer, '2024-02-16'), await covered(newcomer, '2024-02-17')]).toEqual([
      'NOT_COVERED',
      'CANNOT_TELL',
    ]);

    const ended = await take(ask, 'end', {
      enrolmentId: replaced.replacement.id,
      expectedVersion: 1,
      lastDay: '2024-02-20',
    });
    expect(ended).toMatchObject({ state: 'ENDED', endsOn: '2024-02-20', actions: [] });
    expect(ended['history']).toMatchObject([{ step: 'ENROL' }, { step: 'END', reason: 'Peraga: alasan' }]);
    expect(ended.agreement.enrolled.people).toBe(reinstated.agreement.enrolled.people - 1);
  },
);

const CONFLICTS = `query { enrolmentConflicts(first: 100) { edges { node {
  id kind state from through resolution { reason institution { code } }
  enrolments { id institution { code } participant { name } } other { institution { code name } agreement { title } } } } } }`;

interface Conflict {
  readonly id: string;
  readonly enrolments: readonly { readonly id: string }[];
  readonly [field: string]: unknown;
}

async function conflictOf(ask: Ask, enrolmentId: string): Promise<Conflict | undefined> {
  type Listed = { enrolmentConflicts: { edges: readonly { node: Conflict }[] } };
  const { enrolmentConflicts: list } = wholeOf(await ask<Listed>(CONFLICTS));
  return list.edges.map(({ node }) => node).find(({ enrolments }) => enrolments.some(({ id }) => id === enrolmentId));
}

journey(
  'KPU and Bawaslu that enrol one person in the same days both see it, and neither sees the other’s row',
  async ({ as }) => {
    const [kpu, bawaslu] = [await as('kpu'), await as('bawaslu')];
    const { person, enrolmentId } = await enrolledOfficer(kpu);
    const supervisor = { ...person, institutionCode: 'bawaslu-32.04', name: syntheticPerson().name };
    const participantId = idOf(await registerPerson(bawaslu, supervisor));
    const agreementId = await agreementOf(bawaslu, '32.04');
    const ofBawaslu = idOf(
      await enrolPerson(bawaslu, {
        ...POLLING_OFFICER,
        participantId,
        agreementId,
        institutionCode: 'bawaslu-32.04',
        categoryCode: 'PTPS',
        startsOn: '2024-02-10',
      }),
    );

    const seenByKpu = await conflictOf(kpu, enrolmentId);
    const days = { kind: 'INCOMPATIBLE', state: 'OPEN', from: '2024-02-10', through: '2024-02-25' };
    expect(seenByKpu).toMatchObject({
      ...days,
      enrolments: [{ id: enrolmentId, institution: { code: 'kpu-32.04' }, participant: { name: person.name } }],
      other: {
        institution: { code: 'bawaslu-32.04', name: expect.any(String) as unknown },
        agreement: { title: expect.any(String) as unknown },
      },
    });
    const seenByBawaslu = await conflictOf(bawaslu, ofBawaslu);
    expect(seenByBawaslu).toMatchObject({
      ...days,
      id: seenByKpu?.id,
      enrolments: [{ id: ofBawaslu, participant: { name: supervisor.name } }],
      other: { institution: { code: 'kpu-32.04' } },
    });
    expect(JSON.stringify(seenByBawaslu)).not.toContain(person.name);
    expect(JSON.stringify(seenByKpu)).not.toContain(supervisor.name);

    // Whoever may not see an enrolment learns of cover no more than yes or no.
    const alone = await coverAt(bawaslu, {
      nik: person.nik,
      birthDate: person.birthDate,
      at: '2024-02-01T12:00:00+07:00',
    });
    expect(alone).toMatchObject({ answer: 'CANNOT_TELL', decidedElsewhere: true });
    expect(JSON.stringify(alone)).not.toContain(enrolmentId);

    const resolve = `mutation ($input: ResolveEnrolmentConflictInput!, $key: ID!) { answer: resolveEnrolmentConflict(input: $input, idempotencyKey: $key) {
    __typename ... on EnrolmentConflict { state resolution { reason institution { code } } } ... on EnrolmentConflictRefused { code } } }`;
    const input = { conflictId: seenByKpu?.id, reason: 'Peraga: sudah mundur dari Bawaslu' };
    expect(wholeOf(await kpu<{ answer: object }>(resolve, { input, key: randomUUID() })).answer).toMatchObject({
      state: 'RESOLVED',
    });
    expect(await conflictOf(bawaslu, ofBawaslu)).toBeUndefined();
    expect(wholeOf(await bawaslu<{ answer: object }>(resolve, { input, key: randomUUID() })).answer).toMatchObject({
      code: 'NOT_OPEN',
    });
  },
);
