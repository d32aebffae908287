import type { Database } from '../database.ts';
import type { Migration } from '../migration.ts';
import type { TrailOwner } from '../trail/trail-event.ts';
import { Temporal } from '../values/dates.ts';
import type { Instant } from '../values/dates.ts';

/** Finds on the trail what was read under a break-glass access. */
export const indexBreakGlass: Migration = {
  name: 'index-break-glass',
  sql: `
    create index audit_event_break_glass_idx on audit_event ((details ->> 'breakGlass')) where details ? 'breakGlass';`,
};

/** Something that was read under break-glass, in the shape of the schema. */
export interface GlassRead {
  readonly glassId: string;
  readonly at: Instant;
  readonly owner: TrailOwner;
  readonly action: string;
  readonly fields: readonly string[];
  readonly purpose: string | null;
  readonly requestId: string;
}

interface GlassReadRow {
  readonly id: string;
  readonly at: Date;
  readonly action: string;
  readonly request_id: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * What an owner answered under these accesses, newest first: one entry for each request and permission, however many rows it was about.
 * An access has a limit of requests, which limits these.
 */
export async function readGlassReads(
  database: Database,
  owner: TrailOwner,
  ids: readonly string[],
): Promise<readonly GlassRead[]> {
  const rows: GlassReadRow[] = await database.query(
    `select details ->> 'breakGlass' as id, min(happened_at) as at, action, request_id, (array_agg(details order by id))[1] as details
     from audit_event
     where details ? 'breakGlass' and details ->> 'breakGlass' = any($1)
       and action in ('break-glass:read', 'participant:reveal', 'claim:reveal')
     group by 1, action, request_id order by at desc, request_id`,
    [ids],
  );
  return rows.map(({ id, at, action, request_id: requestId, details }) => ({
    glassId: id,
    at: Temporal.Instant.fromEpochMilliseconds(at.getTime()),
    owner,
    action,
    fields: Array.isArray(details['fields']) ? (details['fields'] as string[]) : [],
    purpose: typeof details['purpose'] === 'string' ? details['purpose'] : null,
    requestId,
  }));
}
