import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';

/** Adds the routes of the style sheet, the font and the mark; their addresses carry their hash, so they never go stale. */
export function addAssetRoutes(app: FastifyInstance): void {
  for (const { path, type, body } of Object.values(assets)) {
    app.get(path, (_request, reply) =>
      reply.header('cache-control', 'public, max-age=31536000, immutable').type(type).send(body),
    );
  }
}

/** Address of the style sheet. */
export function stylesheetPath(): string {
  return assets.stylesheet.path;
}

/** Address of the mark, for the browser's tab. */
export function iconPath(): string {
  return assets.icon.path;
}

interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
}

function asset(name: string, type: string, body: Buffer): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const [stem, extension] = name.split('.');
  return { path: `/assets/${stem}.${hash}.${extension}`, type, body };
}

function readOwn(name: string): Buffer {
  return readFileSync(new URL(name, import.meta.url));
}

const font = asset(
  'inter.woff2',
  'font/woff2',
  readFileSync(fileURLToPath(import.meta.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'))),
);
const canopy = asset('canopy.svg', 'image/svg+xml', readOwn('canopy.svg'));
const stylesheet = asset(
  'payung.css',
  'text/css; charset=utf-8',
  Buffer.from(
    readOwn('payung.css').toString('utf8').replace('inter.woff2', font.path).replace('canopy.svg', canopy.path),
  ),
);
const icon = asset('mark.svg', 'image/svg+xml', readOwn('mark.svg'));

const assets = { font, canopy, stylesheet, icon };
