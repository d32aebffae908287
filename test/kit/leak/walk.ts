import { randomUUID } from 'node:crypto';

import {
  isCompositeType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { GraphQLArgument, GraphQLCompositeType, GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';

import { selectAll } from '../../../subgraphs/kit/src/testing/field-walk.ts';
import type { Selection, WalkLimits } from '../../../subgraphs/kit/src/testing/field-walk.ts';
import { idOf, INNER, VALUES } from './values.ts';
import type { Choose } from './values.ts';
import type { Cell, Ids, LeakWorld } from './world.ts';

/** A question of a walk: one root field with everything below it. */
export interface Question {
  readonly name: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The questions of a walk, and every `Type.field` that they ask for. */
export interface Questions {
  readonly questions: readonly Question[];
  readonly fields: ReadonlySet<string>;
}

/** Root fields whose lists are of reference data, the same for everybody: a few rows are enough. */
const REFERENCE = new Set(['regions', 'institutions', 'missingAgreements', 'regionsWithoutAgreement', 'readiness']);

/** The arguments of a field below the root, as text. */
export function innerArguments(_typeName: string, { args }: GraphQLField<unknown, unknown>): string {
  return args
    .filter(({ name, type, defaultValue }) => name === 'first' || (isNonNullType(type) && defaultValue === undefined))
    .map(({ name, type }) => `${name}: ${INNER[name] ?? literalOf(name, type)}`)
    .join(', ');
}

function literalOf(name: string, type: GraphQLInputType): string {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  throw new Error(`an inner argument "${name}" of type ${String(type)} is new: say in INNER what to send`);
}

/** A value for an argument or a field of an input; undefined where it can be left out. */
export function valueOf(
  owner: string,
  argument: Pick<GraphQLArgument, 'name' | 'type' | 'defaultValue'>,
  at: { readonly ids: Ids; readonly cell: Cell; readonly world: LeakWorld },
): unknown {
  const { name, type, defaultValue } = argument;
  const choose = VALUES[`${owner}.${name}`] ?? VALUES[name] ?? (name === 'id' ? byName(owner) : undefined);
  if (choose === undefined && name === 'id') throw new Error(`"${owner}" is new: say in VALUES what to ask it for`);
  const isRequired = isNonNullType(type) && defaultValue === undefined;
  const named = getNamedType(type);
  // Of what can be left out, what names a row is sent, and what narrows a list down to a place is not.
  const isWanted = isRequired || name === 'first' || (named.name === 'ID' && !name.endsWith('Code'));
  const isExact = VALUES[`${owner}.${name}`] !== undefined;
  if (choose !== undefined && isWanted && !isInputObjectType(named) && (isExact || !isEnumType(named))) {
    const value = choose(at.ids, at.cell, at.world);
    if (value !== undefined) return value;
  }
  return isRequired ? anyOf(type, at) : undefined;
}

/** What a mutation named for a type takes by `id`. */
const NAMED_FOR: readonly (readonly [RegExp, string])[] = [
  [/Webhook/, 'Webhook'],
  [/ApiClient/, 'ApiClient'],
  [/AccessReviewItem/, 'AccessReviewItem'],
  [/Account|Sessions|Invitation/, 'Account'],
  [/(?:Agreement|AgreementDraft|AgreementStep|AgreementPredecessor|Renewal|DraftAmendment)$/, 'Agreement'],
];

function byName(owner: string): Choose | undefined {
  const type = NAMED_FOR.find(([pattern]) => pattern.test(owner))?.[1];
  return type === undefined ? undefined : idOf(type);
}

function anyOf(
  type: GraphQLInputType,
  at: { readonly ids: Ids; readonly cell: Cell; readonly world: LeakWorld },
): unknown {
  if (isNonNullType(type)) return anyOf(type.ofType, at);
  if (isListType(type)) return [anyOf(type.ofType, at)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields()).flatMap((field) => {
        const value = valueOf(type.name, field, at);
        return value === undefined ? [] : [[field.name, value]];
      }),
    );
  }
  const plain: Readonly<Record<string, unknown>> = {
    ID: '01900000-0000-7000-8000-00000000ffff',
    String: 'Peraga uji coba yang panjang',
    Int: 1,
    Float: 1,
    Boolean: true,
    Date: '2024-02-14',
    DateTime: '2024-02-14T10:00:00+07:00',
    Rupiah: 1,
  };
  if (!(type.name in plain)) throw new Error(`${type.name} is new: say above what to send`);
  return plain[type.name];
}

/** What was selected of a type: every session asks the same. */
const selections = new WeakMap<GraphQLCompositeType, Map<string, Selection>>();

function selectOnce(schema: GraphQLSchema, type: GraphQLCompositeType, limits: WalkLimits): Selection {
  const ofType = selections.get(type) ?? new Map<string, Selection>();
  selections.set(type, ofType);
  const key = `${limits.depth} ${limits.fields} ${[...limits.elsewhere].join()}`;
  const selection = ofType.get(key) ?? selectAll(schema, type, innerArguments, limits);
  ofType.set(key, selection);
  return selection;
}

/** What is read of the answer to a mutation. */
const OF_AN_ANSWER: WalkLimits = { depth: 2, fields: 60, elsewhere: new Set() };

/** Types that `node` is asked for one by one. */
const NODE = 'node';

/**
 * One question for each root field of a schema, and for each cell where the field is asked for something of a cell: with every field
 * that can be reached, each type in full where it is met first.
 *
 * @param only keeps to some root fields
 */
export function questionsOf(
  schema: GraphQLSchema,
  world: LeakWorld,
  limits: WalkLimits,
  only: (name: string) => boolean = () => true,
): Questions {
  const questions = new Map<string, Question>();
  const fields = new Set<string>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (field.name.startsWith('_') || !only(field.name)) continue;
    fields.add(`Query.${field.name}`);
    const named = getNamedType(field.type);
    const types = field.name === NODE && isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
    for (const type of types) {
      // What has a way of its own is not walked by this one again, unless everything is.
      const below = field.name === NODE && limits.elsewhere.size > 0 ? { ...limits, depth: 1 } : limits;
      const selected = isCompositeType(type) ? selectOnce(schema, type, below) : undefined;
      for (const name of selected?.fields ?? []) fields.add(name);
      const inner =
        selected === undefined ? '' : type === named ? selected.text : `{ ... on ${type.name} ${selected.text} }`;
      // By another way the same: one cell of each region is enough.
      const cells = [...world.ids].filter((_cell, index) => field.name !== NODE || index % 2 === 0);
      // A claim in each of its two shapes: registered, and an early notice.
      if (field.name === 'claim')
        cells.push(...cells.map(([cell, ids]) => [cell, { ...ids, Claim: ids['ClaimNoticed']! }] as [Cell, Ids]));
      for (const [cell, ids] of cells) {
        const variables: Record<string, unknown> = {};
        for (const argument of field.args) {
          const value = field.name === NODE ? ids[type.name] : valueOf(field.name, argument, { ids, cell, world });
          if (value !== undefined) variables[argument.name] = value;
        }
        if (REFERENCE.has(field.name)) variables['first'] = 3;
        // Nothing of this type was made in this cell.
        if (field.args.some(({ name, type: needed }) => isNonNullType(needed) && name === 'id' && !(name in variables)))
          continue;
        const given = field.args.filter(({ name }) => name in variables);
        const head =
          given.length === 0 ? '' : `(${given.map((each) => `$${each.name}: ${String(each.type)}`).join(', ')})`;
        const call = given.length === 0 ? '' : `(${given.map((each) => `${each.name}: $${each.name}`).join(', ')})`;
        const text = `query Walk${head} { ${field.name}${call} ${inner} }`;
        const name = type === named ? field.name : `${field.name}: ${type.name}`;
        questions.set(`${text} ${JSON.stringify(variables)}`, { name, text, variables });
      }
    }
  }
  return { questions: [...questions.values()], fields };
}

