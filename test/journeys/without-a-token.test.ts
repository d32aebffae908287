import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { GraphQLField, GraphQLInputType } from 'graphql';
import { expect } from 'vitest';

import { ROOT } from '../../bin/stack/paths.ts';
import { agreementOf, enrolledOfficer, idOf, POLLING_DAY_ACCIDENT, registerClaim } from '../kit/graph-commands.ts';
import { graphClient } from '../kit/graph-client.ts';
import type { Ask } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';
import { signedSessions } from '../kit/signed-session.ts';
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
  expect(MUTATIONS.length).toBeGreaterThan(10);
  for (const field of MUTATIONS) {
    const { data, errors } = await nobody(commandOf(field));
    expect([field.name, data, errors[0]?.extensions.code]).toEqual([field.name, null, 'UNAUTHENTICATED']);
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

journey(
  'who has no account reads nothing and changes nothing, field by field, but to file a notice',
  async ({ stack }) => {
    const stranger = {
      role: 'PUBLIC_NOTIFIER',
      regionCodes: [],
      subject: 'notice:peraga',
      clientId: 'payung-notice',
    } as const;
    const ask = await (await signedSessions(stack)).askAt(stack.graphUrl, { ...stranger, scopes: ['notices:file'] });
    for (const field of QUERIES) await expectRefused(ask, field, 'FORBIDDEN');
    for (const field of MUTATIONS.filter(({ name }) => name !== 'fileNotice')) {
      const { data, errors } = await ask(commandOf(field));
      expect([field.name, data, errors[0]?.extensions.code]).toEqual([field.name, null, 'FORBIDDEN']);
    }
    expect(await ask(commandOf(MUTATIONS.find(({ name }) => name === 'fileNotice')!))).toMatchObject({
      data: { fileNotice: { __typename: 'FileNoticeRefused' } },
    });
  },
);

async function expectRefused(ask: Ask, field: GraphQLField<unknown, unknown>, code = 'UNAUTHENTICATED'): Promise<void> {
  const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
  const { data, errors } = await ask<Record<string, unknown>>(`{ ${field.name}${argumentsOf(field)} ${selection} }`);
  expect([field.name, data?.[field.name] ?? null, errors.map(({ extensions }) => extensions.code)]).toEqual([
    field.name,
    null,
    [code],
  ]);
}

/** The arguments that a query field must have, naming something that exists. */
function argumentsOf({ name, args }: GraphQLField<unknown, unknown>): string {
  const values: Readonly<Record<string, string | number>> = {
    'agreement.id': existing.agreementId,
    'agreementDiff.id': existing.agreementId,
    'agreementDiff.from': 1,
    'agreementDiff.to': 1,
    'renewalProposal.id': existing.agreementId,
    'renewalProposal.electionCode': 'PILKADA-2024',
    'claim.id': existing.claimId,
    'enrolment.id': existing.enrolmentId,
    'participant.id': existing.participantId,
    'node.id': existing.participantId,
    'participantByNik.nik': existing.nik,
    'election.code': 'PEMILU-2024',
    'institution.code': 'kpu-32.04',
    'officerCategory.code': 'KPPS',
    'region.code': '32.04',
    electionCode: 'PEMILU-2024',
    // Who they are for is asked first, whether they exist or not.
    'enrolmentConflict.id': existing.enrolmentId,
    'rosterImport.id': existing.enrolmentId,
    'participantExport.id': existing.participantId,
    'invoice.id': existing.agreementId,
    'invoicePreview.agreementId': existing.agreementId,
    'bankFile.id': existing.agreementId,
    'paymentBatch.id': existing.claimId,
    'agreementWebhook.id': existing.agreementId,
    'participantWebhook.id': existing.agreementId,
    'claimWebhook.id': existing.agreementId,
    'breach.id': existing.agreementId,
    'breakGlass.id': existing.agreementId,
    'breakGlassReach.id': existing.agreementId,
    'dataRequest.id': existing.participantId,
    'heldOnEnrolments.enrolmentIds': existing.enrolmentId,
    'agreementsNeeded.agreementIds': existing.agreementId,
    'enrolmentsNeeded.enrolmentIds': existing.enrolmentId,
  };
  const given = args.filter(isRequired).map((argument) => {
    const value = values[`${name}.${argument.name}`] ?? values[argument.name];
    // What is found by an identifier has to be asked for one that is there.
    if (value === undefined && getNamedType(argument.type).name === 'ID')
      throw new Error(`Query.${name} is new: say above what to ask it for.`);
    return `${argument.name}: ${value === undefined ? anythingOf(argument.type) : JSON.stringify(value)}`;
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

/** A mutation with something of the right type in every argument that it must have. */
function commandOf({ name, args }: GraphQLField<unknown, unknown>): string {
  const given = args.filter(isRequired).map((argument) => `${argument.name}: ${anythingOf(argument.type)}`);
  return `mutation { ${name}(${given.join(', ')}) { __typename } }`;
}

function anythingOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return anythingOf(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequired);
    return `{ ${fields.map((field) => `${field.name}: ${anythingOf(field.type)}`).join(', ')} }`;
  }
  const values: Readonly<Record<string, string>> = {
    ID: '"anything"',
    String: '"anything"',
    Int: '1',
    Boolean: 'true',
    Date: '"2024-01-01"',
    DateTime: '"2024-02-14T00:00:00Z"',
    Rupiah: '1',
  };
  const value = values[type.name];
  if (value === undefined) throw new Error(`${type.name} is new: say above what to send.`);
  return value;
}

function isRequired({ type, defaultValue }: { readonly type: GraphQLInputType; readonly defaultValue?: unknown }) {
  return isNonNullType(type) && defaultValue === undefined;
}
