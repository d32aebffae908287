import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';

import { readApiSchema } from '../../bin/check/documents.ts';
import { ROOT } from '../../bin/stack/paths.ts';
import { compareSchemas, deprecationsOf, problemOfDeprecation, writeChanges } from '../../gateway/schema-changes.ts';
import { changesSinceRelease, releaseSchema } from '../../gateway/schema-changelog.ts';

describe('the public schema', () => {
  test('breaks nothing that a release has promised: declare it with "npm run release:schema -- --because …"', async () => {
    const { changes, releases } = await changesSinceRelease();
    expect(releases).toMatch(/^## \d+ · \d{4}-\d{2}-\d{2}$/m);
    expect(changes.breaking).toEqual([]);
  });

  test('says of everything deprecated what takes its place, and from when it may be gone', () => {
    const schema = readApiSchema(ROOT);
    expect(
      deprecationsOf(schema)
        .map((each) => problemOfDeprecation(schema, each))
        .filter(Boolean),
    ).toEqual([]);
  });
});

const BEFORE = `
  type Query { a(x: Int): A! old: String gone: Int }
  type A { id: ID! name: String }
  enum State { OPEN }
  input In { x: Int }
  type Mutation { write(input: In): A }
`;
const changesTo = (after: string) => compareSchemas(buildSchema(BEFORE), buildSchema(after));

describe('a change', () => {
  test.each<[string, (sdl: string) => string, Partial<ReturnType<typeof compareSchemas>>]>([
    ['of nothing', (sdl) => sdl, { breaking: [], surprising: [], types: [], fields: [], deprecated: [] }],
    ['that takes a field away', (sdl) => sdl.replace('gone: Int', ''), { breaking: ['Query.gone was removed.'] }],
    [
      'that makes an answer null',
      (sdl) => sdl.replace('id: ID!', 'id: ID'),
      { breaking: ['A.id changed type from ID! to ID.'] },
    ],
    [
      'that makes an input required',
      (sdl) => sdl.replace('x: Int }', 'x: Int y: Int! }'),
      { breaking: ['A required field y on input type In was added.'] },
    ],
    [
      'that adds a value to an enum',
      (sdl) => sdl.replace('OPEN', 'OPEN CLOSED'),
      { breaking: [], surprising: ['CLOSED was added to enum type State.'], fields: [] },
    ],
    [
      'that adds a field and a type',
      (sdl) => `${sdl.replace('name: String', 'name: String more: B')} type B { id: ID }`,
      { breaking: [], fields: ['A.more'], types: ['B'] },
    ],
    [
      'that deprecates',
      (sdl) => sdl.replace('old: String', 'old: String @deprecated(reason: "Use `Query.a`.")'),
      { breaking: [], deprecated: ['Query.old: Use `Query.a`.'] },
    ],
  ])('%s', (_case, change, expected) => {
    expect(changesTo(change(BEFORE))).toMatchObject(expected);
  });

  test('is written for those who have to read it', () => {
    const text = writeChanges(
      changesTo(`${BEFORE.replace('gone: Int', '').replace('name: String', 'name: String more: B')} type B { id: ID }`),
    );
    expect(text).toBe(
      '**Breaking**\n\n- Query.gone was removed.\n\n**New fields**\n\n- `A`: `more`\n\n**New types**\n\n`B`\n',
    );
    expect(writeChanges(changesTo(BEFORE))).toBe('Nothing.\n');
  });

  test('that breaks something is released only with a reason', async () => {
    const { changes } = await changesSinceRelease();
    const release = releaseSchema('2026-12-01', undefined);
    if (changes.breaking.length > 0) await expect(release).rejects.toThrow(/--because/);
    else expect((await release)[0]?.content).toMatch(/^## \d+ · 2026-12-01$/m);
  });
});

describe('a deprecation', () => {
  test.each([
    ['that says everything', 'Use `Query.a`. Removed from 2027-05-01.', undefined],
    ['of a whole type', 'Use `A` instead. Removed from 2027-05-01.', undefined],
    ['without a successor', 'No longer needed. Removed from 2027-05-01.', /say "Use/],
    ['without a day', 'Use `Query.a`.', /say "Use/],
    ['with a day that there is not', 'Use `Query.a`. Removed from 2027-02-30.', /2027-02-30 is no day/],
    ['whose successor is not there', 'Use `Query.b`. Removed from 2027-05-01.', /`Query\.b` is not in the schema/],
  ])('%s', (_case, reason, problem) => {
    const schema = buildSchema(BEFORE.replace('old: String', `old: String @deprecated(reason: "${reason}")`));
    const [deprecation] = deprecationsOf(schema);
    const found = problemOfDeprecation(schema, deprecation!);
    if (problem === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(problem);
  });
});
