import { Client } from 'pg';

/** Runs something and gives the SQL statements that this process sent meanwhile. The service under test runs in the same process. */
export async function statementsOf(run: () => Promise<unknown>): Promise<readonly string[]> {
  const seen: string[] = [];
  // eslint-disable-next-line typescript/unbound-method -- given back its client below
  const { query } = Client.prototype;
  Client.prototype.query = function counted(this: Client, ...args: unknown[]) {
    const [first] = args;
    seen.push(typeof first === 'string' ? first : (first as { text: string }).text);
    return Reflect.apply(query, this, args) as unknown;
  } as typeof query;
  try {
    await run();
  } finally {
    Client.prototype.query = query;
  }
  return seen;
}
