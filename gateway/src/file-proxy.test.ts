import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startGateway, until } from './testing/start-gateway.ts';
import type { RunningGateway } from './testing/start-gateway.ts';

type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

let owner: Server;
let behave: Behaviour;
let gateway: RunningGateway;

beforeAll(async () => {
  owner = createServer((request, response) => behave(request, response));
  await new Promise<void>((resolve) => owner.listen(0, '127.0.0.1', resolve));
  const url = new URL(`http://127.0.0.1:${(owner.address() as AddressInfo).port}/below/graphql`);
  gateway = await startGateway({ subgraphs: { agreements: url, participants: url, claims: new URL(NOBODY) } });
});
afterEach(() => {
  behave = (_request, response) => response.writeHead(500).end();
});
afterAll(async () => {
  await gateway?.stop();
  owner?.closeAllConnections();
  owner?.close();
});

const NOBODY = 'http://127.0.0.1:9/graphql';
const portOf = () => Number(new URL(gateway.origin).port);

/** Keeps what the owner received, and answers as told. */
function receive(answer: (response: ServerResponse, body: Buffer) => void) {
  const received: { method?: string; url?: string; headers?: IncomingMessage['headers']; body?: Buffer } = {};
  behave = (request, response) => {
    void buffer(request).then((body) => {
      Object.assign(received, { method: request.method, url: request.url, headers: request.headers, body });
      answer(response, body);
    });
  };
  return received;
}

test('a file reaches the owner that its address names, byte by byte, with the token and no cookie', async () => {
  const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251));
  const received = receive((response) =>
    response.writeHead(201, { 'content-type': 'application/json' }).end('{"ok":1}'),
  );
  const authorization = `Bearer ${await gateway.issuer.tokenFor({ networks: ['127.0.0.0/8'] })}`;
  const response = await fetch(`${gateway.origin}/uploads/agreements/abc?expires=1&signature=x~y`, {
    method: 'PUT',
    body: bytes,
    headers: {
      'content-type': 'application/pdf',
      authorization,
      cookie: 'secret=1',
      'x-forwarded-for': '1',
    },
  });
  expect([response.status, await response.json()]).toEqual([201, { ok: 1 }]);
  expect(received).toMatchObject({ method: 'PUT', url: '/below/uploads/agreements/abc?expires=1&signature=x~y' });
  expect(received.body?.equals(bytes)).toBe(true);
  expect(received.headers).toMatchObject({
    authorization,
    'content-type': 'application/pdf',
    'content-length': '300000',
    'x-request-id': response.headers.get('x-request-id'),
  });
  expect(received.headers).not.toHaveProperty('cookie');
  // Where the caller is says the gateway, whatever the caller says.
  expect(received.headers?.['x-forwarded-for']).toBe('127.0.0.1');
});

test.each([
  ['a client outside of its networks', { networks: ['203.0.113.0/24'] }, 403, 'FORBIDDEN'],
  ['a token that is over', { expiresIn: -10 }, 401, 'UNAUTHENTICATED'],
])('%s passes no file, and the owner hears nothing', async (_who, person, status, code) => {
  const received = receive((response) => response.writeHead(200).end());
  const authorization = `Bearer ${await gateway.issuer.tokenFor(person)}`;
  for (const [path, method] of [
    ['/uploads/agreements/abc', 'PUT'],
    ['/uploads/participants/rosters/abc', 'PATCH'],
    ['/downloads/agreements/abc', 'GET'],
  ] as const) {
    const response = await fetch(`${gateway.origin}${path}`, { method, headers: { authorization } });
    expect([
      response.status,
      ((await response.json()) as { errors: { extensions: object }[] }).errors[0]?.extensions,
    ]).toEqual([status, expect.objectContaining({ code })]);
  }
  expect(received.method).toBeUndefined();
});

test.each(['POST', 'PATCH', 'HEAD', 'DELETE', 'OPTIONS'])(
  '%s of a resumable upload passes with its headers, both ways',
  async (method) => {
    const received = receive((response) =>
      response
        .writeHead(204, {
          'upload-offset': '5',
          'tus-resumable': '1.0.0',
          location: '/uploads/participants/i/1',
          server: 'x',
        })
        .end(),
    );
    const body = method === 'PATCH' ? 'bytes' : undefined;
    const response = await fetch(`${gateway.origin}/uploads/participants/i/1`, {
      method,
      headers: {
        'tus-resumable': '1.0.0',
        'upload-offset': '0',
        'upload-metadata': 'filename eA==',
        'content-type': 'application/offset+octet-stream',
      },
      ...(body === undefined ? {} : { body }),
    });
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'upload-offset': '5',
      'tus-resumable': '1.0.0',
      location: '/uploads/participants/i/1',
    });
    expect(response.headers.has('server')).toBe(false);
    expect(received.headers).toMatchObject({
      'tus-resumable': '1.0.0',
      'upload-offset': '0',
      'upload-metadata': 'filename eA==',
    });
    expect(received.body?.toString()).toBe(body ?? '');
  },
);

