import type { FastifyInstance } from 'fastify';
import type { Admission } from './admission.ts';
import { OWNERS } from './owner.ts';
import type { Owner } from './owner.ts';
import type { SubgraphLink } from './subgraph-link.ts';
import type { SupergraphFile } from './supergraph-manager.ts';

/** What the health of the gateway is made of. */
export interface HealthOptions {
  /** The connections to the owners. */
  readonly links: Readonly<Record<Owner, Pick<SubgraphLink, 'isReady' | 'condition'>>>;
  /** The graph being served. */
  readonly supergraph: Pick<SupergraphFile, 'version'>;
  /** How many operations are under way. */
  readonly admission: Pick<Admission, 'condition'>;
  /** Whether the process is on its way out. */
  readonly isDraining: () => boolean;
}

/**
 * `/healthz`: the process lives. `/readyz`: requests may be sent here.
 *
 * The gateway stays ready while an owner is down and says so in the body: what the other two own is
 * still worth an answer, and taking every gateway out would turn one outage into three.
 */
export function serveHealth(app: FastifyInstance, { links, supergraph, admission, isDraining }: HealthOptions): void {
  app.get('/healthz', async () => ({ status: 'ok' }));

  app.get('/readyz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    if (isDraining()) return reply.code(503).send({ status: 'draining' });
    const states = await Promise.all(
      OWNERS.map(async (owner) => [owner, await links[owner].isReady(WITHIN_MS)] as const),
    );
    const conditions = OWNERS.map((owner) => [owner, links[owner].condition] as const);
    const degraded = states.some(([, ready]) => !ready) || conditions.some(([, { circuit }]) => circuit === 'open');
    return {
      status: degraded ? 'degraded' : 'ready',
      graph: supergraph.version,
      subgraphs: Object.fromEntries(states.map(([owner, ready]) => [owner, ready ? 'ready' : 'unavailable'])),
      // Whether each is asked: an owner that says it is ready may fail all the same.
      circuits: Object.fromEntries(conditions.map(([owner, { circuit }]) => [owner, circuit])),
      operations: admission.condition,
    };
  });
}

const WITHIN_MS = 1_000;
