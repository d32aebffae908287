import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { buildSchema } from 'graphql';
import { Client } from 'pg';
import { expect } from 'vitest';

import { ROOT } from '../../bin/stack/paths.ts';
import {
  agreementOf,
  enrolPerson,
  idOf,
  POLLING_DAY_ACCIDENT,
  POLLING_OFFICER,
  registerClaim,
  registerPerson,
} from '../kit/graph-commands.ts';
import { graphClient, wholeOf } from '../kit/graph-client.ts';
import type { Ask } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';
import { eachOf, questionsOf, typesAtRoot } from '../kit/leak/walk.ts';
import type { Cell, LeakWorld } from '../kit/leak/world.ts';
import { signInClient, signInPerson } from '../kit/sign-in.ts';
import { knowAsPersonal, syntheticPerson } from '../kit/synthetic-person.ts';
import type { SyntheticPerson } from '../kit/synthetic-person.ts';

// Break-glass over the whole stack, with accounts of the register and tokens of the issuer: Bawaslu of Kabupaten Bandung reads one officer of
// its KPU, and whatever is asked under it, through the gateway or past it, nobody else is met.

const api = buildSchema(readFileSync(join(ROOT, 'gateway', 'api.graphql'), 'utf8'));
const LONG = process.env['LONG'] === '1';
const OWNERS = ['agreements', 'participants', 'claims'] as const;
const CELL: Cell = { institutionCode: 'kpu-32.04', regionCode: '32.04', insurer: 'bpjs-kc-lodaya' };
const REASON = 'Keluarga menunggu di rumah sakit malam ini';

const OPEN = `mutation ($input: OpenBreakGlassInput!, $key: ID!) { answer: openBreakGlass(input: $input, idempotencyKey: $key) {
  __typename ... on BreakGlass { id participantIds second { name } } ... on BreakGlassRefused { code } } }`;
const END = `mutation ($id: ID!, $key: ID!) { answer: endBreakGlass(id: $id, idempotencyKey: $key) { __typename } }`;
const PERSON = `{ participants(first: 10) { edges { node { id name enrolments { edges { node { id claims { edges { node { id incident { place } } } } } } } } } } }`;

interface Case {
  readonly person: SyntheticPerson;
  readonly participant: string;
  readonly enrolment: string;
  readonly claim: string;
  readonly place: string;
}

async function makeCase(ask: Ask, more: Partial<typeof POLLING_OFFICER | Record<string, string>> = {}): Promise<Case> {
  const officer = { ...POLLING_OFFICER, ...more };
  const person = syntheticPerson({ institutionCode: officer.institutionCode });
  const participant = idOf(await registerPerson(ask, person));
  const agreementId = await agreementOf(ask, '32.04');
  const enrolment = idOf(await enrolPerson(ask, { ...officer, agreementId, participantId: participant }));
  const place = `Tempat ${randomUUID()} (peraga)`;
  knowAsPersonal(place);
  const claim = idOf(await registerClaim(ask, { ...POLLING_DAY_ACCIDENT, place, enrolmentId: enrolment }));
  return { person, participant, enrolment, claim, place };
}

let subject: Case;
/** A colleague of the same institution, whom the holder does not see; and one whom the holder sees every day. */
let other: Case;
let own: Case;
let token: string;
let glass: string;

journey.beforeAll(async ({ as, stack }) => {
  const kpu = await as('kpu');
  subject = await makeCase(kpu);
  other = await makeCase(kpu);
  own = await makeCase(await as('bawaslu'), { institutionCode: 'bawaslu-32.04', categoryCode: 'PTPS' });
  token = await signInPerson(stack, 'bawaslu');
  const opened = wholeOf(
    await graphClient(stack.graphUrl, token)<{ answer: { __typename: string; id: string; participantIds: string[] } }>(
      OPEN,
      {
        input: { claimId: subject.claim, reason: REASON },
        key: randomUUID(),
      },
    ),
  ).answer;
  expect(opened).toMatchObject({ __typename: 'BreakGlass', participantIds: [subject.participant] });
  glass = opened.id;
});

/** Asks under the break-glass, and again where so much was asked that it has to wait: what is not answered shows nothing. */
const under =
  (url: string, bearer = token): Ask =>
  async <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => {
    const ask = graphClient(url, bearer, { 'payung-break-glass': glass });
    for (;;) {
      const answer = await ask<Data>(query, variables);
      if (!answer.errors.some(({ extensions }) => extensions.code === 'RATE_LIMITED')) return answer;
      await wait(500);
    }
  };

journey('reads the person with claims across owners, and without it none of that', async ({ stack }) => {
  const { text } = await under(stack.graphUrl)(PERSON);
  for (const known of [subject.person.name, subject.enrolment, subject.claim, subject.place])
    expect(text).toContain(known);
  const without = await graphClient(stack.graphUrl, token)(PERSON);
  expect(without.text).not.toContain(subject.participant);
  // What is seen without it is not seen under it.
  expect([without.text.includes(own.participant), text.includes(own.participant)]).toEqual([true, false]);
});

