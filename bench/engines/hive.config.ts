// Hive Gateway as it comes, the token handed on. The pages for developers are off, as in production.

/** Read by hive-gateway. */
export const gatewayConfig = {
  graphiql: false,
  landingPage: false,
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }: { readonly request: Request }) => ({
      authorization: request.headers.get('authorization') ?? undefined,
    }),
  },
};
