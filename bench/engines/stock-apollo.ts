import { readFile } from 'node:fs/promises';

import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

// The federation gateway as its documentation shows it: nothing set that need not be set, the token handed on.

interface TokenContext {
  readonly authorization?: string | undefined;
}

class AuthenticatedDataSource extends RemoteGraphQLDataSource<TokenContext> {
  override willSendRequest: NonNullable<RemoteGraphQLDataSource<TokenContext>['willSendRequest']> = ({
    request,
    context,
  }) => {
    if (context.authorization !== undefined) request.http?.headers.set('authorization', context.authorization);
  };
}

const gateway = new ApolloGateway({
  supergraphSdl: await readFile(process.env['SUPERGRAPH_FILE'] ?? '', 'utf8'),
  buildService: ({ url = '' }) => new AuthenticatedDataSource({ url }),
});
await startStandaloneServer<TokenContext>(new ApolloServer<TokenContext>({ gateway }), {
  listen: { host: '127.0.0.1', port: Number(process.env['PORT']) },
  context: async ({ req }) => ({ authorization: req.headers.authorization }),
});
