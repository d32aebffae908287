import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SupergraphFile } from './supergraph-manager.ts';
import { composeTestGraph } from './testing/test-graph.ts';
import { startGateway, until } from './testing/start-gateway.ts';
import type { RunningGateway } from './testing/start-gateway.ts';

let gateway: RunningGateway;

beforeEach(async () => {
  gateway = await startGateway();
});

afterEach(() => gateway.stop());

const withField = (name: string): string =>
  composeTestGraph((sdl) =>
    sdl.replace('agreement(id: ID!): Agreement', `agreement(id: ID!): Agreement ${name}: String`),
  );

const knows = async (field: string): Promise<boolean> => {
  const { data } = await gateway.ask('{ __type(name: "Query") { fields { name } } }');
  return JSON.stringify(data).includes(`"${field}"`);
};

const logged = (message: string): boolean => gateway.log.some((line) => String(line['msg']).startsWith(message));

async function replaceAtomically(sdl: string): Promise<void> {
  const next = `${gateway.supergraphFile}.next`;
  await writeFile(next, sdl);
  await rename(next, gateway.supergraphFile);
}

it('serves a new graph when the file is written', async () => {
  expect(await knows('written')).toBe(false);
  await writeFile(gateway.supergraphFile, withField('written'));
  await until(() => knows('written'));
});

it('serves a new graph when another file is renamed over it', async () => {
  await replaceAtomically(withField('renamed'));
  await until(() => knows('renamed'));
});

it('serves a new graph when the symbolic links of a Kubernetes volume are swapped', async () => {
  const folder = dirname(gateway.supergraphFile);
  const publish = async (version: string, sdl: string): Promise<void> => {
    await mkdir(join(folder, version));
    await writeFile(join(folder, version, 'supergraph.graphql'), sdl);
    await symlink(version, join(folder, '..data_tmp'));
    await rename(join(folder, '..data_tmp'), join(folder, '..data'));
  };
  await publish('..v1', withField('first'));
  await rm(gateway.supergraphFile);
  await symlink('..data/supergraph.graphql', gateway.supergraphFile);
  await until(() => knows('first'));
  await publish('..v2', withField('second'));
  await until(() => knows('second'));
});

it.each([
  ['is no GraphQL', 'type Query {'],
  ['is no supergraph', 'type Query { a: String }'],
  ['names a subgraph without an address', withField('x').replaceAll('"claims"', '"payments"')],
])('goes on with the last good graph when the new one %s', async (_what, sdl) => {
  await replaceAtomically(sdl);
  await until(() => logged('a new version of the graph does not load'));
  const answer = await gateway.ask('{ agreement(id: "a") { title enrolled claimed } }');
  expect(answer.data).toEqual({ agreement: { title: 'Agreement a', enrolled: 97, claimed: 7 } });
  expect((await fetch(`${gateway.origin}/readyz`)).status).toBe(200);

  await replaceAtomically(withField('better'));
  await until(() => knows('better'));
});

it('does not start without a graph, and says how to get one', async () => {
  await expect(startGateway({ supergraphFile: '/nowhere/supergraph.graphql' })).rejects.toThrow(/SUPERGRAPH_FILE/);
});

it('goes back to the last good graph when a new one fails half way', async () => {
  const file = `${gateway.supergraphFile}.other`;
  await writeFile(file, 'good');
  const updates: string[] = [];
  const { cleanup } = await new SupergraphFile(
    file,
    pino({ level: 'silent' }),
    { adopt: (served) => ({ served, undo: () => undefined }) },
    { settleMs: 20, pollMs: 60_000 },
  ).initialize({
    update: (sdl) => {
      updates.push(sdl);
      if (sdl === 'bad') throw new Error('no plan can be made');
    },
    healthCheck: async () => {},
    getDataSource: () => {
      throw new Error('not asked for');
    },
  });
  await writeFile(file, 'bad');
  await until(() => updates.length === 2);
  expect(updates).toEqual(['bad', 'good']);
  await cleanup?.();
});
