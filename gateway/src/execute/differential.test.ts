import { createHash } from 'node:crypto';
import { composeServices } from '@apollo/composition';
import type { GraphQLDataSource } from '@apollo/gateway';
import { buildSchema, GraphQLError, parse, printSchema, specifiedRules, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';

import { composeGraph, readSubgraphs } from '../../compose.ts';
import type { SubgraphSdl } from '../../compose.ts';
import type { GraphContext } from '../graph-context.ts';
import { ApolloGateway } from '../apollo-gateway.ts';
import { readRules } from '../guard/read-rules.ts';
import { HARD_GRAPH } from '../testing/hard-graph.ts';
import { inventSubgraph } from '../testing/invented-subgraph.ts';
import { randomOperation } from '../testing/random-operation.ts';
import type { RandomOperation } from '../testing/random-operation.ts';
import { FastGateway } from './fast-gateway.ts';

// Apollo's executor and ours answer the same operations over the same subgraphs: what they say has to be the same, to
// the letter and in the same order.

const LONG = process.env['LONG'] === '1';
const OPERATIONS = LONG ? 5_000 : 40;

type Executor = InstanceType<typeof ApolloGateway>['executor'];
type Request = Parameters<Executor>[0];

/** What a subgraph does wrong, for a whole operation. */
type Fault = 'none' | 'down' | 'nothing' | 'short';

interface TwoGateways {
  readonly schema: GraphQLSchema;
  readonly ask: (executor: 'stock' | 'fast', operation: RandomOperation) => Promise<Told>;
  /** What every subgraph does from now on. */
  readonly setFaults: (faults: Readonly<Record<string, Fault>>, salt: string) => void;
  /** How often our executor has asked a subgraph. */
  readonly asked: () => number;
  readonly stop: () => Promise<void>;
}

/** An answer, with what it says about errors in an order of its own: subgraphs are asked side by side. */
interface Told {
  readonly data: string;
  readonly errors: readonly string[];
  /** Where the errors are. */
  readonly places: readonly (readonly (string | number)[])[];
  readonly extensions: string;
}

// Apollo's executor counts entities that a call was about and entities of a list as if they were the same, and so tells
// of the wrong element where only some kinds of a union were asked about. Ours is held to the data instead. And it asks for
// an entity as often as it occurs, so that it expects more of them in an answer that is short.
function comparable({ errors, extensions }: Told): Pick<Told, 'errors' | 'extensions'> {
  const same = (error: string): string =>
    error.replaceAll(/,\d+(?=[,\]])/g, ',#').replace(/to contain \d+ elements/, 'to contain # elements');
  return { errors: errors.map(same).toSorted(), extensions };
}

/** Whether a path leads to a null, or to one on its way. */
function endsInNull(data: string, path: readonly (string | number)[]): boolean {
  let value = JSON.parse(data) as unknown;
  for (const element of path) {
    if (value === null || typeof value !== 'object') break;
    value = (value as Record<string | number, unknown>)[element];
  }
  return value === null || value === undefined;
}

async function startBoth(subgraphs: readonly SubgraphSdl[], supergraphSdl: string, api: string): Promise<TwoGateways> {
  let salt = '';
  let faults: Readonly<Record<string, Fault>> = {};
  const worlds = new Map<string, ReturnType<typeof inventSubgraph>>();
  const sdlOf = new Map(subgraphs.map(({ name, sdl }) => [name, sdl]));
  const ask = async (name: string, question: { query: string; variables?: Record<string, unknown> }) => {
    const fault = faults[name] ?? 'none';
    if (fault === 'down')
      throw new GraphQLError(`The service "${name}" is not available.`, {
        extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
      });
    const key = `${name} ${salt}`;
    const world = worlds.get(key) ?? inventSubgraph(sdlOf.get(name)!, salt);
    worlds.set(key, world);
    const answer = await world.ask(question);
    if (fault === 'nothing')
      return { data: null, errors: [{ message: 'nothing today', extensions: { code: 'FORBIDDEN' } }] };
    const entities = answer.data?.['_entities'];
    return fault === 'short' && Array.isArray(entities) ? { data: { _entities: [...entities, null] } } : answer;
  };

  const dataSource = (name: string): GraphQLDataSource => ({
    process: ({ request }) => ask(name, { query: request.query!, variables: request.variables ?? {} }),
  });
  let used = 0;
  const config = { supergraphSdl, buildService: ({ name }: { name: string }) => dataSource(name), logger: SILENT };
  const stock = new ApolloGateway(config);
  const fast = new FastGateway(
    config,
    Object.fromEntries(
      subgraphs.map(({ name }) => [
        name,
        async (body: string) => {
          used += 1;
          return ask(name, JSON.parse(body) as { query: string });
        },
      ]),
    ),
    // As it starts with the graph that it comes with; Apollo's checks everything.
    { isChecked: () => true },
  );
  const executors = { stock: (await stock.load()).executor, fast: (await fast.load()).executor };

  return {
    schema: buildSchema(api),
    setFaults: (next, world) => {
      faults = next;
      salt = world;
      worlds.clear();
    },
    asked: () => used,
    ask: async (executor, { source, variables }) => tell(await executors[executor](requestOf(source, variables))),
    stop: async () => {
      await stock.stop();
      await fast.stop();
    },
  };
}

