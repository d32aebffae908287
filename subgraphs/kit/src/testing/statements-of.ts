import { Client } from 'pg';

type Query = (this: Client, ...args: readonly unknown[]) => unknown;

/** Runs something and gives the SQL statements that this process sent meanwhile. The service under test runs in the same process. */
export async function statementsOf(run: () => Promise<unknown>): Promise<readonly string[]> {
  const seen: string[] = [];
  const prototype = Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function counted(...args) {
    const [first] = args;
    seen.push(typeof first === 'string' ? first : (first as { readonly text: string }).text);
    return Reflect.apply(query, this, args);
  };
  try {
    await run();
  } finally {
    prototype.query = query;
  }
  return seen;
}
