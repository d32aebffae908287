import type { Database, Transaction } from '../database.ts';
import { chainOf, STORED_EVENT } from './trail-hash.ts';
import type { AnchorFacts, StoredEvent, TrailHasher } from './trail-hash.ts';

/** An anchor that was written: it stands for everything sealed before it. */
export interface Anchor extends AnchorFacts {
  readonly hash: Buffer;
}

/** Records of one anchor at most: few enough for a transaction of some tenths of a second. */
export const LARGEST_SEAL = 5_000;

const LOCK = 4_242_012;
const NO_EVENT = '00000000-0000-0000-0000-000000000000';

/**
 * Seals what was written since the last anchor: gives each record its place in the whole trail and in the chain of what it is about, and
 * writes the anchor over them, in one transaction. Only one process at a time does it, so that no chain forks; records whose
 * transaction is under way, or has neighbours that are, wait for the next time.
 *
 * @returns the anchor, or null when there was nothing to seal or another process is at it
 */
export async function sealTrail(
  database: Database,
  hasher: TrailHasher,
  most: number = LARGEST_SEAL,
): Promise<Anchor | null> {
  return database.transaction(async (transaction) => {
    const [lock]: { got: boolean }[] = await transaction.query('select pg_try_advisory_xact_lock($1) as got', [LOCK]);
    if (lock?.got !== true) return null;
    const last = await readLastAnchor(transaction);
    const unsealed = await readUnsealed(transaction, last, most);
    if (unsealed.events.length === 0) return null;
    return writeSeal(transaction, hasher, { last, ...unsealed });
  });
}

/** The last anchor of a trail, or null before the first. */
export async function readLastAnchor(transaction: Transaction): Promise<Anchor | null> {
  const [row]: AnchorRow[] = await transaction.query(`${READ_ANCHORS} order by number desc limit 1`);
  return row === undefined ? null : toAnchor(row);
}

/** An anchor as it is read. */
export interface AnchorRow {
  readonly number: number;
  readonly from_position: string;
  readonly through_position: string;
  readonly through_transaction: string;
  readonly through_event: string;
  readonly sealed_at: Date;
  readonly hash: Buffer;
}

/** Reads anchors; a condition and an order may follow. */
export const READ_ANCHORS =
  'select number, from_position, through_position, through_transaction, through_event, sealed_at, hash from audit_anchor';

/** An anchor from its row. */
export function toAnchor(row: AnchorRow): Anchor {
  return {
    number: row.number,
    fromPosition: Number(row.from_position),
    throughPosition: Number(row.through_position),
    throughTransaction: row.through_transaction,
    throughEvent: row.through_event,
    sealedAtMs: row.sealed_at.getTime(),
    hash: row.hash,
  };
}

interface Unsealed {
  readonly events: readonly StoredEvent[];
  readonly throughTransaction: string;
  readonly throughEvent: string;
}

/** The next records in the order of their transactions. */
async function readUnsealed(transaction: Transaction, last: Anchor | null, most: number): Promise<Unsealed> {
  const [horizon]: { oldest: string }[] = await transaction.query(
    'select pg_snapshot_xmin(pg_current_snapshot())::text as oldest',
  );
  const oldest = horizon?.oldest ?? '0';
  if (last !== null && BigInt(last.throughTransaction) > BigInt(oldest)) {
    return readUnsealedAfterRestore(transaction, last, { oldest, most });
  }
  let [throughTransaction, throughEvent] = [last?.throughTransaction ?? '0', last?.throughEvent ?? NO_EVENT];
  for (;;) {
    const found: StoredEvent[] = await transaction.query(
      `select ${STORED_EVENT} from audit_event event
       where (event.transaction_id, event.id) > ($1::bigint, $2::uuid) and event.transaction_id < $3::bigint
       order by event.transaction_id, event.id limit $4`,
      [throughTransaction, throughEvent, oldest, most],
    );
    const end = found.at(-1);
    if (end === undefined) return { events: [], throughTransaction, throughEvent };
    [throughTransaction, throughEvent] = [end.transaction_id, end.id];
    const events = await leaveOutSealed(transaction, found);
    // Only after a restore can all of these be sealed already.
    if (events.length > 0) return { events, throughTransaction, throughEvent };
  }
}

