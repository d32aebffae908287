import { runJob } from '../../bin/stack/children.ts';
import { ROOT } from '../../bin/stack/paths.ts';
import type { TestStack } from './stack.ts';

/** Loads the example people and claims, as the first start does. */
export function loadExamplesInto({ url, issuer, clientSecrets, logs }: TestStack): Promise<void> {
  const env = { GATEWAY_URL: url, OIDC_ISSUER: issuer, EXAMPLES_CLIENT_SECRET: clientSecrets['payung-examples'] };
  return runJob(
    { name: 'load-examples', entry: 'bin/load-examples.ts', env, root: ROOT, logs },
    'The examples could not be loaded',
  );
}
