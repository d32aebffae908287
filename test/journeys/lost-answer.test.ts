import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';

import { Client } from 'pg';
import { expect } from 'vitest';

import { agreementOf, enrolledOfficer, POLLING_DAY_ACCIDENT } from '../kit/graph-commands.ts';
import { graphClient } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';
import { signInPerson } from '../kit/sign-in.ts';
import type { TestStack } from '../kit/stack.ts';
import { syntheticPerson } from '../kit/synthetic-person.ts';

// A command was carried out and its owner was killed before the answer reached anybody. Whoever repeats it with its key
// gets the answer that was lost, and nothing happens twice.

type Owner = 'agreements' | 'participants' | 'claims';

interface Command {
  readonly owner: Owner;
  readonly mutation: string;
  readonly inputType: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The same with another input. */
  readonly other: Readonly<Record<string, unknown>>;
  /** How many there are now. */
  readonly count: string;
}

journey(
  'an answer that a crash swallowed is told when the command is repeated, in each owner',
  async ({ stack, as }) => {
    const kpu = await as('kpu');
    const { enrolmentId } = await enrolledOfficer(kpu);
    const agreementId = await agreementOf(kpu, '32.04');
    const person = syntheticPerson();
    const upload = { agreementId, kind: 'SIGNED_TEXT', title: 'Naskah (peraga)', fileName: 'PKS.pdf', bytes: 1_000 };
    const commands: readonly Command[] = [
      {
        owner: 'participants',
        mutation:
          'registerParticipant(input: $input, idempotencyKey: $key) { __typename ... on Participant { id } ... on ParticipantRefused { code } }',
        inputType: 'RegisterParticipantInput',
        input: { ...person },
        other: { ...person, name: 'Orang Lain' },
        count: 'select count(*)::int as count from participant',
      },
      {
        owner: 'claims',
        mutation:
          'registerClaim(input: $input, idempotencyKey: $key) { __typename ... on Claim { id } ... on ClaimRefused { code } }',
        inputType: 'RegisterClaimInput',
        input: { ...POLLING_DAY_ACCIDENT, enrolmentId },
        other: { ...POLLING_DAY_ACCIDENT, enrolmentId, place: 'Di tempat lain (peraga)' },
        count: 'select count(*)::int as count from claim',
      },
      {
        owner: 'agreements',
        mutation:
          'requestDocumentUpload(input: $input, idempotencyKey: $key) { __typename ... on DocumentRefused { code } }',
        inputType: 'DocumentUploadInput',
        input: upload,
        other: { ...upload, bytes: 2_000 },
        count: 'select count(*)::int as count from document_upload',
      },
    ];
    const token = await signInPerson(stack, 'kpu');
    for (const { owner, mutation, inputType, input, other, count } of commands) {
      const type = /^\w+/.exec(mutation)?.[0] ?? '';
      const query = `mutation ($input: ${inputType}!, $key: ID!) { ${mutation} }`;
      const key = randomUUID();
      const before = await countOf(stack, owner, count);
      const leave = await sendAndNotHear(`${stack.urls[owner]}/graphql`, token, { query, variables: { input, key } });
      await expect.poll(() => hasAnswer(stack, owner, key), { timeout: 10_000, interval: 20 }).toBe(true);
      await stack.killOne(owner);
      leave();
      await stack.startOne(owner);

      const ask = graphClient(stack.graphUrl, token);
      const answers = [await ask(query, { input, key }), await ask(query, { input, key })];
      const [first, second] = answers.map(({ data }) => data as Record<string, { __typename: string; id?: string }>);
      expect([owner, first?.[type]?.__typename]).toEqual([owner, expect.not.stringContaining('Refused')]);
      expect([owner, second]).toEqual([owner, first]);
      expect([owner, (await countOf(stack, owner, count)) - before]).toEqual([owner, 1]);
      const reused = (await ask(query, { input: other, key })).data as Record<string, { code: string }>;
      expect([owner, reused[type]?.code]).toEqual([owner, 'IDEMPOTENCY_KEY_REUSED']);
      expect([owner, (await countOf(stack, owner, count)) - before]).toEqual([owner, 1]);
    }
  },
);

/** Sends a request and reads nothing of what comes; answers how to hang up. */
function sendAndNotHear(address: string, token: string, body: object): Promise<() => void> {
  const { hostname, port, pathname } = new URL(address);
  const text = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `POST ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
        () => resolve(() => socket.destroy()),
      );
    });
    socket.pause().on('error', reject);
  });
}

async function hasAnswer(stack: TestStack, owner: Owner, key: string): Promise<boolean> {
  return withDatabase(stack, owner, async (client) => {
    const { rows } = await client.query('select 1 from idempotency_key where key = $1 and answer is not null', [key]);
    return rows.length === 1;
  });
}

async function countOf(stack: TestStack, owner: Owner, sql: string): Promise<number> {
  return withDatabase(stack, owner, async (client) => {
    const { rows } = await client.query<{ count: number }>(sql);
    return rows[0]?.count ?? -1;
  });
}

async function withDatabase<Result>(
  stack: TestStack,
  owner: Owner,
  run: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: stack.databases[owner] });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}
