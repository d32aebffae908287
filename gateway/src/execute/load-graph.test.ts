import { operationFromDocument } from '@apollo/federation-internals';
import { isAbstractType, parse, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';

import { composeGraph } from '../../compose.ts';
import { HARD_GRAPH } from '../testing/hard-graph.ts';
import { loadGraph } from './load-graph.ts';

const { supergraph } = composeGraph(HARD_GRAPH);
const checked = loadGraph(parse(supergraph), false);
const known = loadGraph(parse(supergraph), true);

describe('a graph that passed every check before', () => {
  it('is loaded as one that is checked now', () => {
    expect(printSchema(known.schema)).toBe(printSchema(checked.schema));
    expect(printSchema(known.supergraphSchema())).toBe(printSchema(checked.supergraphSchema()));
    expect(known.owners).toEqual(checked.owners);
  });

  it.each([
    '{ books { name owner { name age home { title } } shipping } }',
    '{ shelf { __typename ... on Named { name } ... on Lamp { watts owner { friends { reads { stock } } } } } }',
    'mutation { lend(id: "1") { reviews { by { visits { mayor { age } } } } } }',
  ])('is planned as one that is checked now: %s', (operation) => {
    const planOf = ({ queryPlanner, apiSchema }: typeof known) =>
      queryPlanner.buildQueryPlan(operationFromDocument(apiSchema, parse(operation)));
    expect(planOf(known)).toEqual(planOf(checked));
    expect(JSON.stringify(planOf(known))).toContain('"Fetch"');
  });
});

it('knows what is a kind of what, as graphql-js does', () => {
  const schema = known.supergraphSchema();
  const names = Object.keys(schema.getTypeMap());
  const kinds = names.flatMap((condition) =>
    names.filter((name) => known.isKindOf(name, condition)).map((name) => `${name} ${condition}`),
  );
  const expected = names.flatMap((condition) => {
    const type = schema.getType(condition);
    if (!isAbstractType(type)) return [];
    return names
      .filter((name) => schema.isSubType(type, schema.getType(name) as Parameters<typeof schema.isSubType>[1]))
      .map((name) => `${name} ${condition}`);
  });
  expect(expected).toContain('Lamp Owned');
  expect(kinds).toEqual(expected);
});

it('checks whatever nobody has checked', () => {
  const broken = parse(`${supergraph}
    interface Lost @join__type(graph: FIRST) { a: Int }
    type Found implements Lost @join__implements(graph: FIRST, interface: "Lost") @join__type(graph: FIRST) { b: Int }`);
  expect(() => loadGraph(broken, false)).toThrow(/Lost/);
  expect(() => loadGraph(broken, true)).not.toThrow();
});
