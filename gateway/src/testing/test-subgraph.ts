import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';

/** A request that a test subgraph has received. */
export interface ReceivedRequest {
  readonly headers: IncomingHttpHeaders;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Settles true when the caller closed the connection before the answer. */
  readonly abandoned: Promise<boolean>;
}

/** Answers instead of the schema, for tests of what goes wrong on the way. */
export type Misbehaviour = (response: ServerResponse, attempt: number) => void;

/** A small real subgraph on a port of its own. */
export class TestSubgraph {
  /** What it has received, oldest first. */
  readonly received: ReceivedRequest[] = [];
  /** What it does instead of answering. */
  misbehaviour: Misbehaviour | undefined;
  #server: Server | undefined;
  #port = 0;
  readonly #schema;

  constructor(sdl: string, resolvers: GraphQLResolverMap) {
    this.#schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]);
  }

  /** Where it answers GraphQL, also while it is down. */
  get url(): URL {
    return new URL(`http://127.0.0.1:${this.#port}/graphql`);
  }

  /** Starts it, on the same port as before when it ran before. */
  async start(): Promise<void> {
    const server = createServer((request, response) => void this.#answer(request, response));
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
  }

  /** Stops it at once, as a crash would. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === '/readyz') {
      response.end('{}');
      return;
    }
    const abandoned = new Promise<boolean>((resolve) => {
      response.once('close', () => resolve(!response.writableFinished));
    });
    const body = JSON.parse(await text(request)) as { query: string; variables?: Record<string, unknown> };
    this.received.push({ headers: request.headers, query: body.query, variables: body.variables ?? {}, abandoned });
    if (this.misbehaviour !== undefined) {
      this.misbehaviour(response, this.received.length);
      return;
    }
    const result = await graphql({ schema: this.#schema, source: body.query, variableValues: body.variables ?? {} });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(result));
  }
}
