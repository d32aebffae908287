import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

import { isNationwide, permit } from '../access.ts';
import type { Session } from '../access.ts';
import type { Database, Transaction } from '../database.ts';
import { badInput } from '../errors.ts';
import { sortBy, startAfter, toPage } from '../page.ts';
import type { Page, PageArgs, PageOrder } from '../page.ts';
import { inScope } from '../scope-sql.ts';
import { institutionCovers } from '../values/institution-code.ts';
import { findGlobalId, isNodeType, toGlobalId } from '../values/global-id.ts';
import type { NodeType } from '../values/global-id.ts';
import { Temporal } from '../values/dates.ts';
import type { Instant } from '../values/dates.ts';
import { toTrailEvent } from './trail-event.ts';
import type { TrailEvent, TrailEventRow, TrailOwner } from './trail-event.ts';

/** What to keep of a trail, as the schema has it. */
export interface TrailFilter {
  readonly about?: readonly string[] | null | undefined;
  readonly actor?: string | null | undefined;
  readonly action?: string | null | undefined;
  readonly entityType?: string | null | undefined;
  readonly from?: Instant | null | undefined;
  readonly until?: Instant | null | undefined;
}

/** A public object, by type and primary key. */
export interface TrailNode {
  readonly type: NodeType;
  readonly key: string;
}

/** What records can be about: a kind of thing and its primary key. */
export interface TrailSubject {
  readonly entityType: string;
  readonly entityId: string;
}

/** What one owner knows of what its trail is about. */
export interface TrailPlaces {
  readonly owner: TrailOwner;
  /** The rows of each kind that the session may see; what is of another kind only a session of the whole nation is shown. */
  readonly rowsInScope: (
    manager: Transaction,
    session: Session,
  ) => Readonly<Record<string, SelectQueryBuilder<ObjectLiteral>>>;
  /** What of this owner's belongs to public objects, as far as the session may see it. */
  readonly findSubjects: (
    manager: Transaction,
    session: Session,
    nodes: readonly TrailNode[],
  ) => Promise<readonly TrailSubject[]>;
}

const NEWEST_FIRST: PageOrder<TrailEventRow> = {
  direction: 'DESC',
  by: [
    { property: 'happened_at', type: 'timestamptz', of: ({ happened_at }) => happened_at.toISOString() },
    { property: 'id', type: 'uuid', of: ({ id }) => id },
  ],
};

/** Records of everybody that one page looks through for those in scope: some hundredths of a second. */
const LOOKED_THROUGH = 10_000;

const MOST_ASKED = 100;

/**
 * A page of an owner's trail, newest first, as far as the session may see it. Who does not see the whole nation is shown what was done to
 * rows in scope; since scope is a matter of the row, a page then looks through so many records of everybody at most, and may come up
 * short while more follow.
 *
 * @throws GraphQLError `UNAUTHENTICATED`, `FORBIDDEN`, `BAD_USER_INPUT`
 */
export async function readTrail(
  { database, session: asked }: { readonly database: Database; readonly session: Session | null },
  args: PageArgs,
  filter: TrailFilter,
  places: TrailPlaces,
): Promise<TrailPage> {
  const session = permit(asked, 'trail:read');
  const { manager } = database;
  const query = trailQuery(manager, filter, session);
  let lastLookedAt: TrailEventRow | null = null;
  if (filter.about != null) keepAbout(query, await places.findSubjects(manager, session, readNodes(filter.about)));
  else if (!isNationwide(session)) {
    lastLookedAt = await findLastLookedAt(query, args);
    keepInScope(query, places.rowsInScope(manager, session), lastLookedAt);
  }
  startAfter(query, NEWEST_FIRST, args);
  const rows: TrailEventRow[] = await sortBy(query, NEWEST_FIRST)
    .limit(args.first + 1)
    .getRawMany();
  const page = toPage(rows, NEWEST_FIRST, args);
  const shown = (row: TrailEventRow): TrailEvent =>
    toTrailEvent(row, {
      owner: places.owner,
      entityId: isNodeType(row.entity_type) ? toGlobalId(row.entity_type, row.entity_id) : row.entity_id,
      isNamed: mayName(session, row),
    });
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: shown(node) }));
  if (page.pageInfo.hasNextPage) {
    return { edges, pageInfo: page.pageInfo, readThrough: edges.at(-1)?.node.happenedAt ?? null };
  }
  if (lastLookedAt === null) return { edges, pageInfo: page.pageInfo, readThrough: null };
  return {
    edges,
    pageInfo: readOn(page, lastLookedAt, args),
    readThrough: Temporal.Instant.fromEpochMilliseconds(lastLookedAt.happened_at.getTime()),
  };
}

