import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { readMetrics } from './metrics.ts';

/** Where Prometheus reads. */
export interface MetricsServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Offers the metrics of this process at `GET /metrics`, on a listener of its own that has nothing to do with what callers reach.
 *
 * @throws Error when the address is taken
 */
export async function serveMetrics({
  host,
  port,
}: {
  readonly host: string;
  readonly port: number;
}): Promise<MetricsServer> {
  let reading: ReturnType<typeof readMetrics> | undefined;
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5_000 }, (request, response) => {
    request.resume();
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    // However many ask at once, the sources are read once.
    reading ??= readMetrics().finally(() => (reading = undefined));
    reading.then(
      ({ type, text }) => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, resolve);
  });
  const bound = server.address() as AddressInfo;
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
  return {
    address: `http://${name}:${bound.port}/metrics`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