/** Runs work on each of a list, some at a time, and answers in the order of the list. */
export async function eachOf<From, To>(
  list: readonly From[],
  work: (item: From) => Promise<To>,
): Promise<readonly To[]> {
  const answers: To[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < list.length; index = next++) answers[index] = await work(list[index]!);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return answers;
}

const AT_ONCE = 6;

/** One mutation, with something of a cell wherever it takes an identifier. */
export function commandsOf(schema: GraphQLSchema, world: LeakWorld, cell: Cell): readonly Question[] {
  const ids = world.ids.get(cell) ?? {};
  return Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => {
    const variables: Record<string, unknown> = {};
    for (const argument of field.args) {
      const value =
        argument.name === 'idempotencyKey' ? randomUUID() : valueOf(field.name, argument, { ids, cell, world });
      if (value !== undefined) variables[argument.name] = value;
    }
    const given = field.args.filter(({ name }) => name in variables);
    const head = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const call = given.map(({ name }) => `${name}: $${name}`).join(', ');
    const selected = selectOnce(schema, getNamedType(field.type) as never, OF_AN_ANSWER);
    return { name: field.name, text: `mutation Walk(${head}) { ${field.name}(${call}) ${selected.text} }`, variables };
  });
}

/** Whether a question names rows, so that it can be asked about somebody else's. */
export function namesRows({ variables }: Question, ids: Ids): boolean {
  const text = JSON.stringify(variables);
  return Object.values(ids).some((id) => text.includes(id));
}

/** An answer without what differs from one moment to the next, and without what was asked. */
export function comparable(text: string, { variables }: Question): string {
  // Errors stand in the order in which the owners answered.
  const { extensions: _cost, ...body } = JSON.parse(text) as {
    extensions?: unknown;
    errors?: readonly { readonly path?: readonly unknown[] }[];
  };
  const errors = body.errors?.toSorted((a, b) => (JSON.stringify(a.path) < JSON.stringify(b.path) ? -1 : 1));
  let plain = JSON.stringify(errors === undefined ? body : { ...body, errors })
    .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})/g, '<moment>')
    .replaceAll(/expires=\d+&signature=[\w-]+/g, '<signature>')
    // A place in the feed of an owner counts all that was changed there: it grows with every change, whoever may see it.
    .replaceAll(/"(endCursor|latestCursor)":"ZmVlZD[^"]*"/g, '"$1":"<place>"')
    .replaceAll(/"requestId":"[^"]*"/g, '"requestId":"<request>"');
  const words = new Set<string>();
  JSON.stringify(variables, (_key, value: unknown) => {
    if (typeof value === 'string' && value.length > 12) words.add(value);
    return value;
  });
  for (const word of words) plain = plain.replaceAll(word, '<asked>');
  return plain;
}

/** Types that a root field gives by their identifier or code: each has a walk of its own. */
export function typesAtRoot(schema: GraphQLSchema): ReadonlySet<string> {
  return new Set(
    Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ args, type }) => {
      const [only, ...more] = args.filter((argument) => isNonNullType(argument.type));
      const named = getNamedType(type);
      return more.length === 0 && (only?.name === 'id' || only?.name === 'code') && isObjectType(named)
        ? [named.name]
        : [];
    }),
  );
}
