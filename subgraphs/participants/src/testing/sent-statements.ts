import { appendFileSync } from 'node:fs';

import { Client } from 'pg';

type Query = (this: Client, ...args: readonly unknown[]) => unknown;

/** What else has a connection to the database of a test: tests that look behind the graph, and what changes the schema or copies all of it. */
const NOT_THE_SERVICE = /^(?:test|payung-(?:migrate|partition|rotate-keys|audit-verify))?$/;

/** Texts by database: each statement that was sent, once. */
const sent = new Map<string, Set<string>>();

const file = process.env['STATEMENTS_FILE'];
let noted = false;

/**
 * Notes, from now on, each statement that services and workers of this process send to a database: where the driver is handed it, under all
 * that shortens the way there. With `STATEMENTS_FILE` they are appended to that file too, as lines of JSON.
 *
 * @returns the texts, which grow until they are forgotten
 */
export function noteStatements(database: string): ReadonlySet<string> {
  if (!noted) noteAll();
  const texts = new Set<string>();
  sent.set(database, texts);
  return texts;
}

/** Notes nothing of this database any more. */
export function forgetStatements(database: string): void {
  sent.delete(database);
}

function noteAll(): void {
  noted = true;
  const prototype = Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function note(...args) {
    const [first] = args;
    const text = typeof first === 'string' ? first : (first as { readonly text?: unknown } | undefined)?.text;
    if (typeof text === 'string') noteOne(this, text);
    return Reflect.apply(query, this, args);
  };
}

function noteOne(client: Client, text: string): void {
  const { connectionParameters: by } = client as unknown as {
    readonly connectionParameters: { readonly database?: string; readonly application_name?: string | false };
  };
  const texts = sent.get(by.database ?? '');
  if (texts === undefined || texts.has(text) || NOT_THE_SERVICE.test(by.application_name || '')) return;
  texts.add(text);
  if (file !== undefined && file !== '') appendFileSync(file, `${JSON.stringify(text)}\n`);
}
