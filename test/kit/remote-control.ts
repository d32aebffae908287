import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { SERVICES } from '../../bin/stack/names.ts';
import type { ServiceName } from '../../bin/stack/names.ts';
import type { TestStack } from './stack.ts';

/** Lets tests in another process stop and start the services of a stack. */
export interface RemoteControl {
  readonly url: string;
  readonly close: () => void;
}

/** Offers the control of a stack on a port of this machine: `POST /stop/claims`, `POST /start/claims`. */
export async function offerRemoteControl(stack: Pick<TestStack, 'killOne' | 'startOne'>): Promise<RemoteControl> {
  const verbs: Readonly<Record<string, (name: ServiceName) => Promise<void>>> = {
    stop: stack.killOne,
    start: stack.startOne,
  };
  const server = createServer((request, response) => {
    const [, verb = '', service = ''] = (request.url ?? '').split('/');
    const run = verbs[verb];
    const name = SERVICES.find((candidate) => candidate === service);
    if (run === undefined || name === undefined) return void response.writeHead(404).end();
    run(name).then(
      () => response.writeHead(204).end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** Stops a service at once, as a crash would, or starts it and waits until it is ready. */
export async function control(url: string, verb: 'stop' | 'start', service: ServiceName): Promise<void> {
  const response = await fetch(`${url}/${verb}/${service}`, { method: 'POST' });
  if (!response.ok) throw new Error(`could not ${verb} ${service}: ${await response.text()}`);
}
