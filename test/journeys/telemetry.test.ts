import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from 'vitest';

import { SERVICES } from '../../bin/stack/names.ts';
import type { ServiceName } from '../../bin/stack/names.ts';
import type { ToldSpan } from '../kit/collector.ts';
import { graphClient } from '../kit/graph-client.ts';
import { agreementOf, enrolPerson, idOf, POLLING_OFFICER, registerPerson } from '../kit/graph-commands.ts';
import { journey } from '../kit/journey.ts';
import { findInLogs } from '../kit/log-search.ts';
import { holdsPersonal } from '../kit/personal-traces.ts';
import { signInPerson } from '../kit/sign-in.ts';
import type { TestStack } from '../kit/stack.ts';
import { syntheticPerson } from '../kit/synthetic-person.ts';

/** A trace that every share of all traces holds: nothing else of a run is kept. */
const keptTrace = (): string => `${randomBytes(9).toString('hex')}1${'0'.repeat(13)}`;

journey(
  'one trace leads from the console over gateway, owners and statements to the job that follows',
  async ({ stack }) => {
    const token = await signInPerson(stack, 'kpu');
    const plain = graphClient(`${stack.url}/graphql`, token);
    const person = syntheticPerson();
    const participantId = idOf(await registerPerson(plain, person));
    const agreementId = await agreementOf(plain, '32.04');

    const traceId = keptTrace();
    const console_ = 'abcdef0123456789';
    const ask = graphClient(`${stack.url}/graphql`, token, { traceparent: `00-${traceId}-${console_}-00` });
    idOf(await enrolPerson(ask, { ...POLLING_OFFICER, participantId, agreementId }));

    const spans = await stack.collector.traceOf(
      traceId,
      (found) =>
        found.some(({ name }) => name === 'job recheck-enrolment-conflicts') &&
        found.some(({ service, name }) => service === 'payung-gateway' && name.startsWith('mutation')),
    );
    const one = (service: string, name: string): ToldSpan => {
      const found = spans.filter((span) => span.service === service && span.name === name);
      if (found.length === 0)
        throw new Error(
          `no "${name}" of ${service} among ${spans.map((span) => `${span.service} ${span.name}`).join(', ')}`,
        );
      return found[0]!;
    };
    const childrenOf = ({ spanId }: ToldSpan) => spans.filter(({ parentSpanId }) => parentSpanId === spanId);
    const request = one('payung-gateway', 'mutation other');
    expect(request).toMatchObject({ parentSpanId: console_, failed: false });
    const call = one('payung-gateway', 'ask participants');
    expect(call.parentSpanId).toBe(request.spanId);
    const command = one('payung-participants', 'mutation enrolParticipant');
    expect(command.parentSpanId).toBe(call.spanId);
    // Its statements, and what it asks the owner of agreements, who asks his database.
    expect(childrenOf(command).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['insert', 'commit', 'ask owner']),
    );
    const asked = childrenOf(command).find(({ name }) => name === 'ask owner')!;
    const [answered] = childrenOf(asked);
    expect(answered).toMatchObject({ service: 'payung-agreements', name: expect.stringMatching(/^query /) as unknown });
    expect(childrenOf(answered!).map(({ name }) => name)).toContain('select');
    const job = one('payung-participants-worker', 'job recheck-enrolment-conflicts');
    expect(job.parentSpanId).toBe(command.spanId);
    expect(childrenOf(job).length).toBeGreaterThan(0);
    // Whole: everything has a parent in the trace but what the console began.
    const ids = new Set(spans.map(({ spanId }) => spanId));
    expect(spans.filter(({ parentSpanId }) => !ids.has(parentSpanId)).map(({ name }) => name)).toEqual([
      'mutation other',
    ]);

    // The logs of every service on the way name the trace, and so a line leads to it.
    const lines = findInLogs(stack.logs, [`"trace_id":"${traceId}"`]).map((found) => found.split('.log')[0]);
    expect(lines).toEqual(expect.arrayContaining(['agreements', 'gateway', 'participants']));
  },
);

