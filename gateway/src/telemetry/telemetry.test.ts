import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readMetrics } from '@payung/kit/telemetry/metrics.ts';
import { beginTracing } from '@payung/kit/telemetry/tracing.ts';
import { figureOf } from '@payung/kit/testing/figure-of.ts';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';

import { startGateway, until } from '../testing/start-gateway.ts';
import type { RunningGateway } from '../testing/start-gateway.ts';
import { outcomeOf } from './measure-operations.ts';

const REGISTERED = 'query Registered { slow(ms: 1) }';

let gateway: RunningGateway;
let folder: string;
const spans: { name: string; readonly parent: string | undefined; readonly spanId: string }[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payung-telemetry-'));
  const manifest = join(folder, 'manifest.json');
  const id = createHash('sha256').update(REGISTERED).digest('hex');
  await writeFile(manifest, JSON.stringify({ operations: [{ id, name: 'Registered', body: REGISTERED }] }));
  beginTracing({
    share: 1,
    keep: ({ name, parent, context }) => {
      const span = { name, parent: parent?.spanId, spanId: context.spanId };
      spans.push(span);
      return {
        rename: (to) => void (span.name = to),
        say: () => undefined,
        fail: () => undefined,
        end: () => undefined,
      };
    },
  });
  gateway = await startGateway({
    trustedDocuments: { only: false, files: [manifest] },
    points: { perMinute: 1_000_000, withoutToken: 900, dearest: 1_000_000, copies: 1 },
  });
});
afterAll(async () => {
  await gateway.stop();
  await rm(folder, { recursive: true });
});

describe('an operation', () => {
  // The second time it goes past Apollo Server.
  it.each([1, 2, 3])('is counted with its name when it is registered, whichever way it goes (%i)', async (times) => {
    const calls = () =>
      figureOf('payung_subgraph_call_seconds_count', 'owner="agreements"', 'kind="query"', 'outcome="answered"');
    const before = await calls();
    await gateway.ask(REGISTERED);
    expect(await figureOf('payung_graph_operations_total', 'operation="Registered"', 'outcome="whole"')).toBe(times);
    expect(await figureOf('payung_graph_operation_seconds_count', 'operation="Registered"')).toBe(times);
    expect(await calls()).toBe(before + 1);
  });

  it('is "other" when it only says that it is called so', async () => {
    const before = await figureOf('payung_graph_operations_total', 'operation="Registered"');
    const others = await figureOf('payung_graph_operations_total', 'operation="other"');
    await gateway.ask('query Registered { slow(ms: 2) }');
    await gateway.ask('query Siti_Aminah_3204110203190001 { slow(ms: 2) }');
    expect(await figureOf('payung_graph_operations_total', 'operation="Registered"')).toBe(before);
    expect(await figureOf('payung_graph_operations_total', 'operation="other"')).toBe(others + 2);
    expect((await readMetrics()).text).not.toMatch(/Siti|3204110203190001/);
  });

  it('shows its calls in the trace of its request, and hands the trace to the subgraph', async () => {
    spans.length = 0;
    gateway.subgraphs.agreements.received.length = 0;
    await gateway.ask(REGISTERED, { headers: { traceparent: `00-${'c'.repeat(32)}-b7ad6b7169203331-00` } });
    const [request, call] = spans;
    expect(spans).toMatchObject([
      { name: 'query Registered', parent: 'b7ad6b7169203331' },
      { name: 'ask agreements', parent: request?.spanId },
    ]);
    const [received] = gateway.subgraphs.agreements.received;
    expect(received?.headers['traceparent']).toBe(`00-${'c'.repeat(32)}-${call?.spanId}-01`);
    await until(() => gateway.log.some((line) => line['msg'] === 'request' && line['status'] === 200));
  });

  it('is counted as failed, and its call by what went wrong, when the owner is away', async () => {
    const failed = await figureOf('payung_graph_operations_total', 'operation="Registered"', 'outcome="failed"');
    const unavailable = await figureOf('payung_subgraph_call_seconds_count', 'outcome="subgraph_unavailable"');
    gateway.subgraphs.agreements.misbehaviour = (response) => response.destroy();
    await gateway.ask(REGISTERED);
    gateway.subgraphs.agreements.misbehaviour = undefined;
    expect(await figureOf('payung_graph_operations_total', 'operation="Registered"', 'outcome="failed"')).toBe(
      failed + 1,
    );
    expect(await figureOf('payung_subgraph_call_seconds_count', 'outcome="subgraph_unavailable"')).toBe(
      unavailable + 1,
    );
  });

  it('is counted as refused by quota when the points are used up', async () => {
    // The whole schema costs 500 points, and there are 900.
    const counts = () =>
      Promise.all([
        figureOf('payung_quota_refusals_total', 'client="none"'),
        figureOf('payung_graph_client_operations_total', 'client="none"', 'outcome="refused"'),
        figureOf('payung_http_request_seconds_count', 'route="/graphql"', 'status="429"'),
      ]);
    const before = await counts();
    await gateway.ask('{ __schema { types { name } } }');
    expect(await counts()).toEqual(before);
    expect((await gateway.ask('{ __schema { types { name } } }')).status).toBe(429);
    expect(await counts()).toEqual(before.map((count) => count + 1));
  });
});

test('how full the gateway is and how its owners stand is told for as long as it runs', async () => {
  expect(await figureOf('payung_gateway_operations', 'state="under-way"')).toBe(0);
  const text = (await readMetrics()).text;
  for (const owner of ['agreements', 'participants', 'claims']) {
    expect(text).toMatch(new RegExp(`payung_subgraph_circuit_open\\{owner="${owner}"\\} [01]\\n`));
    expect(text).toContain(`payung_subgraph_calls_under_way{owner="${owner}"} 0`);
  }
  expect(text).toMatch(/payung_gateway_turned_away_total \d+/);
});

describe('an answer', () => {
  const error = (code: string) => ({ extensions: { code } });
  it.each([
    ['without errors', { data: { a: 1 } }, 'whole'],
    ['without errors and data', { data: null }, 'whole'],
    ['of which an owner owes a part', { data: { a: 1, b: null }, errors: [error('SUBGRAPH_TIMEOUT')] }, 'partial'],
    ['of which nothing came', { data: { a: null }, errors: [error('SUBGRAPH_UNAVAILABLE')] }, 'failed'],
    ['that is a bug of ours', { data: null, errors: [error('INTERNAL_SERVER_ERROR')] }, 'failed'],
    ['that never became one', { errors: [error('GRAPHQL_VALIDATION_FAILED')] }, 'refused'],
    ['that is not for the caller', { data: { a: 1, b: null }, errors: [error('FORBIDDEN')] }, 'refused'],
    [
      'that is not for the caller, in part, and an owner is silent',
      { data: { a: 1 }, errors: [error('FORBIDDEN'), error('SUBGRAPH_TIMEOUT')] },
      'partial',
    ],
  ])('%s is %s', (_what, answer, outcome) => expect(outcomeOf(answer)).toBe(outcome));
});
