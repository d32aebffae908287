import type { Session } from '../access.ts';
import { may } from '../access.ts';
import type { Transaction } from '../database.ts';
import { refuse } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import { Temporal } from '../values/dates.ts';
import type { Instant } from '../values/dates.ts';
import { FEED_START, toFeedCursor } from './feed-cursor.ts';
import type { FeedPlace } from './feed-cursor.ts';
import type { ChangedType, ChangeKind, FeedSource } from './feed-source.ts';

/** That a thing changed. */
export interface EntityChange {
  readonly type: ChangedType;
  /** Global identifier. */
  readonly id: string;
  /** Primary key of its row. */
  readonly key: string;
  readonly kind: ChangeKind;
  readonly version: number;
  readonly at: Instant;
  readonly place: FeedPlace;
  readonly cursor: string;
}

/** A page of changes, in the shape of the schema. */
export interface ChangePage {
  readonly changes: readonly EntityChange[];
  readonly end: FeedPlace;
  readonly endCursor: string;
  readonly hasMore: boolean;
  readonly latestCursor: string;
  readonly keptSince: Instant;
}

/** What is asked of a feed. */
export interface ChangesAsked {
  /** Null: from the oldest that is kept. */
  readonly since: FeedPlace | null;
  readonly first: number;
  /** Types of this owner that the session may read. */
  readonly sources: readonly FeedSource[];
}

/** The largest page of a feed. */
export const LARGEST_CHANGE_PAGE = 500;

/** How many changes one request looks through at most, so that a narrow scope cannot buy a walk through the whole feed. */
const LONGEST_LOOK = 50_000;

/** How many statements of the feed, which hold any number of changes each. */
const MOST_BATCHES = 5_000;

/**
 * Reads changes in their lasting order, as far as the session may see the things that changed: each is looked for among what
 * its queries would show, before the page is cut. What is committed is sealed first, so that a caller finds its own changes.
 *
 * Refuses a place whose changes are not kept any more, or that this feed never had (a database put back from a copy).
 */
export async function readChanges(
  database: Transaction,
  session: Session,
  { since, first, sources }: ChangesAsked,
): Promise<Outcome<ChangePage, 'CURSOR_EXPIRED'>> {
  const [feed]: { sealed: string; forgotten: string; kept_since: Date }[] = await database.query(
    'select seal_changes() as sealed, forgotten_through as forgotten, kept_since from change_feed',
  );
  if (feed === undefined) throw new Error('the change feed has lost its row');
  const [sealed, forgotten] = [Number(feed.sealed), Number(feed.forgotten)];
  if (since !== null && (since.position < forgotten || since.position > sealed)) return expired();
  const start = since ?? { ...FEED_START, position: forgotten };
  const found: EntityChange[] = [];
  let place: FeedPlace = start.position < forgotten ? { position: forgotten, ordinal: 0 } : start;
  let looked = 0;
  // A few at first: whoever sees everything finds a page at once. Whoever sees little looks further each time.
  for (let look = first + 1; found.length <= first && place.position <= sealed && looked < LONGEST_LOOK; look *= 8) {
    const stretch = await readStretch(database, place, { sealed, look: Math.min(look, LONGEST_LOOK - looked) });
    if (stretch === null) break;
    const wanted = first + 1 - found.length;
    found.push(...(await readVisible(database, session, sources, { place, through: stretch.through, first: wanted })));
    looked += stretch.looked;
    place = { position: stretch.through, ordinal: stretch.lastEntities };
  }
  const changes = found.slice(0, first);
  const full = found.length > first;
  const end = full ? (changes.at(-1)?.place ?? start) : place;
  const latest = { position: sealed, ordinal: WHOLE_BATCH };
  return {
    made: {
      changes,
      end,
      endCursor: toFeedCursor(end),
      hasMore: full || place.position < sealed,
      latestCursor: toFeedCursor(latest),
      keptSince: Temporal.Instant.fromEpochMilliseconds(feed.kept_since.getTime()),
    },
  };
}

/** More than a batch ever holds: the place after all of it. */
export const WHOLE_BATCH = 999_999_999;

