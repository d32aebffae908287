import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

import { Pool } from 'undici';

// What somebody would write by hand for exactly these three operations: the same calls to the same subgraphs as the
// gateways make, a Map instead of a plan, no validation, no limits. The floor for anything that joins in JavaScript.

interface Node {
  readonly id: string;
}

interface Asked {
  readonly operationName: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Ask = (query: string, variables?: unknown) => Promise<Record<string, unknown>>;

const subgraphs = {
  agreements: ask('AGREEMENTS_URL'),
  participants: ask('PARTICIPANTS_URL'),
  claims: ask('CLAIMS_URL'),
};

const operations: Readonly<Record<string, (asked: Asked, token: string) => Promise<unknown>>> = {
  WhoAmI: async (_asked, token) => subgraphs.agreements(token)('{ session { role } }'),

  AgreementList: async (_asked, token) => {
    const answer = (await subgraphs.agreements(token)(AGREEMENTS)) as { agreements: { edges: { node: Node }[] } };
    const nodes = answer.agreements.edges.map(({ node }) => node);
    const representations = nodes.map(({ id }) => ({ __typename: 'Agreement', id }));
    const [enrolled, claimed] = await Promise.all([
      subgraphs.participants(token)(ENROLLED, { representations }),
      subgraphs.claims(token)(CLAIMED, { representations }),
    ]);
    for (const [index, node] of nodes.entries())
      Object.assign(node, entityOf(enrolled, index), entityOf(claimed, index));
    return answer;
  },

  RegisterParticipant: async ({ variables }, token) => {
    const answer = (await subgraphs.participants(token)(REGISTER, variables)) as {
      registerParticipant: Record<string, { code: string }>;
    };
    const made = answer.registerParticipant;
    const representations = [
      { __typename: 'Institution', code: made['institution']?.code },
      { __typename: 'Region', code: made['region']?.code },
    ];
    const named = await subgraphs.agreements(token)(NAMES, { representations });
    made['institution'] = entityOf(named, 0) as { code: string };
    made['region'] = entityOf(named, 1) as { code: string };
    return answer;
  },
};

const AGREEMENTS = `{ agreements(first: 50) { totalCount pageInfo { hasNextPage endCursor } edges { node {
  id title instrument signedOn signedOnConfidence region { code name } election { code name { id en } }
  headcount { people } warnings { code } } } } }`;

const ENROLLED = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Agreement { enrolled { people peoplePending peopleExample } } } }`;

const CLAIMED = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Agreement { claimed { claims claimsUndecided } } } }`;

const REGISTER = `mutation ($input: RegisterParticipantInput!, $key: ID!) { registerParticipant(input: $input, idempotencyKey: $key) {
  __typename ... on Participant { name birthDate sex employmentStatus example institution { code } region { code } }
  ... on ParticipantRefused { code field } } }`;

const NAMES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Institution { code name } ... on Region { code name kind } } }`;

function entityOf(answer: Record<string, unknown>, index: number): unknown {
  return (answer['_entities'] as readonly unknown[])[index];
}

function ask(setting: string): (token: string) => Ask {
  const { origin, pathname: path } = new URL(process.env[setting] ?? '');
  const pool = new Pool(origin, { connections: 64, pipelining: 1 });
  return (authorization) => async (query, variables) => {
    const headers = { 'content-type': 'application/json', authorization };
    const { body } = await pool.request({ method: 'POST', path, headers, body: JSON.stringify({ query, variables }) });
    return ((await body.json()) as { data: Record<string, unknown> }).data;
  };
}

createServer((request, response) => {
  const answer = async (): Promise<string> => {
    const asked = JSON.parse(await text(request)) as Asked;
    return JSON.stringify({
      data: await operations[asked.operationName]?.(asked, request.headers.authorization ?? ''),
    });
  };
  answer().then(
    (body) => response.setHeader('content-type', 'application/json').end(body),
    () => response.writeHead(502).end(),
  );
}).listen(Number(process.env['PORT']), '127.0.0.1');
