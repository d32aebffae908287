import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

import type { EnrolmentState } from '@payung/kit/values/enrolment-transitions.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';
import { buildSchema, graphql } from 'graphql';

/** An enrolment as its owner would tell it. What is left out is a KPPS of Kabupaten Bandung in the month of the Pilkada. */
export interface FakeEnrolment {
  readonly state?: EnrolmentState;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly suspensions?: readonly { readonly from: string; readonly until: string | null }[];
  readonly agreementId?: string;
  readonly institutionCode?: string;
  readonly insurerCode?: string;
  readonly regionCode?: string;
  readonly electionCode?: string | null;
  /** Null while the agreement's owner has not answered. */
  readonly programmes?: readonly string[] | null;
}

/** How the owner behaves. `ANSWERS` until a test says otherwise. */
export type Mood = 'ANSWERS' | 'SLOW' | 'FAILS' | 'TALKS_NONSENSE';

/** The owner of enrolments, played by a real GraphQL server on the loopback. */
export interface FakeParticipants {
  readonly url: string;
  /** Makes an enrolment, or changes one, and gives its global identifier. */
  readonly enrol: (enrolment?: FakeEnrolment, id?: string) => string;
  readonly setMood: (mood: Mood) => void;
  /** Closes its port, as a crash would. */
  readonly stop: () => Promise<void>;
  /** Opens the same port again. */
  readonly start: () => Promise<void>;
  /** How often it was asked. */
  readonly timesAsked: () => number;
}

/** An agreement that fake enrolments are under, unless a test names another. */
export const AGREEMENT_ID = '01900000-0000-7000-8000-00000000a001';

const SCHEMA = buildSchema(`
  type Query { enrolment(id: ID!): Enrolment }
  type Enrolment {
    id: ID! state: String! startsOn: String! endsOn: String! suspensions: [Suspension!]!
    agreement: Agreement institution: Institution insurer: Institution region: Region election: Election
    decidedOn: EnrolmentFacts
  }
  type Suspension { from: String! until: String }
  type EnrolmentFacts { agreementVersion: Int! programmes: [String!]! }
  type Agreement { id: ID! }
  type Institution { code: ID! }
  type Region { code: ID! }
  type Election { code: ID! }`);

/** Longer than any owner may take. */
const TOO_SLOW_MS = 4_000;

/** Starts an owner without enrolments. */
export async function startFakeParticipants(): Promise<FakeParticipants> {
  const enrolments = new Map<string, object>();
  let mood: Mood = 'ANSWERS';
  let asked = 0;
  let server: Server;
  let port = 0;

  async function answer(request: IncomingMessage): Promise<string> {
    asked += 1;
    const { query, variables } = JSON.parse(await text(request)) as { query: string; variables: { id: string } };
    if (mood === 'SLOW') await sleep(TOO_SLOW_MS, undefined, { ref: false });
    if (mood === 'TALKS_NONSENSE') return JSON.stringify({ data: { enrolment: { state: 'ASLEEP' } } });
    if (mood === 'FAILS' || request.headers.authorization?.startsWith('Bearer ') !== true) {
      return JSON.stringify({
        data: { enrolment: null },
        errors: [{ message: 'no', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
      });
    }
    const rootValue = { enrolment: ({ id }: { id: string }) => enrolments.get(id) ?? null };
    return JSON.stringify(await graphql({ schema: SCHEMA, source: query, variableValues: variables, rootValue }));
  }

  async function start(): Promise<void> {
    server = createServer((request, response) => {
      void answer(request).then((body) => response.setHeader('content-type', 'application/json').end(body));
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  }

  await start();
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    enrol: (enrolment = {}, id = toGlobalId('Enrolment', randomUUID())) => {
      enrolments.set(id, told(id, enrolment));
      return id;
    },
    setMood: (next) => {
      mood = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    start,
    timesAsked: () => asked,
  };
}

function told(id: string, enrolment: FakeEnrolment): object {
  const { programmes = ['JKK', 'JKM'], electionCode = 'PILKADA-2024' } = enrolment;
  return {
    id,
    state: enrolment.state ?? 'ENROLLED',
    startsOn: enrolment.startsOn ?? '2024-11-07',
    endsOn: enrolment.endsOn ?? '2024-12-07',
    suspensions: enrolment.suspensions ?? [],
    agreement: { id: toGlobalId('Agreement', enrolment.agreementId ?? AGREEMENT_ID) },
    institution: { code: enrolment.institutionCode ?? 'kpu-32.04' },
    insurer: { code: enrolment.insurerCode ?? 'bpjs-kc-lodaya' },
    region: { code: enrolment.regionCode ?? '32.04.11.2001' },
    election: electionCode === null ? null : { code: electionCode },
    decidedOn: programmes === null ? null : { agreementVersion: 1, programmes },
  };
}