/** The types of an owner that a session may read at all. */
export function readableSources(session: Session, sources: readonly FeedSource[]): readonly FeedSource[] {
  return sources.filter(({ permission }) => may(session, permission));
}

interface Stretch {
  /** Position of its last batch, and how many things that holds. */
  readonly through: number;
  readonly lastEntities: number;
  readonly looked: number;
}

/** The next batches that together hold about as many changes as are to be looked through; one at least. */
async function readStretch(
  database: Transaction,
  { position, ordinal }: FeedPlace,
  { sealed, look }: { readonly sealed: number; readonly look: number },
): Promise<Stretch | null> {
  const [row]: { through: string | null; looked: string }[] = await database.query(
    `select max(position) as through, coalesce(sum(entities), 0) as looked
     from (
       select position, entities, sum(entities) over (order by position) as upto
       from (
         select position, entities from change_batch
         where (position > $1 or (position = $1 and entities > $2)) and position <= $3
         order by position limit $4
       ) next
     ) counted
     where upto - entities < $5`,
    [position, ordinal, sealed, MOST_BATCHES, look],
  );
  if (row?.through == null) return null;
  return { through: Number(row.through), lastEntities: WHOLE_BATCH, looked: Number(row.looked) };
}

interface ChangeRow {
  readonly position: string;
  readonly ordinal: number;
  readonly happened_at: Date;
  readonly entity_type: ChangedType;
  readonly kind: ChangeKind;
  readonly entity_id: string;
  readonly version: number;
}

async function readVisible(
  database: Transaction,
  session: Session,
  sources: readonly FeedSource[],
  { place, through, first }: { readonly place: FeedPlace; readonly through: number; readonly first: number },
): Promise<EntityChange[]> {
  if (sources.length === 0) return [];
  const values: unknown[] = [place.position, place.ordinal, through, first, sources.map(({ type }) => type)];
  const cases = sources.map((source) => {
    const [sql, own] = source
      .visible(database, session)
      .select('true')
      .andWhere(`${source.alias}.id = "told"."entity_id"`)
      .getQueryAndParameters();
    const before = values.length;
    values.push(...own);
    // Looked up one by one: what may be seen can be millions, what is looked for is a page.
    return `when '${source.type}' then (${sql.replaceAll(/\$(\d+)/g, (_, number: string) => `$${before + Number(number)}`)} limit 1)`;
  });
  const rows: ChangeRow[] = await database.query(
    `select position, ordinal::int as ordinal, happened_at, entity_type, kind, entity_id, version
     from (
       select batch.position, batch.happened_at, batch.entity_type, batch.kind, one.entity_id, one.version, one.ordinal
       from change_batch batch
       cross join lateral unnest(batch.entity_ids, batch.versions) with ordinality one (entity_id, version, ordinal)
       where batch.position between $1 and $3 and batch.entity_type = any($5)
         and (batch.position > $1 or one.ordinal > $2)
       offset 0
     ) told
     where case entity_type ${cases.join(' ')} end
     order by position, ordinal
     limit $4`,
    values,
  );
  const ids = new Map(sources.map(({ type, idOf }) => [type, idOf]));
  return rows.map((row) => {
    const at = { position: Number(row.position), ordinal: row.ordinal };
    return {
      type: row.entity_type,
      id: ids.get(row.entity_type)?.(row.entity_id) ?? row.entity_id,
      key: row.entity_id,
      kind: row.kind,
      version: row.version,
      at: Temporal.Instant.fromEpochMilliseconds(row.happened_at.getTime()),
      place: at,
      cursor: toFeedCursor(at),
    };
  });
}

function expired(): Outcome<never, 'CURSOR_EXPIRED'> {
  return refuse(
    'CURSOR_EXPIRED',
    {
      id: 'Perubahan setelah kursor ini tidak disimpan lagi. Mulailah dari awal: ambil `latestCursor` (tanpa `since`, `first: 1`), baca semua lewat daftar biasa, lalu lanjutkan umpan dari kursor itu.',
      en: 'Changes after this cursor are not kept any more. Start over: take `latestCursor` (without `since`, `first: 1`), read everything by the ordinary lists, then read the feed from that cursor.',
    },
    'since',
  );
}
