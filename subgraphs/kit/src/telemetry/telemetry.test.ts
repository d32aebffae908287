import { fastify } from 'fastify';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { createLogger } from '../log.ts';
import { doJob, withTrace } from './measure-jobs.ts';
import { counter, histogram, OTHER, readAtMostEvery, readGauge, readMetrics } from './metrics.ts';
import { startTelemetry } from './start-telemetry.ts';
import { isWithinShare, newSpanId, newTraceId, readTraceparent, writeTraceparent } from './trace-context.ts';
import { traceRequests } from './trace-requests.ts';
import { beginTracing, currentSpan, inSpan, nameOf, startPart, startSpan, traceHeaders, within } from './tracing.ts';
import type { SpanStart } from './tracing.ts';

const seriesOf = async (name: string): Promise<readonly string[]> =>
  (await readMetrics()).text.split('\n').filter((line) => line.startsWith(name));

describe('metrics', () => {
  test('count, measure and read what a source says, with labels', async () => {
    const asked = counter({ name: 'payung_test_asked_total', help: 'Asked.', labels: ['who'] });
    asked.add({ who: 'console' });
    asked.add({ who: 'console' }, 2);
    histogram({ name: 'payung_test_seconds', help: 'Took.', buckets: [0.1, 1] }).observe({}, 0.5);
    const stop = readGauge({ name: 'payung_test_waiting', help: 'Waiting.', labels: ['queue'] }).from(() => [
      { labels: { queue: 'a' }, value: 4 },
    ]);
    expect(await seriesOf('payung_test_asked_total{')).toEqual([expect.stringMatching(/who="console"[^ ]* 3$/)]);
    expect(await seriesOf('payung_test_seconds_bucket{le="1"')).toEqual([expect.stringMatching(/ 1$/)]);
    expect(await seriesOf('payung_test_waiting{')).toEqual([expect.stringMatching(/queue="a"[^ ]* 4$/)]);
    stop();
    expect(await seriesOf('payung_test_waiting{')).toEqual([]);
  });

  test('do without a source that fails, and add up sources that say the same', async () => {
    const read = readGauge({ name: 'payung_test_pool', help: 'Pool.', labels: ['pool'] });
    read.from(() => Promise.reject(new Error('away')));
    read.from(() => {
      throw new Error('away');
    });
    read.from(() => [{ labels: { pool: 'a' }, value: 1 }]);
    read.from(async () => [{ labels: { pool: 'a' }, value: 2 }]);
    expect(await seriesOf('payung_test_pool{')).toEqual([expect.stringMatching(/ 3$/)]);
  });

  test.each([
    '3204110203190001',
    'NIK 3204110203190001x'.repeat(4),
    'a\nb',
    '',
    'x'.repeat(80),
    'ani@example.org',
    '1984-01-02',
  ])('keep "%s" out of labels', async (value) => {
    counter({ name: 'payung_test_label_total', help: 'Labels.', labels: ['value'] }).add({ value });
    const lines = await seriesOf('payung_test_label_total{');
    expect(lines).toEqual([expect.stringContaining(`value="${OTHER}"`)]);
  });

  test('stop at a thousand series, whatever is counted', async () => {
    const many = counter({ name: 'payung_test_many_total', help: 'Many.', labels: ['value'] });
    for (let n = 0; n < 1_500; n++) many.add({ value: `value${n}` });
    const lines = await seriesOf('payung_test_many_total{');
    expect(lines).toHaveLength(1_001);
    expect(lines.find((line) => line.includes(`"${OTHER}"`))).toMatch(/ 500$/);
  });

  test('ask a source again only when what it said is old, or it failed', async () => {
    let asked = 0;
    const read = readAtMostEvery(60_000, async () => {
      asked += 1;
      if (asked === 1) throw new Error('away');
      return asked;
    });
    await expect(read()).rejects.toThrow('away');
    expect(await Promise.all([read(), read()])).toEqual([2, 2]);
    expect(await read()).toBe(2);
  });
});

