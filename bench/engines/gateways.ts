import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../../bin/stack/paths.ts';
import { LITTLE_MEMORY } from '../../bin/stack/services.ts';
import { readRules } from '../../gateway/src/guard/read-rules.ts';
import { OWNERS } from '../../gateway/src/owner.ts';
import type { Owner } from '../../gateway/src/owner.ts';
import type { Recipe } from '../lib/processes.ts';

/** Where each owner answers GraphQL. */
export type SubgraphUrls = Readonly<Record<Owner, string>>;

/** The gateway that ratios are taken to. */
export const STOCK = 'stock';

const HIVE = 'bench/peers/node_modules/@graphql-hive/gateway/dist/bin.js';

/**
 * All gateways over the same subgraphs and the same supergraph, the stock one first.
 *
 * @param world a folder for the supergraph with these addresses in it, and who signed the tokens
 */
export function gatewayRecipes(
  subgraphs: SubgraphUrls,
  { folder, issuer }: { readonly folder: string; readonly issuer: string },
): readonly Recipe[] {
  const supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, supergraphWith(subgraphs));
  const urls = {
    AGREEMENTS_URL: subgraphs.agreements,
    PARTICIPANTS_URL: subgraphs.participants,
    CLAIMS_URL: subgraphs.claims,
  };
  const hive = (port: number) => [
    'supergraph',
    supergraph,
    '-c',
    'bench/engines/hive.config.ts',
    '-h',
    '127.0.0.1',
    '-p',
    String(port),
    '--fork',
    '1',
  ];
  return [
    {
      name: STOCK,
      label: '@apollo/gateway, stock',
      entry: 'bench/engines/stock-apollo.ts',
      env: { SUPERGRAPH_FILE: supergraph, APOLLO_TELEMETRY_DISABLED: '1' },
    },
    {
      name: 'ours',
      label: '**our gateway**',
      entry: 'bench/engines/gateway-as-shipped.ts',
      // It checks tokens, scopes and points as shipped; nobody may run out of points here.
      env: {
        ...urls,
        OIDC_ISSUER: issuer,
        POINTS_PER_MINUTE: '1000000000',
        DRAIN_DELAY_MS: '0',
        ...LITTLE_MEMORY,
      },
    },
    { name: 'hive', label: 'Hive Gateway, planner in JavaScript', entry: HIVE, args: hive },
    {
      name: 'hive-rust',
      label: 'Hive Gateway, planner in Rust',
      entry: HIVE,
      args: (port) => [...hive(port), '--hive-router-runtime'],
      mustNotSay: 'Falling back to the default runtime',
    },
    { name: 'hand-written', label: 'floor: join written by hand', entry: 'bench/engines/hand-written.ts', env: urls },
  ];
}

/** Our gateway over a graph in a file of its own, which can be replaced while it runs. */
export function reloadingRecipe(
  subgraphs: SubgraphUrls,
  { folder, issuer }: { readonly folder: string; readonly issuer: string },
): { readonly recipe: Recipe; readonly replace: (version: number) => void } {
  const [ours] = gatewayRecipes(subgraphs, { folder, issuer }).filter(({ name }) => name === 'ours');
  // Apart from the logs: the folder of the file is watched.
  mkdirSync(join(folder, 'graph'), { recursive: true });
  const file = join(folder, 'graph', 'supergraph.graphql');
  const text = readFileSync(join(ROOT, 'gateway', 'supergraph.graphql'), 'utf8');
  const replace = (version: number): void => {
    writeFileSync(`${file}.next`, `# version ${version}\n${text}`);
    renameSync(`${file}.next`, file);
  };
  replace(0);
  if (ours === undefined) throw new Error('our gateway is not among the gateways');
  return { recipe: { ...ours, name: 'reloading', env: { ...ours.env, SUPERGRAPH_FILE: file } }, replace };
}

/** A server that sends the bytes that the gateway at this address answered. */
export function storedBytesRecipe(gatewayUrl: string): Recipe {
  const UPSTREAMS = JSON.stringify({ '/graphql': gatewayUrl });
  return { name: 'stored-bytes', label: 'floor: stored bytes', entry: 'bench/engines/recorder.ts', env: { UPSTREAMS } };
}

/** A server that answers for all subgraphs what they once answered. Its paths are the names of the owners. */
export function recorderRecipe(subgraphs: SubgraphUrls): Recipe {
  const UPSTREAMS = JSON.stringify(Object.fromEntries(OWNERS.map((owner) => [`/${owner}`, subgraphs[owner]])));
  return { name: 'recorder', label: 'recorded subgraphs', entry: 'bench/engines/recorder.ts', env: { UPSTREAMS } };
}

function supergraphWith(subgraphs: SubgraphUrls): string {
  const text = readFileSync(join(ROOT, 'gateway', 'supergraph.graphql'), 'utf8');
  // Others refuse a graph with rules about scopes, or would need an edition that enforces them.
  return OWNERS.reduce((sdl, owner) => {
    const graph = new RegExp(`(@join__graph\\(name: "${owner}", url: )"[^"]*"`);
    if (!graph.test(sdl)) throw new Error(`gateway/supergraph.graphql has no subgraph "${owner}"`);
    return sdl.replace(graph, `$1"${subgraphs[owner]}"`);
  }, readRules(text).served);
}
