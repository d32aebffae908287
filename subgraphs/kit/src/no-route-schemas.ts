/**
 * For servers whose routes have no JSON schemas, which is all of ours: Fastify loads a validator and a serializer for them at its start,
 * needed or not. A route that has one is refused.
 */
export const NO_ROUTE_SCHEMAS = { compilersFactory: { buildValidator: refuse, buildSerializer: refuse } };

function refuse(): never {
  throw new Error('Routes have no JSON schemas here: this server was made with NO_ROUTE_SCHEMAS.');
}