describe('the header traceparent', () => {
  const trace = '0af7651916cd43dd8448eb211c80319c';
  test.each([
    [`00-${trace}-b7ad6b7169203331-01`, true],
    [`00-${trace}-b7ad6b7169203331-02`, false],
  ])('%s is read, and written as it is', (text, sampled) => {
    expect(readTraceparent(text)).toEqual({ traceId: trace, spanId: 'b7ad6b7169203331', sampled });
  });
  test.each([
    undefined,
    '',
    `01-${trace}-b7ad6b7169203331-01`,
    `00-${trace.toUpperCase()}-b7ad6b7169203331-01`,
    `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
    `00-${trace}-${'0'.repeat(16)}-01`,
    `00-${trace}-b7ad6b7169203331-01-more`,
    `00-${trace}-b7ad6b7169203331-01, 00-${trace}-b7ad6b7169203331-01`,
  ])('%s is none', (text) => expect(readTraceparent(text)).toBeUndefined());

  test('names traces that a share of holds about as many as it says, and every process the same', () => {
    const ids = Array.from({ length: 4_000 }, newTraceId);
    const kept = ids.filter((id) => isWithinShare(id, 0.25));
    expect(kept.length).toBeGreaterThan(800);
    expect(kept.length).toBeLessThan(1_200);
    expect(kept.every((id) => isWithinShare(id, 0.3))).toBe(true);
    expect(ids.some((id) => isWithinShare(id, 0))).toBe(false);
    expect(ids.every((id) => isWithinShare(id, 1))).toBe(true);
  });

  test('names no span that could be the sixteen digits of a NIK', () => {
    expect(Array.from({ length: 500 }, newSpanId).filter((id) => !/^[a-f][0-9a-f]{15}$/.test(id))).toEqual([]);
  });
});

/** A span that was kept. */
interface Kept extends SpanStart {
  readonly spanId: string;
  readonly traceId: string;
  readonly failed?: string;
}

describe('traces', () => {
  let kept: (Kept & { ended: boolean; failed?: string })[];
  let stop: () => void;
  const begin = (share: number): void => {
    kept = [];
    stop = beginTracing({
      share,
      keep: ({ context, ...start }) => {
        const span: (typeof kept)[number] = {
          ...start,
          spanId: context.spanId,
          traceId: context.traceId,
          ended: false,
        };
        kept.push(span);
        return {
          rename: (name) => Object.assign(span, { name }),
          say: (facts) => Object.assign(span, { facts: { ...span.facts, ...facts } }),
          fail: (failed) => Object.assign(span, { failed }),
          end: () => Object.assign(span, { ended: true }),
        };
      },
    });
  };
  beforeEach(() => begin(1));
  afterEach(() => stop());

  test('cost nothing where nothing is traced', async () => {
    stop();
    expect(startSpan({ name: 'a', kind: 'SERVER' })).toBeUndefined();
    expect(currentSpan()).toBeUndefined();
    expect(traceHeaders()).toEqual({});
    expect(withTrace({ id: '1' })).toEqual({ id: '1' });
    expect(await inSpan(undefined, async () => 1)).toBe(1);
  });

  test('hold together over everything that a request starts, and end with it', async () => {
    const span = startSpan({ name: 'request', kind: 'SERVER' });
    await inSpan(span, async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      const part = startPart('select', 'CLIENT', () => ({ table: 'claim' }));
      expect(traceHeaders()).toEqual({ traceparent: writeTraceparent(span!) });
      part?.end();
    });
    expect(kept.map(({ name, parent, ended }) => [name, parent?.spanId, ended])).toEqual([
      ['request', undefined, true],
      ['select', span?.spanId, true],
    ]);
    expect(currentSpan()).toBeUndefined();
  });

  test('tell of an error by its code or kind, never by what it says', async () => {
    const wrong = Object.assign(new TypeError('NIK 3204110203190001'), { code: '23505' });
    await expect(inSpan(startSpan({ name: 'a', kind: 'INTERNAL' }), () => Promise.reject(wrong))).rejects.toBe(wrong);
    expect(kept[0]?.failed).toBe('23505');
    expect(nameOf(new TypeError('NIK 3204110203190001'))).toBe('TypeError');
    expect(nameOf(Object.assign(new Error('x'), { code: 'a b c' }))).toBe('Error');
    expect(JSON.stringify(kept)).not.toContain('3204110203190001');
  });

  test('of a share that does not hold a trace keep nothing, and name it in the log all the same', () => {
    stop();
    begin(0);
    const lines: string[] = [];
    const logger = createLogger('test', 'info', { write: (line) => void lines.push(line) });
    const span = startSpan({ name: 'request', kind: 'SERVER' });
    within(span, () => {
      expect(startPart('select', 'CLIENT')).toBeUndefined();
      expect(withTrace({ id: '1' })).toEqual({ id: '1' });
      logger.info('hello');
    });
    logger.info('outside');
    expect(kept).toEqual([]);
    const [within_, outside] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(within_).toMatchObject({ trace_id: span?.traceId, span_id: span?.spanId, msg: 'hello' });
    expect(outside).not.toHaveProperty('trace_id');
  });

  test('go on in the job that a request asked for, which sees its payload without them', async () => {
    const request = startSpan({ name: 'request', kind: 'SERVER' });
    const payload = within(request, () => withTrace({ id: '1' }));
    expect(payload).toEqual({ id: '1', traceparent: writeTraceparent(request!) });
    let seen: unknown;
    await doJob('settle', payload, async (given) => {
      seen = given;
      startPart('select', 'CLIENT')?.end();
    });
    expect(seen).toEqual({ id: '1' });
    const [, job, select] = kept;
    expect(job).toMatchObject({
      name: 'job settle',
      kind: 'CONSUMER',
      traceId: request?.traceId,
      parent: { spanId: request?.spanId },
    });
    expect(select?.parent?.spanId).toBe(job?.spanId);
    await expect(doJob('settle', { id: '1' }, () => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(await seriesOf('payung_job_seconds_count{task="settle",outcome="failed"')).toHaveLength(1);
  });

  test('of callers are taken over in name only, and not for ever the same', async () => {
    stop();
    begin(0.5);
    const app = fastify();
    traceRequests(app, { callers: 'ANYBODY' });
    app.get('/a', async () => ({ trace: currentSpan()?.traceId, sampled: currentSpan()?.sampled }));
    const ask = async (traceparent: string) =>
      (await app.inject({ url: '/a', headers: { traceparent } })).json<{ trace: string; sampled: boolean }>();
    const notKept = `${'a'.repeat(19)}${'f'.repeat(13)}`;
    expect(await ask(`00-${notKept}-b7ad6b7169203331-01`)).toEqual({ trace: notKept, sampled: false });
    const same = `${'b'.repeat(19)}${'0'.repeat(13)}`;
    const traces: string[] = [];
    for (let n = 0; n < 80; n++) traces.push((await ask(`00-${same}-b7ad6b7169203331-00`)).trace);
    expect(traces.filter((trace) => trace === same)).toHaveLength(64);
    expect(await ask('nonsense')).toMatchObject({ trace: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown });
    await app.close();
  });
});

test('a port that is taken keeps nobody from working, and metrics are told at /metrics alone', async () => {
  const logger = pino({ level: 'silent' });
  const settings = { metrics: { host: '127.0.0.1', port: 0 }, traces: undefined };
  const first = await startTelemetry('test', settings, logger);
  const address = new URL(first.metricsAddress ?? '');
  const answer = await fetch(address);
  expect(answer.headers.get('content-type')).toContain('text/plain');
  expect(await answer.text()).toMatch(/process_resident_memory_bytes\{service="payung-test"\} \d+/);
  expect((await fetch(new URL('/', address))).status).toBe(404);
  expect((await fetch(address, { method: 'POST' })).status).toBe(404);
  const second = await startTelemetry(
    'test',
    { ...settings, metrics: { host: '127.0.0.1', port: Number(address.port) } },
    logger,
  );
  expect(second.metricsAddress).toBeUndefined();
  await Promise.all([first.stop(), second.stop()]);
  await expect(fetch(address)).rejects.toThrow();
});
