import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/** Tags a GraphQL document: its variables and its result get their types from the API schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: {
    ID: string;
    /** `YYYY-MM-DD`. */
    Date: string;
    /** ISO 8601 in UTC. */
    DateTime: string;
    /** Whole rupiah. */
    Rupiah: number;
  };
}>();

/** The codes of an enum of the API schema. */
export type EnumOf<Name extends Parameters<typeof graphql.scalar>[0]> = ReturnType<typeof graphql.scalar<Name>>;

/** An input of the API schema. */
export type InputOf<Name extends Parameters<typeof graphql.scalar>[0]> = ReturnType<typeof graphql.scalar<Name>>;

export { readFragment } from 'gql.tada';
export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
