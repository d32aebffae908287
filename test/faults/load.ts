import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import { POLLING_DAY_ACCIDENT, POLLING_OFFICER } from '../kit/graph-commands.ts';
import { renewing } from '../kit/sign-in.ts';
import { syntheticPerson } from '../kit/synthetic-person.ts';

/** A person of the load, as far as their commands were acknowledged. */
export interface Acknowledged {
  readonly participantId: string;
  readonly enrolmentId: string;
  readonly claimId: string;
  readonly paymentId: string | null;
  readonly amount: number;
}

/** How requests of a load came out. */
export interface Outcomes {
  /** Answered in whole. */
  whole: number;
  /** Answered in part or refused as a whole, by code. */
  readonly codes: Map<string, number>;
  /** Connections that broke or were refused, and answers that were none. */
  broken: number;
  /** The longest that a single request took, milliseconds. */
  slowestMs: number;
}

/** Readers and writers at work. */
export interface Load {
  readonly acknowledged: readonly Acknowledged[];
  readonly writes: Outcomes;
  readonly reads: Outcomes;
  /** Answers that no caller should get: a refusal of what was in order, data without what was asked, a code that is not public. */
  readonly wrong: readonly string[];
  /** Takes no new person, and waits until the commands of each are acknowledged. */
  readonly stop: () => Promise<void>;
}

/** Who asks, and where. */
export interface LoadPlan {
  readonly graphUrl: string;
  /** A token that holds by now. */
  readonly kpuToken: () => Promise<string>;
  readonly adminToken: () => Promise<string>;
  /** The agreement of Kabupaten Bandung. */
  readonly agreementId: string;
  /** An invoice to pay towards, if payments are to be made. */
  readonly invoiceId?: string;
  readonly writers: number;
  readonly readers: number;
  /** Pause of a reader between questions, milliseconds. */
  readonly readEveryMs?: number;
}

/** A caller's patience for one request, milliseconds. The longest that the gateway takes is 15 seconds, for a mutation. */
const TIMEOUT_MS = 30_000;

/** Codes that say that the same request may succeed later. */
const PASSING = new Set([
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
  'IDENTITY_UNAVAILABLE',
  'RATE_LIMITED',
  'OVERLOADED',
]);

/**
 * Starts readers, and writers who register, enrol, claim and pay one invented person after the other. A writer repeats each command with the
 * same key until it is answered, as the guide for partners says; the next command waits for that.
 */
