import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import { expect, test } from 'vitest';

import { ROOT } from '../../bin/stack/paths.ts';

const schema = buildSchema(readFileSync(join(ROOT, 'gateway', 'api.graphql'), 'utf8'));

/** The schema is all that a partner has: whatever it names, it explains. */
test('every type, field, argument, input field and enum value of the public schema has a description', () => {
  const roots = [schema.getQueryType()?.name, schema.getMutationType()?.name];
  const ours = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const described = ours.flatMap((type) => [
    ...(roots.includes(type.name) ? [] : [[type.name, type.description] as const]),
    ...partsOf(type),
  ]);
  expect(described.length).toBeGreaterThan(300);
  expect(described.filter(([, description]) => (description ?? '').trim() === '').map(([name]) => name)).toEqual([]);
});

test('every mutation takes an idempotency key and answers a union with a refusal', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  expect(mutations.length).toBeGreaterThan(0);
  for (const { name, args, type } of mutations) {
    expect([name, args.map((argument) => `${argument.name}: ${String(argument.type)}`)]).toEqual([
      name,
      expect.arrayContaining(['idempotencyKey: ID!']),
    ]);
    const members = schema
      .getPossibleTypes(schema.getType(String(type).replace('!', '')) as never)
      .map((member) => member.name);
    expect([name, members]).toEqual([name, expect.arrayContaining([expect.stringMatching(/Refused$/)])]);
  }
});

test('a field that another owner answers is nullable, so that one silent owner never empties the page', () => {
  const fields = Object.fromEntries(
    ['Region', 'Agreement', 'Enrolment', 'Participant', 'Claim'].flatMap((name) => {
      const type = schema.getType(name);
      return isObjectType(type)
        ? Object.values(type.getFields()).map((field) => [`${name}.${field.name}`, String(field.type)])
        : [];
    }),
  );
  const crossing = [
    'Region.enrolled',
    'Region.claimed',
    'Agreement.enrolled',
    'Agreement.enrolments',
    'Agreement.claimed',
    'Enrolment.agreement',
    'Enrolment.category',
    'Enrolment.election',
    'Enrolment.institution',
    'Enrolment.region',
    'Enrolment.claims',
    'Participant.institution',
    'Participant.region',
    'Claim.agreement',
    'Claim.enrolment',
    'Claim.institution',
    'Claim.region',
  ];
  expect(crossing.filter((name) => fields[name] === undefined || fields[name].endsWith('!'))).toEqual([]);
});

type Described = readonly [name: string, description: string | null | undefined];

function partsOf(type: GraphQLNamedType): readonly Described[] {
  if (isEnumType(type)) return type.getValues().map(({ name, description }) => [`${type.name}.${name}`, description]);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map(({ name, description }) => [`${type.name}.${name}`, description]);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, description, args }) => [
    [`${type.name}.${name}`, description] as const,
    ...args.map((argument) => [`${type.name}.${name}(${argument.name}:)`, argument.description] as const),
  ]);
}
