import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';

import { followEndedAccess } from './follow-ended-access.ts';
import type { FollowedAccess } from './follow-ended-access.ts';
import { createLogger } from './log.ts';
import { figureOf } from './testing/figure-of.ts';

const logger = createLogger('ended-access-test', 'silent');
const ENTRY = { key: 'session:s1', below: null, until: Math.floor(Date.now() / 1_000) + 900 };

let identity: Server;
let url: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const asked: string[] = [];
let followed: FollowedAccess | undefined;

beforeAll(async () => {
  identity = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => identity.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(identity.address() as AddressInfo).port}`;
});
afterEach(() => {
  followed?.stop();
  asked.length = 0;
});
afterAll(async () => {
  identity.closeAllConnections();
  await new Promise((resolve) => identity.close(resolve));
});

const tell = (body: unknown) => (_request: IncomingMessage, response: ServerResponse) =>
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
const follow = async () =>
  (followed = await followEndedAccess(
    { url: `${url}/`, clientId: 'payung-claims', clientSecret: 'a secret' },
    logger,
    1,
  ));
const isEnded = () => followed?.ended.isEnded({ subject: 'agus', sessionId: 's1', version: 1 });

test('what has ended is known before the first request, and asked for on from there, as this service', async () => {
  let credentials: string | undefined;
  answer = (request, response) => {
    credentials = request.headers.authorization;
    tell({ cursor: '41', entries: [ENTRY] })(request, response);
  };
  await follow();
  expect(isEnded()).toBe(true);
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(2));
  expect(asked.slice(0, 2)).toEqual(['/ended-access', '/ended-access?since=41']);
  expect(credentials).toBe(`Basic ${Buffer.from('payung-claims:a%20secret').toString('base64')}`);
});

test.each<[string, typeof answer]>([
  ['hangs up', (_request, response) => response.destroy()],
  ['fails', (_request, response) => response.writeHead(500).end('{}')],
  ['talks nonsense', tell({ entries: 'none' })],
  ['leads elsewhere', (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
])(
  'an identity that %s takes nothing back, and is asked for everything when it answers again',
  async (_case, silence) => {
    answer = tell({ cursor: '41', entries: [ENTRY] });
    await follow();
    answer = silence;
    await vi.waitFor(() => expect(asked.slice(-2)).toEqual(['/ended-access', '/ended-access']));
    expect(isEnded()).toBe(true);
    expect(followed?.ended.isEnded({ subject: 'agus', sessionId: 's2', version: 1 })).toBe(false);
    answer = tell({ cursor: '7', entries: [{ ...ENTRY, key: 'subject:agus', below: 5 }] });
    await vi.waitFor(() =>
      expect(followed?.ended.isEnded({ subject: 'agus', sessionId: 's2', version: 4 })).toBe(true),
    );
  },
);

test('how long nothing was heard is told, where somebody is to be heard', async () => {
  answer = (_request, response) => response.destroy();
  await follow();
  expect(await figureOf('payung_ended_access_age_seconds')).toBeGreaterThan(0);
  followed?.stop();
  expect(await figureOf('payung_ended_access_age_seconds')).toBe(0);
  const nobody = await followEndedAccess(undefined, logger);
  expect(nobody.ended.isEnded({ subject: 'agus', sessionId: 's1', version: 0 })).toBe(false);
});
