import pg from 'pg';

import type { DatabaseName } from '../stack/names.ts';

/** A database held still: what it was at one moment, for as long as the connection lives. */
export interface Snapshot {
  readonly name: DatabaseName;
  readonly url: string;
  readonly client: pg.Client;
  /** By which other connections see the same. */
  readonly id: string;
  readonly takenAt: Date;
  readonly serverVersion: number;
}

/**
 * Who refers to whom: a claim to an enrolment, an enrolment to an agreement. What refers is pictured first, so that what it refers to
 * is in the later picture.
 */
export const SNAPSHOT_ORDER: readonly DatabaseName[] = ['claims', 'participants', 'agreements', 'identity'];

/** Takes a snapshot of each database, one right after the other, over connections that are open already. */
export async function takeSnapshots(
  urls: Readonly<Partial<Record<DatabaseName, string>>>,
): Promise<readonly Snapshot[]> {
  const connections: { name: DatabaseName; url: string; client: pg.Client }[] = [];
  try {
    for (const name of SNAPSHOT_ORDER) {
      const url = urls[name];
      if (url === undefined) continue;
      const client = new pg.Client({ connectionString: url, application_name: 'payung-backup' });
      // A connection that breaks fails the query under way, which says so.
      client.on('error', () => undefined);
      connections.push({ name, url, client });
      await client.connect();
      // One date for all time zones, and no limit of a role cuts a long copy short.
      await client.query(
        "set timezone = 'UTC'; set datestyle = 'ISO'; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0; set lock_timeout = '60s'",
      );
    }
    const snapshots: Snapshot[] = [];
    for (const { name, url, client } of connections) {
      await client.query('begin isolation level repeatable read read only');
      const { rows } = await client.query<{ id: string; at: Date; version: string }>(
        "select pg_export_snapshot() as id, clock_timestamp() as at, current_setting('server_version_num') as version",
      );
      const [row] = rows;
      if (row === undefined) throw new Error(`${name} gave no snapshot.`);
      snapshots.push({ name, url, client, id: row.id, takenAt: row.at, serverVersion: Number(row.version) });
    }
    return snapshots;
  } catch (error) {
    await Promise.all(connections.map(({ client }) => client.end().catch(() => undefined)));
    throw error;
  }
}

/** Lets the databases go on. */
export async function releaseSnapshots(snapshots: readonly Snapshot[]): Promise<void> {
  await Promise.all(snapshots.map(({ client }) => client.end().catch(() => undefined)));
}