/** A page of a trail, and how far back it looked. */
export interface TrailPage extends Page<TrailEvent> {
  /** Null when it looked at everything. */
  readonly readThrough: Instant | null;
}

function trailQuery(manager: Transaction, filter: TrailFilter, session: Session): SelectQueryBuilder<TrailEventRow> {
  const query = manager
    .createQueryBuilder()
    .select(COLUMNS.map((name) => `event.${name} as ${name}`))
    .addSelect('exists (select from audit_link link where link.event_id = event.id)', 'sealed')
    .from('audit_event', 'event')
    .where('true') as unknown as SelectQueryBuilder<TrailEventRow>;
  const { actor, action, entityType, from, until } = filter;
  if (actor) {
    query.andWhere('event.subject = :actor', { actor });
    // Nobody learns from a filter who of another institution did something.
    if (session.institutionCode !== null) {
      const own = inScope(
        { ...session, regionCodes: ['ID'] },
        { institutions: ['event.institution_code'], region: 'event.institution_code' },
      );
      query.andWhere(own.sql, own.parameters);
    }
  }
  if (action) query.andWhere('event.action = :action', { action });
  if (entityType) query.andWhere('event.entity_type = :entityType', { entityType });
  if (from) query.andWhere('event.happened_at >= :from', { from: from.toString() });
  if (until) query.andWhere('event.happened_at < :until', { until: until.toString() });
  return query;
}

const COLUMNS = [
  'id',
  'happened_at',
  'subject',
  'actor_name',
  'client_id',
  'role',
  'institution_code',
  'action',
  'entity_type',
  'entity_id',
  'request_id',
  'details',
] as const satisfies readonly (keyof TrailEventRow)[];

function readNodes(ids: readonly string[]): readonly TrailNode[] {
  if (ids.length < 1 || ids.length > MOST_ASKED)
    throw badInput(`"about" names 1 to ${MOST_ASKED} identifiers.`, 'filter.about');
  return ids.flatMap((id) => findGlobalId(id) ?? []);
}

function keepAbout(query: SelectQueryBuilder<TrailEventRow>, subjects: readonly TrailSubject[]): void {
  query.andWhere(
    '(event.entity_type, event.entity_id) in (select * from unnest(:aboutTypes::text[], :aboutIds::text[]))',
    { aboutTypes: subjects.map(({ entityType }) => entityType), aboutIds: subjects.map(({ entityId }) => entityId) },
  );
}

/** The last record that a page of what is in scope looks at; null when it looks at all there are. */
async function findLastLookedAt(
  query: SelectQueryBuilder<TrailEventRow>,
  args: PageArgs,
): Promise<TrailEventRow | null> {
  const walk = query.clone();
  startAfter(walk, NEWEST_FIRST, args);
  return (
    (await sortBy(walk, NEWEST_FIRST)
      .offset(LOOKED_THROUGH - 1)
      .limit(1)
      .getRawOne<TrailEventRow>()) ?? null
  );
}

function keepInScope(
  query: SelectQueryBuilder<TrailEventRow>,
  rows: Readonly<Record<string, SelectQueryBuilder<ObjectLiteral>>>,
  last: TrailEventRow | null,
): void {
  if (last !== null) {
    query.andWhere('(event.happened_at, event.id) >= (:lastAt::timestamptz, :lastId::uuid)', {
      lastAt: last.happened_at.toISOString(),
      lastId: last.id,
    });
  }
  const cases = Object.entries(rows).map(([entityType, visible]) => {
    const row = visible.andWhere(`${visible.alias}.id = event.entity_id::uuid`).select('1');
    query.setParameters(row.getParameters());
    return `when '${entityType}' then exists (${row.getQuery()})`;
  });
  query.andWhere(`case event.entity_type ${cases.join(' ')} else false end`);
}

/** Where a page goes on that came up short after so many records of everybody. */
function readOn(page: Page<TrailEventRow>, last: TrailEventRow, args: PageArgs): Page<TrailEvent>['pageInfo'] {
  const { endCursor } = toPage([last], NEWEST_FIRST, args).pageInfo;
  return { ...page.pageInfo, hasNextPage: true, endCursor };
}

/** Whether the session may know who did something: people of its institution and below it, and everybody for roles of none. */
function mayName({ institutionCode: own, subject }: Session, row: TrailEventRow): boolean {
  if (own === null || row.subject === subject) return true;
  return row.institution_code !== null && institutionCovers(own, row.institution_code);
}
