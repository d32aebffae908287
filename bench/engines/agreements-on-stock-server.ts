import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { connect } from '@payung/kit/database.ts';
import { createLogger } from '@payung/kit/log.ts';
import { readRequest } from '@payung/kit/request-context.ts';
import { requestIdOf } from '@payung/kit/request-id.ts';
import { buildSchema } from '@payung/kit/schema.ts';
import { createSealer } from '@payung/kit/secret-box.ts';
import { createUrlSigner } from '@payung/kit/signed-url.ts';
import { createTokenVerifier } from '@payung/kit/token.ts';
import type { FastifyRequest } from 'fastify';

import { registerElsewhere } from '../../subgraphs/agreements/src/administration/identity-client.ts';
import { createRegister } from '../../subgraphs/agreements/src/administration/register.ts';
import { createSecondPersonFinder } from '../../subgraphs/agreements/src/break-glass/find-second-persons.ts';
import type { Context } from '../../subgraphs/agreements/src/context.ts';
import { createLoaders } from '../../subgraphs/agreements/src/loaders.ts';
import { enrolledUnknown } from '../../subgraphs/agreements/src/renewal/find-enrolled.ts';
import { resolvers } from '../../subgraphs/agreements/src/resolvers.ts';
import { tables } from '../../subgraphs/agreements/src/tables.ts';

// The same schema, resolvers, loaders and database behind Apollo Server as it comes. LEAN=1 takes out the two plugins
// that cost most and are easiest to take out.

const database = await connect({ url: process.env['DATABASE_URL'] ?? '', tables, applicationName: 'bench-stock' });
const verifyToken = createTokenVerifier({ issuer: process.env['OIDC_ISSUER'] ?? '', audience: 'payung' });
const lean = [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled()];
const server = new ApolloServer<Context>({
  schema: buildSchema(`${import.meta.dirname}/../../subgraphs/agreements/src`, resolvers),
  plugins: process.env['LEAN'] === '1' ? lean : [],
});
const urls = createUrlSigner(Buffer.alloc(32));
const sealer = createSealer(new Map([['bench', Buffer.alloc(32)]]));
const contributions = { riskClass: 'VERY_LOW', rounding: 'HALF_UP' } as const;
const findSecondPersons = createSecondPersonFinder(registerElsewhere, []);
const log = createLogger('agreements', 'info');
await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: Number(process.env['PORT']) },
  context: async ({ req }) => {
    // What the reading of a session needs of a Fastify request.
    const request = { headers: req.headers, id: requestIdOf(req), log } as unknown as FastifyRequest;
    const asked = await readRequest(request, verifyToken);
    const loaders = createLoaders(database.manager, asked.session, asked.now);
    const register = createRegister(registerElsewhere, asked.session);
    const issuer = process.env['OIDC_ISSUER'] ?? '';
    return {
      ...asked,
      database,
      findEnrolled: enrolledUnknown,
      loaders,
      urls,
      sealer,
      contributions,
      issuer,
      register,
      findSecondPersons,
    };
  },
});
