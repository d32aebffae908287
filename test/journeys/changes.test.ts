import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { Webhook } from 'standardwebhooks';
import { expect } from 'vitest';

import { ROOT } from '../../bin/stack/paths.ts';
import { freePort } from '../../bin/stack/ports.ts';
import { enrolledOfficer } from '../kit/graph-commands.ts';
import { wholeOf } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';
import { signInClient } from '../kit/sign-in.ts';

interface Feed {
  readonly feed: {
    readonly changes: readonly { readonly type: string; readonly id: string; readonly kind: string }[];
    readonly endCursor: string;
    readonly hasMore: boolean;
    readonly latestCursor: string;
  };
}

const FEED = `query Feed($since: String) {
  feed: participantChanges(since: $since, first: 500, types: [ENROLMENT]) {
    ... on ChangePage { changes { type id kind } endCursor hasMore latestCursor }
    ... on ChangesRefused { code message { en } }
  }
}`;

const REGISTER = `mutation Register($input: RegisterWebhookInput!, $key: ID!) {
  made: registerParticipantWebhook(input: $input, idempotencyKey: $key) {
    ... on WebhookWithSecret { secret webhook { id state } }
    ... on WebhookRefused { code message { en } }
  }
}`;

const SET_STATE = `mutation Remove($id: ID!, $key: ID!) {
  removed: setParticipantWebhookState(id: $id, state: REMOVED, idempotencyKey: $key) { ... on Webhook { state } ... on WebhookRefused { code } }
}`;

