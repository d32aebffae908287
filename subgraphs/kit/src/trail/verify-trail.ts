import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

import { Client } from 'pg';
import { z } from 'zod';

import { READ_ANCHORS, toAnchor } from './seal-trail.ts';
import type { Anchor, AnchorRow } from './seal-trail.ts';
import { chainOf, createTrailHasher, STORED_EVENT } from './trail-hash.ts';
import type { AnchorHash, StoredEvent } from './trail-hash.ts';

/** What can be wrong with a trail. */
export type TrailFault =
  | 'RECORD_CHANGED'
  | 'RECORD_REMOVED'
  | 'RECORD_NOT_SEALED'
  | 'LINK_CHANGED'
  | 'LINK_REMOVED'
  | 'LINK_ADDED'
  | 'ANCHOR_CHANGED'
  | 'ANCHOR_REMOVED'
  | 'ANCHOR_NOT_AS_OUTSIDE';

/** Something that does not hold. */
export interface TrailProblem {
  readonly fault: TrailFault;
  /** Where, and of what; no personal value. */
  readonly where: string;
}

/** What a check of a trail found. */
export interface TrailVerdict {
  readonly records: number;
  readonly anchors: number;
  /** Anchors outside of the database that were compared. */
  readonly outside: number;
  /** Records too new to be sealed. */
  readonly waiting: number;
  /** The first hundred. */
  readonly problems: readonly TrailProblem[];
  /** How many there are in all. */
  readonly faults: number;
}

/** A trail to check. */
export interface VerifyTrail {
  /** The connection of the service or of the database's owner: it is only read. */
  readonly url: string;
  readonly owner: string;
  readonly key: Buffer;
  /** A file that anchors were appended to, or a log that holds them. */
  readonly anchorFile?: string | undefined;
  /** Told now and then, with how many records were checked. */
  readonly onProgress?: (records: number) => void;
  /** Records of one read. */
  readonly chunk?: number;
}

const CHUNK = 2_000;
const MOST_TOLD = 100;

/** A record is sealed in seconds; one that is not after so long is a fault. */
const SEALED_WITHIN_MINUTES = 15;

/**
 * Checks a whole trail in one snapshot, from the first record to the last, and keeps no more than a chunk of it in memory: each record
 * against its hash, each hash against the one before it in its chain, each stretch against its anchor, each anchor against the one before
 * it and against what was written outside of the database.
 */
export async function verifyTrail(asked: VerifyTrail): Promise<TrailVerdict> {
  const client = new Client({ connectionString: asked.url, application_name: 'payung-audit-verify' });
  await client.connect();
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    return await new Verification(client, asked).run();
  } finally {
    await client.end();
  }
}

interface LinkRow extends Omit<StoredEvent, 'id'> {
  /** Null when the record of the link is gone. */
  readonly id: string | null;
  readonly position: string;
  readonly event_id: string;
  readonly chain: string;
  readonly chain_position: number;
  readonly hash: Buffer;
  readonly previous_hash: Buffer | null;
  readonly previous_position: string | null;
}

class Verification {
  readonly #client: Client;
  readonly #asked: VerifyTrail;
  readonly #hasher;
  readonly #problems: TrailProblem[] = [];
  #faults = 0;
  #records = 0;
  #anchors = 0;
  #position = 0;
  #lastAnchor: Anchor | null = null;

  constructor(client: Client, asked: VerifyTrail) {
    this.#client = client;
    this.#asked = asked;
    this.#hasher = createTrailHasher(asked.owner, asked.key);
  }

  async run(): Promise<TrailVerdict> {
    for (;;) {
      const { rows } = await this.#client.query<AnchorRow>(
        `${READ_ANCHORS} where number > $1 order by number limit 500`,
        [this.#lastAnchor?.number ?? 0],
      );
      for (const row of rows) await this.#checkAnchor(toAnchor(row));
      if (rows.length === 0) break;
    }
    await this.#checkEnd();
    const outside = this.#asked.anchorFile === undefined ? 0 : await this.#checkOutside(this.#asked.anchorFile);
    const waiting = await this.#checkUnsealed();
    return {
      records: this.#records,
      anchors: this.#anchors,
      outside,
      waiting,
      problems: this.#problems,
      faults: this.#faults,
    };
  }

  #tell(fault: TrailFault, where: string): void {
    this.#faults += 1;
    if (this.#problems.length < MOST_TOLD) this.#problems.push({ fault, where });
  }

