import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A file made in memory, with an address that changes when its content does. */
export interface CompressedFile {
  /** Where it is served. */
  readonly path: string;
  /** Answers a request for it, compressed as the browser likes best. */
  readonly send: (request: FastifyRequest, reply: FastifyReply) => Promise<Buffer>;
}

/**
 * Makes a file to serve under a folder. It is compressed when it is first asked for, once.
 *
 * @param folder address of the folder, with a slash at its end
 * @param name file name with its ending
 */
export function compressedFile(folder: string, name: string, type: string, text: string): CompressedFile {
  const bytes = Buffer.from(text);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const encoded = new Map<Encoding, Promise<Buffer>>();
  return {
    path: `${folder}${hash}-${name}`,
    send: async (request, reply) => {
      const encoding = ENCODINGS.find((candidate) => accepts(request, candidate));
      reply.type(type).header('cache-control', 'public, max-age=31536000, immutable').header('vary', 'accept-encoding');
      if (encoding === undefined) return bytes;
      const body = encoded.get(encoding) ?? COMPRESS[encoding](bytes);
      encoded.set(encoding, body);
      reply.header('content-encoding', encoding);
      return body;
    },
  };
}

const ENCODINGS = ['br', 'gzip'] as const;

type Encoding = (typeof ENCODINGS)[number];

// Brotli at its highest quality takes most of a minute for an editor; 5 is as small as gzip's best in a fraction of a second.
const COMPRESS: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

function accepts(request: FastifyRequest, encoding: Encoding): boolean {
  return [request.headers['accept-encoding'] ?? '']
    .flat()
    .join()
    .split(',')
    .some((part) => part.trim().split(';')[0] === encoding);
}
