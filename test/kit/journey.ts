import { test } from 'vitest';

import { graphClient } from './graph-client.ts';
import type { Ask } from './graph-client.ts';
import { renewing, signInClient, signInPerson } from './sign-in.ts';
import type { Client, DemoPerson } from './sign-in.ts';
import { startTestStack } from './stack.ts';

/** Who asks the graph: a demonstration person, a client, or somebody without a token. */
export type Who = DemoPerson | Client | 'nobody';

/**
 * A test over a running stack, the same one for all journeys: it starts with the first of them and stops
 * after the last, for which the files must share one worker (`isolate: false`). Do not extend it further:
 * each extension starts a stack of its own. When it stops, nothing personal may stand in its logs or job queues.
 */
export const journey = test
  .extend('stack', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const stack = await startTestStack({ sandbox: true });
    onCleanup(() => stack.stop());
    return stack;
  })
  .extend('as', { scope: 'worker' }, ({ stack }) => {
    const clients = new Map<Who, Ask>();
    // The stack serves all journeys, for longer than a token holds.
    const clientOf = (who: Who): Ask => {
      if (who === 'nobody') return graphClient(stack.graphUrl);
      const isClient = (name: string): name is Client => name in stack.clientSecrets;
      return graphClient(
        stack.graphUrl,
        renewing(() => (isClient(who) ? signInClient(stack, who) : signInPerson(stack, who))),
      );
    };
    return async (who: Who): Promise<Ask> => {
      const client = clients.get(who) ?? clientOf(who);
      clients.set(who, client);
      return client;
    };
  });
