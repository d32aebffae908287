import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A partner's server that keeps which messages came. */
export interface Receiver {
  readonly url: string;
  /** Identifiers of messages, by the enrolment that they told was made. */
  readonly created: ReadonlyMap<string, ReadonlySet<string>>;
  readonly stop: () => Promise<void>;
}

/** Starts a receiver of webhooks that takes everything. */
export async function startReceiver(): Promise<Receiver> {
  const created = new Map<string, Set<string>>();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const { type, data } = JSON.parse(body) as { type: string; data: { change?: { id: string } } };
      if (type === 'enrolment.created' && data.change !== undefined) {
        const messages = created.get(data.change.id) ?? new Set();
        created.set(data.change.id, messages.add(String(request.headers['webhook-id'])));
      }
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    created,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
