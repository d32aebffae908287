import { createHash } from 'node:crypto';

import { Client } from 'pg';

/** Statements that were asked this often are prepared. */
const ASKED_OFTEN = 3;
/** Most statements prepared by a process; each connection keeps those it has used, some tens of kilobytes of PostgreSQL's memory each. */
const MOST_NAMED = 200;
/** Most texts that are counted at a time: a text that never comes again must not fill the memory. */
const MOST_COUNTED = 4_000;

const named = new Map<string, string>();
const asked = new Map<string, number>();

/**
 * The name to prepare a statement under, or undefined where it is sent as it is: until it has come a few times, and where it reads whole
 * rows, whose columns a migration may change beneath a prepared statement.
 */
export function nameOfStatement(text: string): string | undefined {
  const known = named.get(text);
  if (known !== undefined || named.size >= MOST_NAMED) return known;
  const times = (asked.get(text) ?? 0) + 1;
  if (times < ASKED_OFTEN) {
    if (asked.size >= MOST_COUNTED) asked.clear();
    asked.set(text, times);
    return undefined;
  }
  asked.delete(text);
  if (READS_WHOLE_ROWS.test(text)) return undefined;
  const name = `p_${createHash('sha256').update(text).digest('base64url').slice(0, 24)}`;
  named.set(text, name);
  return name;
}

const READS_WHOLE_ROWS = /(?:select|returning)\s+\*|\w\.\*/i;

/**
 * A connection that prepares what it is asked often (statements of the protocol, by name): PostgreSQL then parses and analyses it once for
 * each connection. It is still planned for the values of each time (`plan_cache_mode`): a plan for any value would walk through everybody
 * for a rare name.
 */
export class NamingClient extends Client {
  // Answers and arguments are whatever `Client` makes of them.
  // oxlint-disable-next-line typescript/no-explicit-any
  override query(...args: any[]): any {
    const [text, values] = args as [unknown, unknown];
    const name =
      typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOfStatement(text) : undefined;
    if (name !== undefined) args.splice(0, 2, { name, text, values });
    // Called on this very connection.
    // oxlint-disable-next-line typescript/unbound-method
    return Reflect.apply(super.query, this, args);
  }
}
