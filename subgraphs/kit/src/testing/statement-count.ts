import { getNamedType, isCompositeType, isEnumType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';

import { selectAll } from './field-walk.ts';
import type { WalkLimits } from './field-walk.ts';
import type { GraphAnswer } from '../testing.ts';
import { statementsOf } from './statements-of.ts';

/** A question about many rows, with everything that can be reached from them. */
export interface CountedQuestion {
  readonly name: string;
  readonly text: string;
  /** Its variables for so many rows. */
  readonly variablesFor: (rows: number) => Readonly<Record<string, unknown>>;
}

/** Values of arguments that have to be given, by `Type.field.argument`, `field.argument` or the argument's name; null leaves the field out. */
export type ArgumentValues = Readonly<Record<string, unknown>>;

const LONG = process.env['LONG'] === '1';

/** `npm run test:long` goes to the end of everything. */
const OF_LISTS: WalkLimits = { depth: LONG ? 8 : 3, fields: 400, elsewhere: new Set() };
const OF_ENTITIES: WalkLimits = { ...OF_LISTS, depth: LONG ? 5 : 2 };

/** How long all questions of a schema may take. */
export const COUNTING_MS = LONG ? 600_000 : 60_000;

/** Rows of each list within: one is enough for the rows above it to be many. */
const WITHIN = 3;

/** A question for each root field that is a list by pages, with everything that can be reached from it. */
export function listQuestions(schema: GraphQLSchema, values: ArgumentValues): readonly CountedQuestion[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field): CountedQuestion[] => {
    const type = getNamedType(field.type);
    if (field.name.startsWith('_') || !isCompositeType(type)) return [];
    const given = argumentsOf('Query', field, values, '$first');
    if (given === null) return [];
    const inner = selectAll(
      schema,
      type,
      (typeName, each) => argumentsOf(typeName, each, values, String(WITHIN)),
      OF_LISTS,
    ).text;
    const text = `query Counted($first: Int!) { ${field.name}${given === '' ? '' : `(${given})`} ${inner} }`;
    return given.includes('$first') ? [{ name: field.name, text, variablesFor: (first) => ({ first }) }] : [];
  });
}

/** A question for each type that a gateway asks for by key, of which there are keys. */
export function entityQuestions(
  schema: GraphQLSchema,
  keys: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>,
  values: ArgumentValues,
): readonly CountedQuestion[] {
  return Object.entries(keys).map(([typeName, all]) => {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`there is no type ${typeName}`);
    const within = (name: string, each: GraphQLField<unknown, unknown>) =>
      argumentsOf(name, each, values, String(WITHIN));
    const inner = selectAll(schema, type, within, OF_ENTITIES).text;
    return {
      name: `_entities: ${typeName}`,
      text: `query Counted($of: [_Any!]!) { _entities(representations: $of) { ... on ${typeName} ${inner} } }`,
      variablesFor: (rows) => ({
        of: all.slice(0, rows).map((key) => ({ __typename: typeName, ...key })),
      }),
    };
  });
}

function argumentsOf(
  owner: string,
  field: GraphQLField<unknown, unknown>,
  values: ArgumentValues,
  first: string,
): string | null {
  const given: string[] = [];
  for (const { name, type, defaultValue } of field.args) {
    if (name === 'first') given.push(`first: ${first}`);
    if (!isNonNullType(type) || defaultValue !== undefined) continue;
    const known = [`${owner}.${field.name}.${name}`, `${field.name}.${name}`, name].find((key) => key in values);
    const named = getNamedType(type);
    const value = known === undefined && isEnumType(named) ? named.getValues()[0]!.name : values[known ?? ''];
    if (value === null) return null;
    if (value === undefined) throw new Error(`"${owner}.${field.name}" needs "${name}": say what to ask it for`);
    given.push(`${name}: ${isEnumType(named) && typeof value === 'string' ? value : literal(value)}`);
  }
  return given.join(', ');
}

/** A value as GraphQL text; an object is an input. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${literal(inner)}`)
    .join(', ')} }`;
}

/** Asks the service under test as somebody who may see everything. */
export type AskEverything = (
  text: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<GraphAnswer<unknown>>;

/** A statement that is sent for each row comes at least this much more often for ten rows more. */
const ONE_BY_ONE = 5;

/**
 * Asks for some rows, then for at least ten more, and compares the statements. One may come a few times more or less, however many rows
 * there are: what several tables refer to is loaded when the first of them has answered, and again for what only the others know.
 *
 * @returns the statements that come for each row, with the question and how often
 */
export async function repeatedStatements(
  ask: AskEverything,
  questions: readonly CountedQuestion[],
  [some, many]: readonly [some: number, many: number],
): Promise<readonly string[]> {
  const repeated: string[] = [];
  for (const question of questions) {
    const withSome = await countStatements(ask, question, some);
    for (const [text, times] of await countStatements(ask, question, many)) {
      const before = withSome.get(text) ?? 0;
      if (times >= before + ONE_BY_ONE) repeated.push(`${question.name}: ${times} instead of ${before}: ${text}`);
    }
  }
  return repeated;
}

/** The length of a page stands in some texts; they are one statement all the same. */
const withoutLimits = (text: string): string => text.replaceAll(/\blimit \d+/gi, 'limit …');

/** How often each statement is sent for a question about so many rows. */
async function countStatements(
  ask: AskEverything,
  { name, text, variablesFor }: CountedQuestion,
  rows: number,
): Promise<ReadonlyMap<string, number>> {
  let answer: GraphAnswer<unknown> | undefined;
  const statements = await statementsOf(async () => {
    answer = await ask(text, variablesFor(rows));
  });
  const errors = answer?.errors ?? [];
  if (errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors.slice(0, 3))}`);
  return new Map([...Map.groupBy(statements, withoutLimits)].map(([each, all]) => [each, all.length]));
}
