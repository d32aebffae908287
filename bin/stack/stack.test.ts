import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, expect, test } from 'vitest';

import type { ServiceName } from './names.ts';
import { ROOT } from './paths.ts';
import { freePort } from './ports.ts';
import { isAlive } from './processes.ts';
import { Stack } from './stack.ts';

const folder = mkdtempSync(join(tmpdir(), 'payung-processes-'));
const stacks: Stack[] = [];
afterEach(async () => {
  for (const stack of stacks.splice(0)) await stack.stop();
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a process that ends unasked is named, with its exit code and the end of its log', async () => {
  const stack = stackOf({
    claims: `console.log(JSON.stringify({ time: '2027-01-02T03:04:05.000Z', msg: 'connecting' }));
             console.error('the database is gone');
             setTimeout(() => process.exit(3), 200);`,
  });
  const trouble = stack.whenOneEnds();
  stack.start();
  const { message } = await trouble;
  expect(message).toContain('claims ended unexpectedly (exit code 3)');
  expect(message).toContain('03:04:05 connecting');
  expect(message).toContain('the database is gone');
});

test('waiting for readiness ends at once when a process dies, and says why', async () => {
  const stack = stackOf({ claims: `console.error('no'); process.exit(1);` }, { claims: await freePort() });
  stack.start();
  await expect(stack.ready(10_000)).rejects.toThrow('claims ended unexpectedly (exit code 1)');
});

test('a process that is not ready in time is named with what it answered', async () => {
  const port = await freePort();
  const stack = stackOf({ claims: server(port, 503, 'database: no') }, { claims: port });
  stack.start();
  await expect(stack.ready(1_500)).rejects.toThrow('claims is not ready: 503 database: no');
});

test('all processes stop, and one that does not care to is killed', async () => {
  const ports = { gateway: await freePort(), claims: await freePort() };
  const stack = stackOf(
    {
      gateway: `${server(ports.gateway, 200, 'ready')} process.on('SIGTERM', () => {});`,
      claims: `${server(ports.claims, 200, 'ready')} process.on('SIGTERM', () => process.exit(0));`,
    },
    ports,
  );
  stack.start();
  await stack.ready(10_000);
  const pids = stack.pids();
  await stack.stop();
  expect(pids.map(isAlive)).toEqual([false, false]);
});

test('a process that was stopped on purpose is no trouble, and can be started again', async () => {
  const port = await freePort();
  const stack = stackOf({ claims: server(port, 200, 'ready') }, { claims: port });
  let trouble = false;
  void stack.whenOneEnds().then(() => (trouble = true));
  stack.start();
  await stack.ready(10_000);
  await stack.killOne('claims');
  stack.startOne('claims', true);
  await stack.ready(10_000, 'claims');
  expect(trouble).toBe(false);
});

function stackOf(
  scripts: Partial<Record<ServiceName, string>>,
  ports: Partial<Record<ServiceName, number>> = {},
): Stack {
  const logs = mkdtempSync(join(folder, 'stack-'));
  const services = (Object.entries(scripts) as [ServiceName, string][]).map(([name, script]) => {
    const entry = join(logs, `${name}.mjs`);
    writeFileSync(entry, script);
    return { name, entry, env: {}, url: `http://127.0.0.1:${ports[name] ?? 1}` };
  });
  const stack = new Stack(services, { root: ROOT, logs });
  stacks.push(stack);
  return stack;
}

function server(port: number, status: number, body: string): string {
  return `import { createServer } from 'node:http';
    createServer((_, response) => response.writeHead(${status}).end('${body}')).listen(${port}, '127.0.0.1');`;
}
