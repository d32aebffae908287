import { permit } from '@payung/kit/access.ts';
import type { Permission, Session } from '@payung/kit/access.ts';
import { badInput } from '@payung/kit/errors.ts';
import { LARGEST_PAGE } from '@payung/kit/page.ts';
import type { Page, PageArgs } from '@payung/kit/page.ts';
import DataLoader from 'dataloader';
import { z } from 'zod';

import type { AskRegister } from './identity-client.ts';
import { eventShape, listShape, sessionShape, usageShape } from './register-shapes.ts';

/** Of what length entries of usage are, and how many. */
export interface UsageArgs {
  readonly per: 'MINUTE' | 'HOUR' | 'DAY';
  readonly last: number;
}

/** The register of accounts and clients, as one request reads it. */
export type Register = ReturnType<typeof createRegister>;

/** Ties the register to who asks. What belongs to many rows of a page is asked for once. */
export function createRegister(ask: AskRegister, session: Session | null) {
  let status: Promise<RegisterStatus> | undefined;

  /** What was found, or null when there is nobody to ask or nobody answered. */
  async function find<Shape extends z.ZodType>(
    permission: Permission,
    name: string,
    input: Readonly<Record<string, unknown>>,
    shape: Shape,
  ): Promise<z.output<Shape> | null> {
    const { subject, role } = permit(session, permission);
    const answer = await ask(name, { actor: { subject, role }, input });
    if (!answer.ok) return null;
    const told = envelope.parse(answer.body);
    if (told.refused === undefined) return shape.parse(told.found);
    if (told.refused === 'CURSOR') {
      throw badInput('"after" is not a cursor of this list; take it from pageInfo.endCursor.', 'after');
    }
    // The token is older than what its bearer has become: nothing is shown.
    return null;
  }

  async function findPage<Shape extends z.ZodType>(
    permission: Permission,
    name: string,
    { first, after, ...filter }: PageArgs & Readonly<Record<string, unknown>>,
    shape: Shape,
  ): Promise<Page<z.output<Shape>> | null> {
    permit(session, permission);
    if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE) {
      throw badInput(`"first" must be 1 to ${LARGEST_PAGE}; read on with "after".`, 'first');
    }
    const found = await find(permission, name, { first, after: after ?? null, ...filter }, listShape(shape));
    if (found === null) return null;
    const edges = found.edges as { cursor: string; node: z.output<Shape> }[];
    return {
      edges,
      pageInfo: {
        hasNextPage: found.hasNextPage,
        hasPreviousPage: (after ?? null) !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }

  /** A list of each of many rows, asked for together; null for all when nobody answered. */
  function loadLists<Shape extends z.ZodObject>(
    permission: Permission,
    name: string,
    { shape, keyOf, input = {} }: { shape: Shape; keyOf: (row: z.output<Shape>) => string; input?: object },
  ) {
    return new DataLoader<string, z.output<Shape>[] | null>(
      async (ids) => {
        const rows = await find(permission, name, { ids, ...input }, z.array(shape));
        if (rows === null) return ids.map(() => null);
        const groups = Map.groupBy(rows, keyOf);
        return ids.map((id) => groups.get(id) ?? []);
      },
      { maxBatchSize: LARGEST_PAGE },
    );
  }

  const usage = new Map<string, ReturnType<typeof loadLists<typeof usageShape>>>();
  return {
    find,
    findPage,
    /** Asks for a change; the answer as it came. */
    change: ask,
    /** Whether the register is here and answers. */
    status: () => (status ??= readStatus(ask)),
    sessions: loadLists('account:read', 'accountSessions', { shape: sessionShape, keyOf: ({ subject }) => subject }),
    accountEvents: loadLists('account:read', 'accountEvents', { shape: eventShape, keyOf: ({ entityId }) => entityId }),
    clientEvents: loadLists('api-client:read', 'apiClientEvents', {
      shape: eventShape,
      keyOf: ({ entityId }) => entityId,
    }),
    usage: ({ per, last }: UsageArgs) => {
      const key = `${per} ${last}`;
      const loader =
        usage.get(key) ??
        loadLists('api-client:read', 'apiClientUsage', {
          shape: usageShape,
          keyOf: ({ clientId }) => clientId,
          input: { per, last },
        });
      usage.set(key, loader);
      return loader;
    },
  };
}

const envelope = z.object({ found: z.unknown().optional(), refused: z.string().optional() });

/** Whether the register is here and answers, and for how long its invitations work. */
export interface RegisterStatus {
  readonly state: 'HERE' | 'AT_THE_ISSUER' | 'UNAVAILABLE';
  readonly invitationHours: number;
}

async function readStatus(ask: AskRegister): Promise<RegisterStatus> {
  const answer = await ask('status');
  if (!answer.ok) return { state: answer.elsewhere ? 'AT_THE_ISSUER' : 'UNAVAILABLE', invitationHours: 0 };
  const told = z.object({ invitationHours: z.number().int() }).safeParse(answer.body);
  return told.success
    ? { state: 'HERE', invitationHours: told.data.invitationHours }
    : { state: 'UNAVAILABLE', invitationHours: 0 };
}