/**
 * A database that was restored from a dump into another server counts its transactions anew, from below what was sealed. Everything that
 * has no link is then looked for once; from there the counting goes on by the numbers of the new server.
 */
async function readUnsealedAfterRestore(
  transaction: Transaction,
  last: Anchor,
  { oldest, most }: { readonly oldest: string; readonly most: number },
): Promise<Unsealed> {
  const events: StoredEvent[] = await transaction.query(
    `select ${STORED_EVENT} from audit_event event
     where not exists (select from audit_link link where link.event_id = event.id)
     order by event.happened_at, event.id limit $1`,
    [most],
  );
  const isAll = events.length < most;
  return {
    events,
    throughTransaction: isAll ? oldest : last.throughTransaction,
    throughEvent: isAll ? NO_EVENT : last.throughEvent,
  };
}

async function leaveOutSealed(transaction: Transaction, events: readonly StoredEvent[]): Promise<StoredEvent[]> {
  const sealed: { event_id: string }[] = await transaction.query(
    'select event_id from audit_link where event_id = any($1::uuid[])',
    [events.map(({ id }) => id)],
  );
  const known = new Set(sealed.map(({ event_id }) => event_id));
  return events.filter(({ id }) => !known.has(id));
}

async function writeSeal(
  transaction: Transaction,
  hasher: TrailHasher,
  { last, events, throughTransaction, throughEvent }: Unsealed & { readonly last: Anchor | null },
): Promise<Anchor> {
  const ends = await readEnds(transaction, events);
  const fromPosition = (last?.throughPosition ?? 0) + 1;
  const links = events.map((event, index) => {
    const chain = chainOf(event);
    const before = ends.get(chain);
    const [position, chainPosition] = [fromPosition + index, (before?.position ?? 0) + 1];
    const hash = hasher.hashEvent(event, { position, chainPosition, previous: before?.hash ?? null });
    ends.set(chain, { position: chainPosition, hash });
    return { position, eventId: event.id, chain, chainPosition, hash };
  });
  await transaction.query(
    `insert into audit_link (position, event_id, chain, chain_position, hash)
     select * from unnest($1::bigint[], $2::uuid[], $3::uuid[], $4::integer[], $5::bytea[])`,
    [
      links.map(({ position }) => position),
      links.map(({ eventId }) => eventId),
      links.map(({ chain }) => chain),
      links.map(({ chainPosition }) => chainPosition),
      links.map(({ hash }) => hash),
    ],
  );
  const facts: AnchorFacts = {
    number: (last?.number ?? 0) + 1,
    fromPosition,
    throughPosition: fromPosition + links.length - 1,
    throughTransaction,
    throughEvent,
    sealedAtMs: Date.now(),
  };
  const anchor = hasher.startAnchor(facts, last?.hash ?? null);
  for (const { hash } of links) anchor.add(hash);
  const hash = anchor.end();
  await transaction.query(
    `insert into audit_anchor (number, from_position, through_position, through_transaction, through_event, sealed_at, hash)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      facts.number,
      facts.fromPosition,
      facts.throughPosition,
      throughTransaction,
      throughEvent,
      new Date(facts.sealedAtMs),
      hash,
    ],
  );
  return { ...facts, hash };
}

/** The ends of the chains that records continue. */
async function readEnds(
  transaction: Transaction,
  events: readonly StoredEvent[],
): Promise<Map<string, { readonly position: number; readonly hash: Buffer }>> {
  const rows: { chain: string; chain_position: number; hash: Buffer }[] = await transaction.query(
    `select asked.chain, tip.chain_position, tip.hash
     from unnest($1::uuid[]) asked (chain) cross join lateral (
       select link.chain_position, link.hash from audit_link link
       where link.chain = asked.chain order by link.chain_position desc limit 1
     ) tip`,
    [[...new Set(events.map(chainOf))]],
  );
  return new Map(rows.map(({ chain, chain_position, hash }) => [chain, { position: chain_position, hash }]));
}