journey('whatever is asked under it meets nobody else, and changes nothing', async ({ stack }) => {
  // The allowance of requests is for people: the walk has more of them.
  const database = new Client({ connectionString: stack.databases.participants });
  await database.connect();
  await database.query('update break_glass set requests = -10000 where id = $1', [glass]);
  await database.end();
  for (const each of LONG ? [other, own, subject] : [other]) {
    const ids = {
      Participant: each.participant,
      Enrolment: each.enrolment,
      Claim: each.claim,
      ClaimNoticed: each.claim,
    };
    const world: LeakWorld = {
      markers: [],
      ids: new Map([[CELL, ids]]),
      niks: new Map([[CELL, each.person.nik]]),
      kpjs: new Map([[CELL, '80000000001']]),
    };
    const { questions } = questionsOf(api, world, { depth: 5, fields: 300, elsewhere: typesAtRoot(api) });
    const answers = await eachOf(
      questions,
      async ({ text, variables }) => (await under(stack.graphUrl)(text, variables)).text,
    );
    const strangers = [other, own].flatMap(({ person, place }) => [person.name, person.nik, place]);
    expect(answers.flatMap((text) => strangers.filter((stranger) => text.includes(stranger)))).toEqual([]);
    // The walk is not blind: lists have the one person.
    expect(answers.filter((text) => text.includes(subject.person.name)).length).toBeGreaterThan(0);
  }
  const update = `mutation ($id: ID!) { updateParticipant(input: { participantId: $id, expectedVersion: 1, name: "Nama Lain" }, idempotencyKey: "${randomUUID()}") { __typename } }`;
  const { data, errors } = await under(stack.graphUrl)(update, { id: subject.participant });
  expect([data, errors[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
});

journey(
  'each owner asks by itself: somebody else’s token, a partner, and a request past the gateway gain nothing',
  async ({ stack }) => {
    const strangers = [await signInPerson(stack, 'cabang'), await signInClient(stack, 'payung-partner-demo')];
    for (const owner of OWNERS) {
      const url = `${stack.urls[owner]}/graphql`;
      for (const bearer of strangers) {
        const { text } = await under(url, bearer)(
          'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
          { of: [{ __typename: 'Region', code: '32.04' }] },
        );
        // Agreements holds nothing of a person and asks nobody: it shows what is open to all.
        if (owner !== 'agreements') expect(text).toContain('BREAK_GLASS_OVER');
      }
    }
    const at = await under(`${stack.urls.claims}/graphql`)<{ claim: unknown }>(
      'query ($id: ID!) { claim(id: $id) { id } }',
      { id: other.claim },
    );
    expect(at.data).toEqual({ claim: null });
  },
);

journey('the trail of the person and the list of the auditor tell what was read, and by whom', async ({ as }) => {
  const auditor = await as('auditor');
  const { breakGlass } = wholeOf(
    await auditor<{ breakGlass: { reads: { fields: string[] }[]; claimReads: { fields: string[] }[] } }>(
      `query ($id: ID!) { breakGlass(id: $id) { reason holder { name } reads { fields } claimReads { fields } } }`,
      { id: glass },
    ),
  );
  expect(breakGlass).toMatchObject({ reason: REASON, holder: { name: 'Ratna Komala' } });
  expect(breakGlass.reads.flatMap(({ fields }) => fields)).toContain('Participant.name');
  expect(breakGlass.claimReads.flatMap(({ fields }) => fields)).toContain('ClaimIncident.place');
  const { participantsTrail } = wholeOf(
    await auditor<{
      participantsTrail: { edges: { node: { action: string; facts: { name: string; value: string }[] } }[] };
    }>(
      `query ($id: ID!) { participantsTrail(first: 100, filter: { about: [$id], action: "break-glass:open" }) { edges { node { action facts { name value } } } } }`,
      { id: subject.participant },
    ),
  );
  expect(participantsTrail.edges.flatMap(({ node }) => node.facts)).toContainEqual({
    name: 'breakGlass',
    value: glass,
  });
});

journey('is over for every owner with the request after its end', async ({ stack, as }) => {
  const told = wholeOf(
    await (
      await as('admin')
    )<{ breakGlasses: { edges: { node: { id: string } }[] } }>(
      '{ breakGlasses(first: 100, keep: MINE_TO_DO) { edges { node { id } } } }',
    ),
  );
  const second = told.breakGlasses.edges.some(({ node }) => node.id === glass) ? 'admin' : 'penyetuju';
  expect(wholeOf(await (await as(second))(END, { id: glass, key: randomUUID() }))).toEqual({
    answer: { __typename: 'BreakGlass' },
  });
  for (const owner of ['participants', 'claims'] as const) {
    const { text } = await under(`${stack.urls[owner]}/graphql`)(
      'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
      {
        of: [],
      },
    );
    expect(text).toContain('BREAK_GLASS_OVER');
  }
  const { data, errors } = await under(stack.graphUrl)(PERSON);
  expect([data, errors.map(({ extensions }) => extensions.code)]).toEqual([
    { participants: null },
    ['BREAK_GLASS_OVER'],
  ]);
});
