import { readFile } from 'node:fs/promises';

import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startGateway } from './testing/start-gateway.ts';
import type { RunningGateway } from './testing/start-gateway.ts';

// The audit of the GraphQL over HTTP draft, as its authors publish it.

/** What is not passed, and why. `docs/api.md` tells it to partners. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '572B': 'a text that cannot be parsed is 400 for application/json too: status, logs and proxies say the same',
  FDE2: 'as 572B, for an operation that does not fit the schema',
  '7B9B': 'as 572B, for variables that do not fit',
  '5A70': 'no operation over GET: addresses are logged, and a NIK may stand among the variables',
  '6A70': 'as 5A70',
  D6D5: 'as 5A70',
};

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

const audits = serverAudits({ url: () => `${gateway.origin}/graphql`, fetchFn: fetch });

it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (id, _name, audit) => {
  const result = await audit.fn();
  // An exception that is passed after all is none.
  expect(result.status === 'ok' ? 'passed' : 'not passed', 'reason' in result ? result.reason : '').toBe(
    id in EXCEPTIONS ? 'not passed' : 'passed',
  );
  // What the draft demands is demanded of us.
  expect(result.status).not.toBe('error');
});

it('has no exception that the guide keeps from partners', async () => {
  expect(audits.length).toBeGreaterThan(50);
  const guide = await readFile(new URL('../../docs/api.md', import.meta.url), 'utf8');
  expect(Object.keys(EXCEPTIONS).filter((id) => !guide.includes(id))).toEqual([]);
});
