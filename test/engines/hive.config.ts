// Hive Gateway over our supergraph, as the file stands: only where the owners answer is said here.

const at = (name: string) => ({ location: process.env[`${name}_URL`] ?? '' });

/** What callers send that owners may see: what gateway/src/forwarded-headers.ts passes on, which test/contract/deploy.test.ts compares. */
const FORWARDED = [
  'authorization',
  'accept-language',
  'traceparent',
  'idempotency-key',
  'payung-break-glass',
  'x-request-id',
];

/** Read by hive-gateway. */
export const gatewayConfig = {
  graphiql: false,
  landingPage: false,
  transportEntries: { agreements: at('AGREEMENTS'), participants: at('PARTICIPANTS'), claims: at('CLAIMS') },
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }: { readonly request: Request }) =>
      Object.fromEntries(
        FORWARDED.flatMap((name) => {
          const value = request.headers.get(name);
          return value === null ? [] : [[name, value]];
        }),
      ),
  },
};
