import { permit } from '../access.ts';
import type { Session } from '../access.ts';
import type { Database } from '../database.ts';
import { badInput } from '../errors.ts';
import type { Refusal } from '../refusal.ts';
import type { RequestContext } from '../request-context.ts';
import { readFeedCursor } from './feed-cursor.ts';
import type { ChangedType, FeedSource } from './feed-source.ts';
import { LARGEST_CHANGE_PAGE, readableSources, readChanges } from './read-changes.ts';
import type { ChangePage } from './read-changes.ts';

/** What the feed needs of a request. */
export interface FeedContext extends RequestContext {
  readonly database: Database;
  readonly feed: FeedDesk;
}

/** An owner's feed. */
export interface FeedDesk {
  readonly sources: readonly FeedSource[];
  /** Told of every session that asks: its rights are those of its webhooks from then on. */
  readonly seen: (session: Session) => Promise<void>;
}

interface ChangesArgs {
  readonly since?: string | null;
  readonly first: number;
  readonly types?: readonly ChangedType[] | null;
}

/**
 * The resolvers of an owner's feed.
 *
 * @param field the root field, as in `agreementChanges`
 */
export function feedResolvers(field: string) {
  return {
    Query: {
      [field]: (_root: unknown, args: ChangesArgs, context: FeedContext) => answerChanges(args, context),
    },
    ChangesResult: {
      __resolveType: (value: object) => ('changes' in value ? 'ChangePage' : 'ChangesRefused'),
    },
  };
}

async function answerChanges(
  { since, first, types }: ChangesArgs,
  { session, database, feed }: FeedContext,
): Promise<ChangePage | Refusal<'CURSOR_EXPIRED'>> {
  const asker = permit(session, 'feed:read');
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_CHANGE_PAGE) {
    throw badInput(`"first" must be 1 to ${LARGEST_CHANGE_PAGE}.`, 'first');
  }
  await feed.seen(asker);
  const sources = chooseSources(asker, feed.sources, types ?? null);
  const place = since == null ? null : readFeedCursor(since);
  const outcome = await readChanges(database.manager, asker, { since: place, first, sources });
  return outcome.refused ?? outcome.made;
}

/**
 * The types to tell of: those asked for, or all that the session may read.
 *
 * @throws GraphQLError `BAD_USER_INPUT` for a type of another owner, `FORBIDDEN` for one that the session may not read
 */
export function chooseSources(
  session: Session,
  sources: readonly FeedSource[],
  types: readonly ChangedType[] | null,
): readonly FeedSource[] {
  if (types === null) return readableSources(session, sources);
  return [...new Set(types)].map((type) => {
    const source = sources.find((known) => known.type === type);
    if (source === undefined) {
      const own = sources.map((known) => known.type).join(', ');
      throw badInput(`This owner does not tell of ${type}. It tells of ${own}.`, 'types');
    }
    permit(session, source.permission);
    return source;
  });
}