function requestOf(source: string, variables: Readonly<Record<string, unknown>>): Request {
  const context: GraphContext = {
    requestId: 'r',
    headers: {},
    callerGone: new AbortController().signal,
    deadline: Infinity,
    setOperationName: () => undefined,
  };
  return {
    request: { query: source, variables: { ...variables } },
    document: parse(source),
    queryHash: createHash('sha256').update(source).digest('hex'),
    context,
    metrics: {},
    logger: SILENT,
  } as unknown as Request;
}

function tell(answer: Awaited<ReturnType<Executor>>): Told {
  const errors = (answer.errors ?? []).map(({ message, path, extensions }) =>
    JSON.stringify([message, path, extensions?.['code'], extensions?.['serviceName']]),
  );
  return {
    data: JSON.stringify(answer.data),
    // Entities asked for once are refused once for each place; Apollo's asks as often as they occur.
    errors: errors.toSorted(),
    places: (answer.errors ?? []).flatMap(({ path }) => (path === undefined ? [] : [path])),
    extensions: JSON.stringify(
      (answer.extensions?.['valueCompletion'] as GraphQLError[] | undefined)?.map(({ message, path }) => [
        message,
        path,
      ]),
    ),
  };
}

const quiet = (): void => undefined;
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };

/** How many operations were compared, and how many of them were of a kind that could differ. */
interface Compared {
  readonly operations: number;
  readonly withoutData: number;
  readonly withErrors: number;
  readonly misfits: number;
  readonly bytes: number;
  /** Of how many our executor asked a subgraph: none where it left the operation to Apollo's, or where all was skipped. */
  readonly ours: number;
  /** What subgraphs did, and how many operations they did it to. */
  readonly faults: ReadonlyMap<Fault, number>;
}

async function compareAll(gateways: TwoGateways, names: readonly string[], seeds: number): Promise<Compared> {
  let compared = 0;
  let nulls = 0;
  let withErrors = 0;
  let misfits = 0;
  let bytes = 0;
  let ours = 0;
  const faults = new Map<Fault, number>();
  for (let seed = 0; compared < OPERATIONS; seed++) {
    const operation = randomOperation(gateways.schema, seeds + seed);
    if (validate(gateways.schema, parse(operation.source), specifiedRules).length > 0) continue;
    const behaviour = faultsFor(names, seeds + seed);
    for (const fault of Object.values(behaviour)) faults.set(fault, (faults.get(fault) ?? 0) + 1);
    gateways.setFaults(behaviour, `world ${seed % 50}`);
    const before = gateways.asked();
    const [stock, fast] = [await gateways.ask('stock', operation), await gateways.ask('fast', operation)];
    if (gateways.asked() > before) ours += 1;
    if (stock.data === 'null') nulls += 1;
    if (stock.errors.length > 0) withErrors += 1;
    if (stock.extensions !== undefined) misfits += 1;
    bytes += stock.data.length;
    const what = `seed ${seeds + seed}: ${operation.source} ${JSON.stringify(operation.variables)}`;
    expect(
      fast.places.filter((path) => !endsInNull(fast.data, path)),
      what,
    ).toEqual([]);
    expect({ ...comparable(fast), data: fast.data }, what).toEqual({ ...comparable(stock), data: stock.data });
    compared += 1;
  }
  return { operations: compared, withoutData: nulls, withErrors, misfits, bytes, ours, faults };
}

// Answers that say nothing would compare well too.
function expectTelling({ operations, withoutData, withErrors, misfits, bytes, ours, faults }: Compared): void {
  expect(operations).toBe(OPERATIONS);
  expect(withoutData).toBeLessThan(OPERATIONS / 2);
  expect(withErrors).toBeGreaterThan(OPERATIONS / 10);
  expect(misfits).toBeGreaterThan(0);
  expect(bytes / OPERATIONS).toBeGreaterThan(60);
  expect(ours).toBeGreaterThan(OPERATIONS * 0.9);
  for (const fault of FAULTS) expect(faults.get(fault), fault).toBeGreaterThan(OPERATIONS / 20);
}

const FAULTS = ['none', 'down', 'nothing', 'short'] as const satisfies readonly Fault[];

// Half of the operations meet healthy subgraphs, the others each subgraph at its own luck.
function faultsFor(names: readonly string[], seed: number): Readonly<Record<string, Fault>> {
  if (seed % 2 === 0) return {};
  const luck = createHash('md5').update(`luck ${seed}`).digest();
  return Object.fromEntries(
    names.map((name, index) => [name, luck[index]! < 100 ? 'none' : FAULTS[1 + (luck[index]! % 3)]!]),
  );
}

describe('our executor and Apollo’s say the same', () => {
  it(`of ${OPERATIONS} random operations over a graph made to be hard`, { timeout: 600_000 }, async () => {
    const { schema, supergraphSdl, errors } = composeServices(
      HARD_GRAPH.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
    );
    expect(errors ?? []).toEqual([]);
    const api = printSchema(schema!.toAPISchema().toGraphQLJSSchema());
    const gateways = await startBoth(HARD_GRAPH, supergraphSdl!, api);
    expectTelling(await compareAll(gateways, ['first', 'second', 'third'], 1_000_000));
    await gateways.stop();
  });

  it(`of ${OPERATIONS} random operations over our own graph`, { timeout: 600_000 }, async () => {
    const subgraphs = await readSubgraphs();
    const { supergraph, api } = composeGraph(subgraphs);
    const gateways = await startBoth(subgraphs, readRules(supergraph).served, api);
    const names = subgraphs.map(({ name }) => name);
    expectTelling(await compareAll(gateways, names, 2_000_000));
    await gateways.stop();
  });
});