test('a download passes with its name and size, and may not be sniffed or kept', async () => {
  receive((response) =>
    response
      .writeHead(200, {
        'content-type': 'application/pdf',
        'content-length': '4',
        'content-disposition': 'attachment; filename="a.pdf"',
      })
      .end('%PDF'),
  );
  const response = await fetch(`${gateway.origin}/downloads/agreements/abc?signature=x`);
  expect(await response.text()).toBe('%PDF');
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': '4',
    'content-disposition': 'attachment; filename="a.pdf"',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
});

test.each([
  ['/uploads/nobody/x', 'PUT'],
  ['/downloads/nobody/x', 'GET'],
  ['/uploads/agreements/../graphql', 'PUT'],
  ['/uploads/agreements/%2e%2e/graphql', 'PUT'],
  ['/downloads/agreements/a%00b', 'GET'],
  ['/downloads/agreements//x', 'GET'],
])('%s leads nowhere', async (path, method) => {
  let asked = false;
  behave = (_request, response) => {
    asked = true;
    response.end();
  };
  // Written by hand: a well-behaved client would straighten the path before sending it.
  const socket = connect(portOf(), '127.0.0.1');
  socket.end(`${method} ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  expect((await buffer(socket)).toString()).toMatch(/^HTTP\/1\.1 404 /);
  expect(asked).toBe(false);
});

test('an owner that is down is named, its address is not', async () => {
  const response = await fetch(`${gateway.origin}/downloads/claims/x`);
  const text = await response.text();
  expect(response.status).toBe(503);
  expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] });
  expect(text + JSON.stringify(gateway.log)).not.toContain('127.0.0.1:9');
});

test('a file announced as too large is refused before the owner hears of it', async () => {
  const received = receive((response) => response.end());
  const response = await fetch(`${gateway.origin}/uploads/agreements/x`, {
    method: 'PUT',
    body: Buffer.alloc(1_000_001),
  });
  expect(response.status).toBe(413);
  expect(received.method).toBeUndefined();
});

test('a file that turns out too large is cut off, and so is the owner', async () => {
  let broken = false;
  behave = (request) => {
    request.on('error', () => (broken = true)).resume();
  };
  const request = httpRequest(`${gateway.origin}/uploads/agreements/x`, { method: 'PUT' });
  request.on('error', () => undefined);
  for (let sent = 0; sent < 20; sent++) request.write(Buffer.alloc(100_000));
  request.end();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  expect(response.statusCode).toBe(413);
  await until(() => broken);
});

test('an owner that refuses in the middle is heard: the caller reads the refusal, not a broken connection', async () => {
  behave = (request, response) => {
    request.once('data', () => response.writeHead(415).end('{"refused":true}'));
  };
  const response = await fetch(`${gateway.origin}/uploads/agreements/x`, {
    method: 'PUT',
    body: Buffer.alloc(900_000),
  });
  expect([response.status, await response.json()]).toEqual([415, { refused: true }]);
});

test('nothing piles up: a caller is slowed down to the pace of the owner', async () => {
  let read = 0;
  let stuck: IncomingMessage | undefined;
  behave = (request) => {
    stuck = request.on('error', () => undefined);
    request.once('data', (chunk: Buffer) => {
      read += chunk.length;
      request.pause();
    });
  };
  const big = await startGateway({ subgraphs: gatewaySubgraphs(), largestUploadBytes: 1_000_000_000 });
  const socket = connect(Number(new URL(big.origin).port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write('PUT /uploads/agreements/x HTTP/1.1\r\nHost: x\r\nContent-Length: 500000000\r\n\r\n');
  let handed = 0;
  let standsStill = 0;
  const chunk = Buffer.alloc(1_000_000);
  while (standsStill < 5 && handed < 400_000_000) {
    if (socket.write(chunk)) {
      handed += chunk.length;
      standsStill = 0;
    } else {
      handed += chunk.length;
      const drained = await Promise.race([once(socket, 'drain').then(() => true), wait(100, false)]);
      standsStill = drained ? 0 : standsStill + 1;
    }
  }
  expect(read).toBeGreaterThan(0);
  // The kernel's buffers of two connections and a few chunks; 500 MB wait outside.
  expect(handed).toBeLessThan(60_000_000);
  stuck?.destroy();
  socket.destroy();
  await big.stop();
});

test('when the caller leaves in the middle, the owner is told', async () => {
  const aborted = Promise.withResolvers<void>();
  let started = false;
  behave = (request) => {
    started = true;
    request.on('error', () => undefined).once('close', () => (request.complete ? undefined : aborted.resolve()));
    request.resume();
  };
  const request = httpRequest(`${gateway.origin}/uploads/agreements/x`, {
    method: 'PUT',
    headers: { 'content-length': '500000' },
  });
  request.on('error', () => undefined);
  request.write(Buffer.alloc(10_000));
  await until(() => started);
  request.destroy();
  await aborted.promise;
});

test('when the owner leaves in the middle, the caller sees a broken file, never a short one', async () => {
  behave = (_request, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('half', () => response.destroy());
  };
  const response = await fetch(`${gateway.origin}/downloads/agreements/x`);
  await expect(response.arrayBuffer()).rejects.toThrow();
});

function gatewaySubgraphs() {
  const url = new URL(`http://127.0.0.1:${(owner.address() as AddressInfo).port}/below/graphql`);
  return { agreements: url, participants: url, claims: url };
}
