import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { BoundaryAddresses } from './boundaries.ts';

/** What the console is served with. */
export interface ConsoleOptions {
  /** Folder of the built console. Undefined when it is served elsewhere. */
  readonly folder: string | undefined;
  /** Its content security policy. */
  readonly policy: string;
  /** What it has to know to start. */
  readonly config: {
    /** Where people sign in. */
    readonly issuer: string;
    /** Its client there. */
    readonly clientId: string;
    /** Which ribbon to show. */
    readonly environment: 'development' | 'production';
    /** Where the outlines of regions are that this installation brings along. */
    readonly boundaries: BoundaryAddresses;
  };
}

/**
 * Serves the built console: hashed assets for ever, the page itself fresh each time, and the page
 * again for every address of its own making.
 *
 * @throws Error when the folder holds no console
 */
export async function serveConsole(app: FastifyInstance, options: ConsoleOptions): Promise<void> {
  app.get('/config.json', async (_request, reply) => {
    reply.header('cache-control', 'no-cache');
    return options.config;
  });
  if (options.folder === undefined) {
    app.get('/', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(NO_CONSOLE));
    app.setNotFoundHandler(sendNotFound);
    return;
  }
  await assertConsole(options.folder);
  const { default: fastifyStatic } = await import('@fastify/static');
  await app.register(fastifyStatic, {
    root: options.folder,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes(join(ASSETS)) ? 'public, max-age=31536000, immutable' : 'no-cache');
      reply.header('content-security-policy', options.policy);
    },
  });
  app.setNotFoundHandler((request, reply) =>
    wantsPage(request) ? reply.sendFile('index.html') : sendNotFound(request, reply),
  );
}

const ASSETS = '/assets/';

const NOT_PAGES = ['/graphql', '/graphiql', '/healthz', '/readyz', '/config.json', '/assets', '/boundaries'];

const NO_CONSOLE = `This is the gateway of Payung. It answers GraphQL at POST /graphql.
The console is not served from here: build it with "npm run build" in admin-ui and set CONSOLE_DIR to admin-ui/dist.
`;

async function assertConsole(folder: string): Promise<void> {
  try {
    await access(join(folder, 'index.html'));
  } catch {
    throw new Error(`CONSOLE_DIR: ${folder} holds no index.html. Build the console first, or leave CONSOLE_DIR out.`);
  }
}

// A missing asset or a mistyped API address must say so, not answer 200 with a page.
function wantsPage(request: FastifyRequest): boolean {
  const path = request.url.split('?', 1)[0] ?? '';
  const page = request.method === 'GET' || request.method === 'HEAD';
  return (
    page &&
    (request.headers.accept ?? '').includes('text/html') &&
    !NOT_PAGES.some((start) => path === start || path.startsWith(`${start}/`))
  );
}

function sendNotFound(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.code(404).send({ message: 'There is nothing at this address. The graph answers POST /graphql.' });
}
