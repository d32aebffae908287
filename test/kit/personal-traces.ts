import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { Client } from 'pg';

import { readNik } from '../../subgraphs/kit/src/values/nik.ts';
import { personalValues } from './synthetic-person.ts';

/** What personal values look like whoever made them up: sixteen digits that are a NIK, and telephone numbers of Indonesia. */
const NIK_LIKE = /(?<![\w.-])\d{16}(?![\w.-])/g;
const PHONE_LIKE = /(?<![\w.:-])(?:\+62|08)\d{8,11}(?![\w.-])/;

/** Whether a text holds a name, a number or an account of somebody of this run, or what looks like one. */
export function holdsPersonal(text: string, known: readonly string[] = personalValues()): boolean {
  if (known.some((value) => text.includes(value))) return true;
  return PHONE_LIKE.test(text) || [...text.matchAll(NIK_LIKE)].some(([digits]) => readNik(digits).ok);
}

/**
 * The lines of a stack's logs that hold something personal, as "file: line number".
 *
 * @param folder with `<process>.log`
 */
export function personalLines(folder: string): readonly string[] {
  const known = personalValues();
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (holdsPersonal(line, known) ? [`${file}: line ${index + 1}`] : [])),
  );
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
    const known = personalValues();
    return { jobs: rows.length, personal: rows.filter(({ what }) => holdsPersonal(what, known)).length };
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