  async #checkAnchor(anchor: Anchor): Promise<void> {
    const before = this.#lastAnchor;
    const expected = (before?.number ?? 0) + 1;
    if (anchor.number !== expected) {
      this.#tell(
        'ANCHOR_REMOVED',
        expected === anchor.number - 1 ? `anchor ${expected}` : `anchors ${expected} to ${anchor.number - 1}`,
      );
      this.#position = Math.max(this.#position, anchor.fromPosition - 1);
    }
    const hash = this.#hasher.startAnchor(anchor, before?.hash ?? null);
    const faults = this.#faults;
    await this.#checkLinks(anchor, hash);
    const holds = hash.end().equals(anchor.hash) && anchor.fromPosition === (before?.throughPosition ?? 0) + 1;
    // Where a link is gone or changed, or the anchor before, that was told already, and this one cannot hold.
    if (!holds && this.#faults === faults && anchor.number === expected)
      this.#tell('ANCHOR_CHANGED', `anchor ${anchor.number}`);
    this.#anchors += 1;
    this.#lastAnchor = anchor;
  }

  async #checkLinks({ number, throughPosition }: Anchor, anchorHash: AnchorHash): Promise<void> {
    while (this.#position < throughPosition) {
      const rows = await this.#readLinks(this.#position, throughPosition);
      for (const row of rows) {
        const position = Number(row.position);
        this.#checkGap(position, number);
        this.#checkLink(row);
        anchorHash.add(row.hash);
        this.#position = position;
        this.#records += 1;
      }
      if (rows.length === 0) {
        this.#checkGap(throughPosition + 1, number);
        this.#position = throughPosition;
      }
      this.#asked.onProgress?.(this.#records);
    }
  }

  #checkGap(position: number, anchor: number): void {
    const expected = this.#position + 1;
    if (position === expected) return;
    const which = position - 1 === expected ? `position ${expected}` : `positions ${expected} to ${position - 1}`;
    this.#tell('LINK_REMOVED', `${which}, under anchor ${anchor}`);
  }

  #checkLink(row: LinkRow): void {
    const where = `position ${row.position}, record ${row.event_id}`;
    if (row.id === null) return this.#tell('RECORD_REMOVED', where);
    const event: StoredEvent = { ...row, id: row.id };
    const about = `${where}, ${event.entity_type} ${event.entity_id}, "${event.action}"`;
    const isFirst = row.chain_position === 1;
    const hasPrevious = row.previous_hash !== null && Number(row.previous_position) < Number(row.position);
    const isPlaced = row.chain === chainOf(event) && (isFirst || hasPrevious);
    const place = {
      position: Number(row.position),
      chainPosition: row.chain_position,
      previous: isFirst ? null : row.previous_hash,
    };
    if (this.#hasher.hashEvent(event, place).equals(row.hash)) {
      if (!isPlaced) this.#tell('LINK_CHANGED', about);
      return;
    }
    // Of a record whose predecessor's link is gone nothing can be said but that.
    if (!isFirst && row.previous_hash === null) return this.#tell('LINK_REMOVED', `the one before ${about}`);
    this.#tell('RECORD_CHANGED', about);
  }

  async #readLinks(after: number, through: number): Promise<readonly LinkRow[]> {
    const { rows } = await this.#client.query<LinkRow>(
      `select link.position, link.event_id, link.chain, link.chain_position, link.hash,
         previous.hash as previous_hash, previous.position as previous_position, ${STORED_EVENT}
       from (
         select * from audit_link where position > $1 and position <= $2 order by position limit $3
       ) link
       left join audit_event event on event.id = link.event_id
       left join audit_link previous on previous.chain = link.chain and previous.chain_position = link.chain_position - 1
       order by link.position`,
      [after, through, this.#asked.chunk ?? CHUNK],
    );
    return rows;
  }

  /** After the last anchor there is no link. */
  async #checkEnd(): Promise<void> {
    const { rows } = await this.#client.query<{ links: number }>(
      'select count(*)::int as links from audit_link where position > $1 or position < 1',
      [this.#position],
    );
    const links = rows[0]?.links ?? 0;
    if (links > 0) this.#tell('LINK_ADDED', `${links} after position ${this.#position}, under no anchor`);
  }

  /** Each anchor that was written outside is in the database as it was written. */
  async #checkOutside(file: string): Promise<number> {
    let compared = 0;
    let batch: OutsideAnchor[] = [];
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      const anchor = findAnchor(line);
      if (anchor?.owner !== this.#asked.owner) continue;
      compared += 1;
      batch.push(anchor);
      if (batch.length === 500) {
        await this.#compare(batch);
        batch = [];
      }
    }
    await this.#compare(batch);
    return compared;
  }

  async #compare(outside: readonly OutsideAnchor[]): Promise<void> {
    const { rows } = await this.#client.query<{ number: number; hash: string }>(
      `select number, encode(hash, 'hex') as hash from audit_anchor where number = any($1::integer[])`,
      [outside.map(({ number }) => number)],
    );
    const inside = new Map(rows.map(({ number, hash }) => [number, hash]));
    for (const { number, records, sealedAt, hash } of outside) {
      if (inside.get(number) === hash) continue;
      const what = inside.has(number) ? 'is another one now' : 'is gone';
      this.#tell('ANCHOR_NOT_AS_OUTSIDE', `anchor ${number} of ${sealedAt} over ${records} records ${what}`);
    }
  }

  /** @returns how many records wait to be sealed */
  async #checkUnsealed(): Promise<number> {
    const { rows } = await this.#client.query<{ all: number; late: number; oldest: string | null }>(
      `select count(*)::int as all,
         (count(*) filter (where uuid_extract_timestamp(event.id) < now() - make_interval(mins => $1)))::int as late,
         min(uuid_extract_timestamp(event.id))::text as oldest
       from audit_event event
       where not exists (select from audit_link link where link.event_id = event.id)`,
      [SEALED_WITHIN_MINUTES],
    );
    const { all = 0, late = 0, oldest = null } = rows[0] ?? {};
    if (late > 0)
      this.#tell(
        'RECORD_NOT_SEALED',
        `${late} for more than ${SEALED_WITHIN_MINUTES} minutes, the oldest of ${oldest}`,
      );
    return all - late;
  }
}

const outsideAnchor = z.object({
  owner: z.string(),
  number: z.number().int().positive(),
  records: z.number().int(),
  sealedAt: z.string(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

type OutsideAnchor = z.infer<typeof outsideAnchor>;

/** The anchor that a line of an anchor file or of a log holds. */
function findAnchor(line: string): OutsideAnchor | null {
  if (!line.includes('"hash"')) return null;
  try {
    const json = JSON.parse(line) as { auditAnchor?: unknown } | null;
    const parsed = outsideAnchor.safeParse(json?.auditAnchor ?? json);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
