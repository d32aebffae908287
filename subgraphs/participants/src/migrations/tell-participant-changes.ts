import { followTable } from '@payung/kit/feed/feed.migration.ts';
import type { Migration } from '@payung/kit/migration.ts';

/** States in which an enrolment has come to its end. */
const ENDED = `('ENDED', 'REJECTED')`;

/** What an import says of itself every few seconds, without anything having changed. */
const withoutHeartbeat = (alias: string): string => `to_jsonb(${alias}) - 'heartbeat_at' - 'file_key_sealed'`;

/** People, enrolments, imports and invoices tell of their changes. */
export const tellParticipantChanges: Migration = {
  name: 'tell-participant-changes',
  sql: [
    // What is filled in behind the scenes (fingerprints, search keys, sealing anew) makes no version, and is no news.
    followTable({
      table: 'participant',
      type: 'PARTICIPANT',
      version: 'now.version',
      changed: 'now.version <> was.version',
    }),
    followTable({
      table: 'enrolment',
      type: 'ENROLMENT',
      version: 'now.version',
      changed:
        'now.version <> was.version or now.state <> was.state or now.facts_as_known_at is distinct from was.facts_as_known_at',
      ended: (alias) => `${alias}.state in ${ENDED}`,
    }),
    followTable({
      table: 'roster_import',
      type: 'ROSTER_IMPORT',
      version: '0',
      changed: `${withoutHeartbeat('now')} is distinct from ${withoutHeartbeat('was')}`,
    }),
    followTable({ table: 'invoice', type: 'INVOICE', version: '0', changed: 'now.* is distinct from was.*' }),
  ].join('\n'),
};
