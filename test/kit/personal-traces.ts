import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { Client } from 'pg';

import { readNik } from '../../subgraphs/kit/src/values/nik.ts';
import { personalValues } from './synthetic-person.ts';

/** What personal values look like whoever made them up: sixteen digits that are a NIK, and telephone numbers of Indonesia. */
const NIK_LIKE = /(?<![\w.-])\d{16}(?![\w.-])/g;
const PHONE_LIKE = /(?<![\w.:-])(?:\+62|08)\d{8,11}(?![\w.-])/;

/** Looks through texts for what is personal. */
type FindPersonal = (text: string) => boolean;

/** Whether a text holds a name, a number or an account of somebody of this run, or what looks like one. */
export function holdsPersonal(text: string): boolean {
  return findPersonal(personalValues())(text);
}

/**
 * The lines of a stack's logs that hold something personal, as "file: line number".
 *
 * @param folder with `<process>.log`
 */
export function personalLines(folder: string): readonly string[] {
  const isPersonal = findPersonal(personalValues());
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (isPersonal(line) ? [`${file}: line ${index + 1}`] : [])),
  );
}

function findPersonal(known: readonly string[]): FindPersonal {
  const isKnown = findAnyOf(known);
  return (text) =>
    isKnown(text) || PHONE_LIKE.test(text) || [...text.matchAll(NIK_LIKE)].some(([digits]) => readNik(digits).ok);
}

/** Finds any of the values in one pass over a text, by how they begin: after a long run tens of thousands are known, and logs are of hundreds of megabytes. */
function findAnyOf(values: readonly string[]): FindPersonal {
  if (values.length === 0) return () => false;
  const length = Math.min(8, ...new Set(values.map((value) => value.length)));
  if (length === 0) throw new Error('a personal value is empty: every text would hold it');
  const byBeginning = Map.groupBy(values, (value) => value.slice(0, length));
  return (text) => {
    for (let at = 0; at + length <= text.length; at += 1) {
      const possible = byBeginning.get(text.slice(at, at + length));
      if (possible?.some((value) => text.startsWith(value, at))) return true;
    }
    return false;
  };
}

/** Keeps what is put into the job queues of a database from now on, since a queue forgets what is done. */
export async function watchJobs(adminUrl: string, database: string): Promise<void> {
  await asAdmin(adminUrl, database, (client) =>
    client.query(`
      create schema test_watch;
      create table test_watch.job (what text not null);
      create function test_watch.note() returns trigger language plpgsql security definer as $$
        begin
          insert into test_watch.job values (concat_ws(' ', new.key, new.payload::text));
          return null;
        end $$;
      create trigger test_watch after insert on graphile_worker._private_jobs
        for each row execute function test_watch.note();`),
  );
}

/** How many of the jobs that were watched hold something personal in their name or payload, and how many there were. */
export async function personalJobs(
  adminUrl: string,
  database: string,
): Promise<{ readonly jobs: number; readonly personal: number }> {
  return asAdmin(adminUrl, database, async (client) => {
    const { rows } = await client.query<{ what: string }>('select what from test_watch.job');
    const isPersonal = findPersonal(personalValues());
    return { jobs: rows.length, personal: rows.filter(({ what }) => isPersonal(what)).length };
  });
}

async function asAdmin<T>(adminUrl: string, database: string, work: (client: Client) => Promise<T>): Promise<T> {
  const url = new URL(adminUrl);
  url.pathname = database;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
