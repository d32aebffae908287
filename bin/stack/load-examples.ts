import { runJob } from './children.ts';
import { issuerOf, localUrl, planServices } from './services.ts';
import type { StackPlan } from './services.ts';

/**
 * Loads the example data through the graph, as any client would.
 *
 * @throws when it fails, with the end of its log
 */
export async function loadExamples(plan: StackPlan, where: { root: string; logs: string }): Promise<void> {
  const job = { name: 'load-examples', entry: 'bin/load-examples.ts', env: settingsOf(plan), ...where };
  await runJob(job, 'The example data could not be loaded');
}

/**
 * Loads the example rosters, some fifteen thousand invented officers, by the import that institutions use.
 *
 * @throws when it fails, with the end of its log
 */
export async function loadRosters(plan: StackPlan, where: { root: string; logs: string }): Promise<void> {
  const job = { name: 'load-rosters', entry: 'bin/load-rosters.ts', env: settingsOf(plan), ...where };
  await runJob(job, 'The example rosters could not be loaded');
}

/**
 * Loads a few dozen invented claims over the invented officers, in every state and with their clocks running. Steps lie in
 * the past, which nobody can take through the graph, so they are taken with the settings of the claims service.
 *
 * @throws when it fails, with the end of its log
 */
export async function loadExampleClaims(plan: StackPlan, where: { root: string; logs: string }): Promise<void> {
  const { env } = planServices(plan).find(({ name }) => name === 'claims')!;
  const job = { name: 'load-example-claims', entry: 'subgraphs/claims/src/load-examples.ts', env, ...where };
  await runJob(job, 'The example claims could not be loaded');
}

function settingsOf(plan: StackPlan): Readonly<Record<string, string>> {
  return {
    GATEWAY_URL: localUrl(plan.ports.gateway),
    OIDC_ISSUER: issuerOf(plan),
    EXAMPLES_CLIENT_SECRET: plan.secrets.clients['payung-examples'],
  };
}