export function startLoad(plan: LoadPlan): Load {
  const [writes, reads] = [newOutcomes(), newOutcomes()];
  const acknowledged: Acknowledged[] = [];
  const wrong: string[] = [];
  const stopping = new AbortController();

  const once = async (token: string, body: object, outcomes: Outcomes): Promise<Answer | null> => {
    const startedAt = performance.now();
    try {
      const response = await fetch(plan.graphUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const answer = JSON.parse(await response.text()) as Answer;
      for (const code of codesOf(answer)) {
        outcomes.codes.set(code, (outcomes.codes.get(code) ?? 0) + 1);
        if (!PASSING.has(code)) wrong.push(code);
      }
      if (answer.errors === undefined) outcomes.whole += 1;
      return answer;
    } catch {
      outcomes.broken += 1;
      return null;
    } finally {
      outcomes.slowestMs = Math.max(outcomes.slowestMs, performance.now() - startedAt);
    }
  };

  /** Repeats a command with its key until it is answered. */
  const command = async <Made>(token: () => Promise<string>, mutation: string, input: object): Promise<Made> => {
    const variables = { input, key: randomUUID() };
    for (;;) {
      const answer = await once(await token(), { query: mutation, variables }, writes);
      const made = answer?.data?.['made'] as ({ id?: string; code?: string } & Made) | null | undefined;
      if (made?.id !== undefined) return made;
      if (made?.code !== undefined) {
        wrong.push(`refused: ${made.code}`);
        throw new Error(`a command in order was refused: ${made.code}`);
      }
      await wait(100 + randomInt(200));
    }
  };

  const writer = async (nth: number): Promise<void> => {
    while (!stopping.signal.aborted) {
      const person = syntheticPerson(nextBirth());
      const { id: participantId } = await command<Id>(plan.kpuToken, REGISTER, person);
      const enrolment = { ...POLLING_OFFICER, participantId, agreementId: plan.agreementId };
      const { id: enrolmentId } = await command<Id>(plan.kpuToken, ENROL, enrolment);
      const { id: claimId } = await command<Id>(plan.kpuToken, CLAIM, { ...POLLING_DAY_ACCIDENT, enrolmentId });
      const amount = 1 + randomInt(1_000);
      const payment =
        plan.invoiceId === undefined
          ? null
          : await command<Id>(plan.adminToken, PAY, {
              invoiceId: plan.invoiceId,
              amount,
              paidOn: '2024-12-01',
              reference: `uji ${nth} ${randomUUID()}`,
            });
      acknowledged.push({ participantId, enrolmentId, claimId, paymentId: payment?.id ?? null, amount });
    }
  };
  const reader = async (nth: number): Promise<void> => {
    while (!stopping.signal.aborted) {
      const answer = await once(await plan.kpuToken(), { query: nth % 2 === 0 ? FIGURES : LIST }, reads);
      if (answer !== null && answer.errors === undefined && !hasAll(answer.data))
        wrong.push('an answer without errors lacks data');
      await wait(plan.readEveryMs ?? 20);
    }
  };
  const running = [
    ...Array.from({ length: plan.writers }, (_, nth) => writer(nth)),
    ...Array.from({ length: plan.readers }, (_, nth) => reader(nth)),
  ];
  const all = Promise.all(running);
  // A writer that was refused is told of when the load stops.
  all.catch(() => undefined);
  return {
    acknowledged,
    writes,
    reads,
    wrong,
    stop: async () => {
      stopping.abort();
      await all;
    },
  };
}

/** How requests came out, in a line. */
export function describeOutcomes({ whole, codes, broken, slowestMs }: Outcomes): string {
  const coded = [...codes].map(([code, times]) => `${times} ${code}`).join(', ');
  return `${whole} whole, ${coded === '' ? 'no codes' : coded}, ${broken} broken connections, slowest ${Math.round(slowestMs)} ms`;
}

/** A token that is renewed while it is used, however often the issuer has to be asked. */
export function steadyToken(signIn: () => Promise<string>): () => Promise<string> {
  return renewing(async () => {
    for (;;) {
      try {
        return await signIn();
      } catch {
        await wait(200);
      }
    }
  });
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

interface Id {
  readonly id: string;
}

function newOutcomes(): Outcomes {
  return { whole: 0, codes: new Map(), broken: 0, slowestMs: 0 };
}

function codesOf({ errors = [] }: Answer): readonly string[] {
  return errors.map(({ extensions }) => extensions?.code ?? 'none');
}

/** Whether nothing is missing. Small numbers of claims are hidden, which is no fault. */
function hasAll(data: Answer['data']): boolean {
  return data != null && !JSON.stringify(data).replaceAll('"claims":null', '').includes(':null');
}

let people = randomInt(30_000);

/** A birth date and a NIK of it that nobody else of this process has. */
export function nextBirth(): { readonly nik: string; readonly birthDate: string } {
  people += 1;
  const [day, month] = [1 + (people % 28), 1 + (Math.floor(people / 28) % 12)];
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    nik: `320411${two(day)}${two(month)}90${String(1_000 + Math.floor(people / 336)).padStart(4, '0')}`,
    birthDate: `1990-${two(month)}-${two(day)}`,
  };
}

const REGISTER = `mutation ($input: RegisterParticipantInput!, $key: ID!) { made: registerParticipant(input: $input, idempotencyKey: $key) { ... on Participant { id } ... on ParticipantRefused { code } } }`;
const ENROL = `mutation ($input: EnrolParticipantInput!, $key: ID!) { made: enrolParticipant(input: $input, idempotencyKey: $key) { ... on Enrolment { id } ... on EnrolmentRefused { code } } }`;
const CLAIM = `mutation ($input: RegisterClaimInput!, $key: ID!) { made: registerClaim(input: $input, idempotencyKey: $key) { ... on Claim { id } ... on ClaimRefused { code } } }`;
const PAY = `mutation ($input: RecordContributionPaymentInput!, $key: ID!) { made: recordContributionPayment(input: $input, idempotencyKey: $key) { ... on ContributionPayment { id } ... on ContributionPaymentRefused { code } } }`;
const FIGURES = `query Figures { region(code: "32.04") { name promised { people } enrolled { people } claimed { claims } } }`;
const LIST = `query List { participants(first: 10) { edges { node { id nikMasked enrolments(first: 1) { edges { node { id state agreement { id title } claims(first: 1) { edges { node { number state } } } } } } } } } }`;
