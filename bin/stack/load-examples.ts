import { runJob } from './children.ts';
import { issuerOf, localUrl } from './services.ts';
import type { StackPlan } from './services.ts';

const ENTRY = 'bin/load-examples.ts';

/**
 * Loads the example data through the graph, as any client would.
 *
 * @throws when it fails, with the end of its log
 */
export async function loadExamples(plan: StackPlan, where: { root: string; logs: string }): Promise<void> {
  const env = {
    GATEWAY_URL: localUrl(plan.ports.gateway),
    OIDC_ISSUER: issuerOf(plan),
    EXAMPLES_CLIENT_SECRET: plan.secrets.clients['payung-examples'],
  };
  await runJob({ name: 'load-examples', entry: ENTRY, env, ...where }, 'The example data could not be loaded');
}
