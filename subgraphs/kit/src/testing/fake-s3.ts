import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** An S3 store for tests: the few operations that keeping files needs, over HTTP, with what it was sent. */
export interface FakeS3 {
  readonly endpoint: string;
  readonly objects: ReadonlyMap<string, { readonly bytes: Buffer; readonly contentType: string | undefined }>;
  /** Whether each request carried a signature of this access key. */
  readonly unsigned: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Starts a store with one bucket, addressed by path. */
export async function startFakeS3(accessKeyId: string): Promise<FakeS3> {
  const objects = new Map<string, { bytes: Buffer; contentType: string | undefined }>();
  const unsigned: string[] = [];
  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://x');
    const signature = request.headers.authorization ?? '';
    if (!signature.startsWith(`AWS4-HMAC-SHA256 Credential=${accessKeyId}/`))
      unsigned.push(`${request.method} ${url.pathname}`);
    const key = decodeURIComponent(url.pathname).split('/').slice(2).join('/');
    if (request.method === 'PUT') {
      objects.set(key, { bytes: await buffer(request), contentType: request.headers['content-type'] });
      response.end();
    } else if (request.method === 'DELETE') {
      objects.delete(key);
      response.writeHead(204).end();
    } else if (url.searchParams.has('list-type')) {
      const prefix = url.searchParams.get('prefix') ?? '';
      const found = [...objects.keys()].filter((each) => each.startsWith(prefix));
      response.setHeader('content-type', 'application/xml');
      response.end(
        `<?xml version="1.0"?><ListBucketResult><IsTruncated>false</IsTruncated>${found.map((each) => `<Contents><Key>${each}</Key><Size>1</Size></Contents>`).join('')}</ListBucketResult>`,
      );
    } else {
      const found = objects.get(key);
      if (found === undefined) response.writeHead(404).end();
      else {
        response.writeHead(200, { 'content-length': found.bytes.length, 'content-type': found.contentType ?? '' });
        response.end(request.method === 'HEAD' ? undefined : found.bytes);
      }
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    unsigned,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
