import { setTimeout as wait } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { composeGraph } from '../../compose.ts';
import { OWNERS } from '../owner.ts';
import type { Owner } from '../owner.ts';
import { TestSubgraph } from './test-subgraph.ts';

/** The three test subgraphs. */
export type TestSubgraphs = Readonly<Record<Owner, TestSubgraph>>;

/** A graph in the shape of the real one, small enough to know every answer by heart. */
export function createTestSubgraphs(): TestSubgraphs {
  return {
    agreements: new TestSubgraph(SDL.agreements, {
      Query: {
        agreement: (_: unknown, { id }: { id: string }) => ({ id }),
        mentions: (_: unknown, { ids }: { ids: string[] }) => ids.map((id) => ({ agreement: { id } })),
        slow: async (_: unknown, { ms }: { ms: number }) => wait(ms, 'done'),
        refused: () => refuse('Sign in first.', 'UNAUTHENTICATED'),
        broken: () => refuse('connection to 10.1.2.3 refused, nik=3204114502950001', 'ECONNREFUSED'),
      },
      Mutation: { sign: (_: unknown, { title }: { title: string }) => ({ id: title }) },
      Agreement: {
        title: ({ id }: { id: string }) => `Agreement ${id}`,
        pair: ({ id }: { id: string }) => ({ left: id }),
      },
    }),
    participants: new TestSubgraph(SDL.participants, {
      Agreement: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        enrolled: ({ id }: { id: string }) => (id === 'b' ? refuse(`Not yours: ${id}`, 'FORBIDDEN') : id.charCodeAt(0)),
      },
    }),
    claims: new TestSubgraph(SDL.claims, {
      Agreement: { __resolveReference: ({ id }: { id: string }) => ({ id }), claimed: () => 7 },
    }),
  };
}

/** The supergraph of the test graph. */
export function composeTestGraph(change: (sdl: string) => string = (sdl) => sdl): string {
  return composeGraph(
    OWNERS.map((name) => ({ name, url: `http://${name}.internal.example/graphql`, sdl: change(SDL[name]) })),
  ).supergraph;
}

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const SDL: Readonly<Record<Owner, string>> = {
  agreements: `${LINK}
    type Query {
      agreement(id: ID!): Agreement
      mentions(ids: [ID!]!): [Mention!]
      slow(ms: Int!): String
      refused: String
      broken: String
    }
    type Mutation { sign(title: String!, terms: TermsInput): Agreement }
    input TermsInput { nik: String!, people: Int! }
    type Mention { agreement: Agreement }
    type Agreement @key(fields: "id") { id: ID! title: String pair: Pair }
    type Pair { left: String pair: Pair }`,
  participants: `${LINK} type Agreement @key(fields: "id") { id: ID! enrolled: Int }`,
  claims: `${LINK} type Agreement @key(fields: "id") { id: ID! claimed: Int }`,
};

function refuse(message: string, code: string): never {
  throw new GraphQLError(message, { extensions: { code } });
}
