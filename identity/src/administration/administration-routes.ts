import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { z } from 'zod';
import type { Account } from '../accounts/account.ts';
import { invitationLink } from '../accounts/invitation-routes.ts';
import { onlyFor } from '../basic-auth.ts';
import type { Queries } from '../database.ts';
import { ADMINISTRATION_CLIENT_ID } from '../provider/confidential-clients.ts';
import * as accounts from './account-commands.ts';
import * as accountReads from './account-reads.ts';
import * as clients from './api-client-commands.ts';
import * as clientReads from './api-client-reads.ts';
import * as reviews from './access-review-commands.ts';
import * as reviewReads from './access-review-reads.ts';
import * as own from '../own-sessions/own-sessions.ts';
import { actorInput, defineRead, findActor, runCommand } from './command.ts';
import { NotACursor, pageInput } from './keyset.ts';

/** What the routes of the administration work with. */
export interface AdministrationDependencies {
  readonly pool: Pool;
  /** The secret of the one client that may ask. */
  readonly secret: string;
  readonly issuer: string;
  readonly invitationHours: number;
}

/**
 * Adds the private interface through which the graph reads and changes the register: `POST /administration/<name>` with
 * who asks and an input. The graph has verified who asks and what their role permits; here it is decided, on the
 * register as it is now, whether they still are who they were, and what of it is theirs to give.
 */
export function addAdministrationRoutes(app: FastifyInstance, dependencies: AdministrationDependencies): void {
  const { pool, secret, issuer, invitationHours } = dependencies;
  const onRequest = onlyFor(ADMINISTRATION_CLIENT_ID, secret);

  app.get('/administration/status', { onRequest }, () => ({ invitationHours }));

  for (const [name, prepare] of Object.entries(READS)) {
    app.post(`/administration/${name}`, { onRequest }, async (request, reply) => {
      const asked = readEnvelope.safeParse(request.body);
      const read = asked.success ? prepare(asked.data.input) : undefined;
      if (!asked.success || read === undefined) return reply.code(400).send({ error: 'invalid_request' });
      const reader = await findActor(pool, asked.data.actor);
      if (reader === undefined) return { refused: 'FORBIDDEN' };
      try {
        return { found: await read(pool, reader) };
      } catch (error) {
        if (error instanceof NotACursor) return { refused: 'CURSOR' };
        throw error;
      }
    });
  }

  for (const [name, { prepare, readMade }] of Object.entries(COMMANDS)) {
    app.post(`/administration/${name}`, { onRequest }, async (request, reply) => {
      const asked = commandEnvelope.safeParse(request.body);
      const run = asked.success ? prepare(asked.data.input) : undefined;
      if (!asked.success || run === undefined) return reply.code(400).send({ error: 'invalid_request' });
      const { actor, key, requestId, input } = asked.data;
      const outcome = await runCommand(pool, { name, actor, key, input, requestId, invitationHours }, run);
      if (outcome.refused !== undefined) return { refused: outcome.refused };
      const { id, shownOnce } = outcome.made;
      const reader = await findActor(pool, actor);
      return {
        made: reader === undefined ? null : await readMade(pool, reader, { id }),
        shownOnce:
          shownOnce === undefined ? null : GIVES_LINK.has(name) ? invitationLink(issuer, shownOnce) : shownOnce,
      };
    });
  }
}

const readEnvelope = z.object({ actor: actorInput, input: z.unknown() });
const commandEnvelope = z.object({
  actor: actorInput,
  key: z.string().min(8).max(128),
  requestId: z.string().max(128),
  input: z.unknown(),
});

const idInput = z.object({ id: z.string().max(200) });
const idsInput = z.object({ ids: z.array(z.string().max(200)).max(100) });

/** What is left, for the session that asked: its key stands for what was made. */
function readOwnSessionsOf(queries: Queries, reader: Account, { id }: { readonly id: string }) {
  return own.readOwnSessions(queries, reader, { current: id });
}

const READS = {
  accounts: defineRead(accountReads.accountsInput, accountReads.readAccounts),
  account: defineRead(idInput, accountReads.readAccount),
  accountSessions: defineRead(idsInput, accountReads.readSessionsOf),
  accountEvents: defineRead(idsInput, accountReads.readAccountEvents),
  breakGlassSecondPersons: defineRead(accountReads.secondPersonsInput, accountReads.readSecondPersons),
  ownSessions: defineRead(own.ownSessionsInput, own.readOwnSessions),
  accessMatrix: defineRead(z.object({}), accountReads.readMatrix),
  apiClients: defineRead(clientReads.clientsInput, clientReads.readClients),
  apiClient: defineRead(idInput, clientReads.readClient),
  apiClientUsage: defineRead(clientReads.usageInput, clientReads.readClientUsage),
  apiClientEvents: defineRead(idsInput, clientReads.readClientEvents),
  accessReviews: defineRead(pageInput, reviewReads.readReviews),
  accessReview: defineRead(idInput, reviewReads.readReview),
  accessReviewItems: defineRead(reviewReads.reviewItemsInput, reviewReads.readReviewItems),
};

const COMMANDS = {
  inviteAccount: { prepare: accounts.inviteAccount, readMade: accountReads.readAccount },
  renewInvitation: { prepare: accounts.renewInvitation, readMade: accountReads.readAccount },
  changeAccountGrant: { prepare: accounts.changeAccountGrant, readMade: accountReads.readAccount },
  suspendAccount: { prepare: accounts.suspendAccount, readMade: accountReads.readAccount },
  reinstateAccount: { prepare: accounts.reinstateAccount, readMade: accountReads.readAccount },
  endSessions: { prepare: accounts.endSessions, readMade: accountReads.readAccount },
  endOwnSession: { prepare: own.endOwnSession, readMade: readOwnSessionsOf },
  endOtherSessions: { prepare: own.endOtherSessions, readMade: readOwnSessionsOf },
  createApiClient: { prepare: clients.createApiClient, readMade: clientReads.readClient },
  rotateApiClientSecret: { prepare: clients.rotateApiClientSecret, readMade: clientReads.readClient },
  endApiClientSecret: { prepare: clients.endApiClientSecret, readMade: clientReads.readClient },
  changeApiClient: { prepare: clients.changeApiClient, readMade: clientReads.readClient },
  suspendApiClient: { prepare: clients.suspendApiClient, readMade: clientReads.readClient },
  reinstateApiClient: { prepare: clients.reinstateApiClient, readMade: clientReads.readClient },
  openAccessReview: { prepare: reviews.openAccessReview, readMade: reviewReads.readReview },
  decideAccessReviewItem: { prepare: reviews.decideAccessReviewItem, readMade: reviewReads.readReviewItem },
};

const GIVES_LINK: ReadonlySet<string> = new Set(['inviteAccount', 'renewInvitation']);
