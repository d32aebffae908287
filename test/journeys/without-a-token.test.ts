import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildSchema, isCompositeType, getNamedType, isNonNullType } from 'graphql';
import type { GraphQLField } from 'graphql';
import { expect } from 'vitest';

import { ROOT } from '../../bin/stack/paths.ts';
import { agreementOf, enrolledOfficer, idOf, POLLING_DAY_ACCIDENT, registerClaim } from '../kit/graph-commands.ts';
import { graphClient } from '../kit/graph-client.ts';
import type { Ask } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';
import { signInPerson } from '../kit/sign-in.ts';

const schema = buildSchema(readFileSync(join(ROOT, 'gateway', 'api.graphql'), 'utf8'));
const QUERIES = Object.values(schema.getQueryType()?.getFields() ?? {});
const MUTATIONS = Object.values(schema.getMutationType()?.getFields() ?? {});

/** What there is to be found, if anybody could. */
let existing: Readonly<Record<'nik' | 'participantId' | 'enrolmentId' | 'claimId' | 'agreementId', string>>;
journey.beforeAll(async ({ as }) => {
  const ask = await as('kpu');
  const { person, participantId, enrolmentId } = await enrolledOfficer(ask);
  const claimId = idOf(await registerClaim(ask, { ...POLLING_DAY_ACCIDENT, enrolmentId }));
  existing = { nik: person.nik, participantId, enrolmentId, claimId, agreementId: await agreementOf(ask, '32.04') };
});

journey('nobody can read anything through the gateway, query by query', async ({ as }) => {
  const nobody = await as('nobody');
  for (const field of QUERIES.filter(({ name }) => name !== 'session')) await expectRefused(nobody, field);
  expect(await nobody('{ session { subject } }')).toMatchObject({ data: { session: null }, errors: [] });
});

journey('a token that somebody changed is worth nothing', async ({ stack }) => {
  const [header = '', claims = '', signature = ''] = (await signInPerson(stack, 'kpu')).split('.');
  const promoted = {
    ...JSON.parse(Buffer.from(claims, 'base64url').toString()),
    payung_role: 'NATIONAL_ADMIN',
    payung_regions: ['ID'],
    payung_institution: undefined,
  };
  const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const forged = [
    `${header}.${encode(promoted)}.${signature}`,
    `${encode({ alg: 'none' })}.${encode(promoted)}.`,
    'not-a-token',
  ];
  for (const token of forged) {
    const ask = graphClient(stack.graphUrl, token);
    for (const field of QUERIES) await expectRefused(ask, field);
  }
});

journey('nobody can change anything', async ({ as }) => {
  const nobody = await as('nobody');
  expect(MUTATIONS.map(({ name }) => name).toSorted()).toEqual(Object.keys(COMMANDS).toSorted());
  for (const [name, input] of Object.entries(COMMANDS)) {
    const { data, errors } = await nobody(
      `mutation { ${name}(idempotencyKey: "nobody", input: ${input}) { __typename } }`,
    );
    expect([name, data, errors[0]?.extensions.code]).toEqual([name, null, 'UNAUTHENTICATED']);
  }
});

journey('asking a subgraph directly gains nothing: not without a token, not with a narrower one', async ({ stack }) => {
  const [kpu, bawaslu] = [await signInPerson(stack, 'kpu'), await signInPerson(stack, 'bawaslu')];
  for (const [owner, typename, id, field] of [
    ['participants', 'Participant', existing.participantId, 'name'],
    ['participants', 'Enrolment', existing.enrolmentId, 'wageBase'],
    ['claims', 'Claim', existing.claimId, 'number'],
    ['agreements', 'Agreement', existing.agreementId, 'title'],
  ] as const) {
    const read = async (token?: string): Promise<unknown> => {
      const ask = graphClient(`${stack.urls[owner]}/graphql`, token);
      const { data } = await ask<{ _entities: unknown[] }>(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${typename} { ${field} } } }`,
        {
          of: [{ __typename: typename, id }],
        },
      );
      return data?._entities?.[0] ?? null;
    };
    expect([typename, await read(kpu)]).toEqual([typename, { [field]: expect.anything() }]);
    expect([typename, await read()]).toEqual([typename, null]);
    if (owner !== 'agreements') expect([typename, await read(bawaslu)]).toEqual([typename, null]);
  }
});

async function expectRefused(ask: Ask, field: GraphQLField<unknown, unknown>): Promise<void> {
  const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
  const { data, errors } = await ask<Record<string, unknown>>(`{ ${field.name}${argumentsOf(field)} ${selection} }`);
  expect([field.name, data?.[field.name] ?? null, errors.map(({ extensions }) => extensions.code)]).toEqual([
    field.name,
    null,
    ['UNAUTHENTICATED'],
  ]);
}

/** The arguments that a query field must have, naming something that exists. */
function argumentsOf({ name, args }: GraphQLField<unknown, unknown>): string {
  const values: Readonly<Record<string, string>> = {
    'agreement.id': existing.agreementId,
    'claim.id': existing.claimId,
    'enrolment.id': existing.enrolmentId,
    'participant.id': existing.participantId,
    'node.id': existing.participantId,
    'participantByNik.nik': existing.nik,
    'election.code': 'PEMILU-2024',
    'institution.code': 'kpu-32.04',
    'officerCategory.code': 'KPPS',
    'region.code': '32.04',
  };
  const required = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const given = required.map((argument) => {
    const value = values[`${name}.${argument.name}`];
    if (value === undefined) throw new Error(`Query.${name} is new: say above what to ask it for.`);
    return `${argument.name}: ${JSON.stringify(value)}`;
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

const COMMANDS: Readonly<Record<string, string>> = {
  registerAgreement: `{ instrument: PKS, signedOn: "2024-01-01", regionCode: "32.04", electionCode: "PEMILU-2024", programmes: [JKK], parties: [], beneficiaries: [] }`,
  registerParticipant: `{ nik: "3204110102910001", name: "Peraga Tanpa Token", birthDate: "1991-02-01", sex: MALE }`,
  enrolParticipant: `{ participantId: "par_0", agreementId: "agr_0", institutionCode: "kpu-32.04", categoryCode: "KPPS", regionCode: "32.04", startsOn: "2024-01-01", endsOn: "2024-01-02", wageBase: 1 }`,
  registerClaim: `{ enrolmentId: "enr_0", programme: JKK, kind: WORK_ACCIDENT, occurredAt: "2024-02-14T00:00:00Z", place: "-" }`,
};