/** Somebody who keeps what is posted. */
async function startReceiver() {
  const told: { headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      told.push({ headers: request.headers, body });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { told, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop: () => server.close() };
}

/** The receiver of the guide for partners, run as a partner would run it. */
async function startReceiverOfTheGuide(secret: string, port: number) {
  const guide = readFileSync(join(ROOT, 'docs', 'api.md'), 'utf8');
  const [, code] = /```typescript\n(.*?)```/s.exec(guide) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'payung-receiver-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'receiver.mts'), code ?? '');
  const child = spawn(process.execPath, ['receiver.mts'], {
    cwd: folder,
    env: { WEBHOOK_SECRET: secret, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += part.toString()));
  return {
    text: () => text,
    stop: async () => {
      child.kill();
      await once(child, 'close');
      rmSync(folder, { recursive: true });
    },
  };
}

async function until<Value>(find: () => Value | undefined): Promise<Value> {
  for (let turn = 0; turn < 300; turn += 1) {
    const found = find();
    if (found !== undefined) return found;
    await wait(50);
  }
  throw new Error('it did not happen within fifteen seconds');
}

journey(
  'a partner follows changes: by the feed, by a signed webhook with what its query chose, and live',
  async ({ stack, as }) => {
    const partner = await as('payung-partner-demo');
    const admin = await as('admin');
    const { feed: before } = wholeOf(await partner<Feed>(FEED));
    const receiver = await startReceiver();
    let ofTheGuide: Awaited<ReturnType<typeof startReceiverOfTheGuide>> | undefined;
    const gone = new AbortController();
    try {
      const { made } = wholeOf(
        await partner<{ made: { secret: string; webhook: { id: string; state: string }; code?: string } }>(REGISTER, {
          input: {
            name: 'Cermin kepesertaan',
            url: receiver.url,
            types: ['ENROLMENT'],
            query: 'query ($id: ID!) { enrolment(id: $id) { id state region { code } } }',
          },
          key: randomUUID(),
        }),
      );
      expect(made).toMatchObject({ secret: expect.stringMatching(/^whsec_/), webhook: { state: 'ACTIVE' } });

      const port = await freePort();
      const { made: second } = wholeOf(
        await partner<{ made: { secret: string; webhook: { id: string } } }>(REGISTER, {
          input: { name: 'Penerima panduan', url: `http://127.0.0.1:${port}/`, types: ['PARTICIPANT', 'ENROLMENT'] },
          key: randomUUID(),
        }),
      );
      ofTheGuide = await startReceiverOfTheGuide(second.secret, port);

      const live = await fetch(`${stack.url}/graphql/stream`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream',
          authorization: `Bearer ${await signInClient(stack, 'payung-partner-demo')}`,
        },
        body: JSON.stringify({
          query: 'subscription { entityChanged(types: [ENROLMENT, CLAIM]) { type id kind cursor } }',
        }),
        signal: gone.signal,
      });
      expect(live.status).toBe(200);
      expect(live.headers.get('content-type')).toContain('text/event-stream');
      let streamed = '';
      const reading = (async () => {
        for await (const part of live.body ?? []) streamed += Buffer.from(part as Uint8Array).toString();
      })().catch(() => undefined);
      await until(() => (streamed.includes('"type":null') ? true : undefined));

      // Enrolled by the KPU of the regency, which the partner acts for; the admin could see others as well.
      const { enrolmentId } = await enrolledOfficer(admin);

      const message = await until(() => receiver.told.find(({ body }) => body.includes(enrolmentId)));
      const said = new Webhook(made.secret).verify(message.body, message.headers as Record<string, string>);
      expect(said).toMatchObject({
        type: 'enrolment.created',
        data: {
          change: { type: 'ENROLMENT', id: enrolmentId },
          answer: { data: { enrolment: { id: enrolmentId, state: 'ENROLLED' } } },
        },
      });

      await until(() => (ofTheGuide?.text().includes(`enrolment.created ${enrolmentId} 1\n`) ? true : undefined));
      await until(() => (streamed.includes(enrolmentId) ? true : undefined));
      expect(streamed).toMatch(/^id: [\w-]+$/m);

      const { feed: after } = wholeOf(await partner<Feed>(FEED, { since: before.latestCursor }));
      expect(after.changes).toContainEqual({ type: 'ENROLMENT', id: enrolmentId, kind: 'CREATED' });
      expect(
        wholeOf(await partner<Feed>(FEED, { since: after.endCursor })).feed.changes.map(({ id }) => id),
      ).not.toContain(enrolmentId);

      const { hooks } = wholeOf(
        await admin<{
          hooks: {
            edges: { node: { id: string; clientId: string; deliveries: { edges: { node: { state: string } }[] } } }[];
          };
        }>(
          '{ hooks: participantWebhooks { edges { node { id clientId deliveries(first: 5) { edges { node { state attempts { status } } } } } } } }',
        ),
      );
      expect(hooks.edges.find(({ node }) => node.id === made.webhook.id)?.node).toMatchObject({
        clientId: 'payung-partner-demo',
        deliveries: { edges: expect.arrayContaining([{ node: { state: 'DELIVERED', attempts: [{ status: 204 }] } }]) },
      });
      await partner(SET_STATE, { id: second.webhook.id, key: randomUUID() });
      const { removed } = wholeOf(
        await partner<{ removed: { state: string } }>(SET_STATE, { id: made.webhook.id, key: randomUUID() }),
      );
      expect(removed).toEqual({ state: 'REMOVED' });
      gone.abort();
      await reading;
    } finally {
      gone.abort();
      receiver.stop();
      await ofTheGuide?.stop();
    }
  },
);

journey(
  'live changes are for those who carry a token with the scope, and take no other question',
  async ({ stack }) => {
    const ask = async (headers: Record<string, string>, query: string) =>
      fetch(`${stack.url}/graphql/stream`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
    expect((await ask({}, 'subscription { entityChanged { id } }')).status).toBe(401);
    const authorization = `Bearer ${await signInClient(stack, 'payung-partner-demo')}`;
    expect(await (await ask({ authorization }, '{ participants { edges { node { id } } } }')).text()).toContain(
      'Cannot query field',
    );
    expect(await (await ask({ authorization }, 'subscription { entityChanged(since: "x") { id } }')).text()).toContain(
      'not a cursor',
    );
  },
);