journey('what was just asked is counted, and nothing of a person is told in a figure or a trace', async ({ stack }) => {
  const token = await signInPerson(stack, 'kpu');
  const person = syntheticPerson();
  const before = await figure(stack, 'gateway', 'payung_graph_client_operations_total', {
    client: 'payung-console',
    outcome: 'whole',
  });
  const traceId = keptTrace();
  const ask = graphClient(`${stack.url}/graphql`, token, { traceparent: `00-${traceId}-${'b'.repeat(16)}-01` });
  idOf(await registerPerson(ask, person));
  // A person in every place where a caller can write one: name of the operation, alias, value, text that does not parse, address.
  const named = person.name.replaceAll(/\W/g, '_');
  await ask(`query ${named} ($nik: String!) { _${person.nik}: participantByNik(nik: $nik) { name } }`, {
    nik: person.nik,
  });
  await ask(`{ participantByNik(nik: "${person.nik}" { name } }`);
  await fetch(`${stack.url}/peserta/${person.nik}?q=${person.nik}`, {
    headers: { traceparent: `00-${traceId}-${'c'.repeat(16)}-01` },
  });
  await stack.collector.traceOf(traceId, (found) => found.some(({ name }) => name === 'query participantByNik'));

  expect(
    await figure(stack, 'gateway', 'payung_graph_client_operations_total', {
      client: 'payung-console',
      outcome: 'whole',
    }),
  ).toBeGreaterThanOrEqual(before + 2);
  expect(
    await figure(stack, 'participants', 'payung_root_field_seconds_count', { field: 'registerParticipant' }),
  ).toBeGreaterThan(0);
  expect(
    await figure(stack, 'gateway', 'payung_subgraph_call_seconds_count', {
      owner: 'participants',
      outcome: 'answered',
    }),
  ).toBeGreaterThan(0);
  expect(await figure(stack, 'claims', 'payung_sql_statement_seconds_count', { statement: 'select' })).toBeGreaterThan(
    0,
  );
  const told = await Promise.all(PROCESSES.map((name) => metricsOf(stack, name)));
  for (const text of [...told, stack.collector.text()]) {
    expect(holdsPersonal(text)).toBe(false);
    expect(text).not.toContain(named);
  }
});

journey('the figures are told on a listener of their own, never where callers come', async ({ stack }) => {
  for (const path of ['/metrics', '/metrics/'])
    for (const origin of Object.values(stack.urls)) {
      const response = await fetch(origin + path);
      expect(await response.text()).not.toContain('payung_');
    }
  const [worker, claims] = await Promise.all([metricsOf(stack, 'claims-worker'), metricsOf(stack, 'claims')]);
  expect(worker).toContain('payung_jobs_oldest_seconds{task="settle-claim-cover",service="payung-claims-worker"} 0');
  expect(worker).toMatch(/payung_claims_late\{duty="PAY_JKM",service="payung-claims-worker"\} \d+/);
  expect(claims).toMatch(/payung_webhooks\{state="paused",service="payung-claims"\} \d+/);
  expect(claims).toMatch(/payung_sql_connections\{pool="payung-claims",state="most",service="payung-claims"\} \d+/);
});

const PROCESSES = SERVICES.filter((name) => name !== 'identity');

/** What a process tells of itself. */
async function metricsOf({ logs }: TestStack, name: ServiceName): Promise<string> {
  const lines = readFileSync(join(logs, `${name}.log`), 'utf8').split('\n');
  const line = lines.findLast((text) => text.includes('"msg":"metrics"')) ?? '{}';
  const { address } = JSON.parse(line) as { address?: string };
  if (address === undefined) throw new Error(`${name} does not tell its metrics`);
  return (await fetch(address, { headers: { 'x-request-id': randomUUID() } })).text();
}

/** The sum of the series of a metric with these labels, 0 without any. */
async function figure(
  stack: TestStack,
  name: ServiceName,
  metric: string,
  labels: Readonly<Record<string, string>>,
): Promise<number> {
  const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  return (await metricsOf(stack, name))
    .split('\n')
    .filter((line) => line.startsWith(`${metric}{`) && wanted.every((label) => line.includes(label)))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
}
