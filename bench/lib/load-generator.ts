import { Pool } from 'undici';

import { cpuTimeMs, peakMemoryMiB } from './cpu.ts';
import { nikOf, PLACEHOLDER } from './job.ts';
import type { Job, Measurement } from './job.ts';
import { percentile } from './statistics.ts';

// A process of its own, so that its work is on nobody's account. It is started once and takes job after job, so that
// its own code is warm. Each connection asks, waits for the whole answer, and asks again.

process.on('message', (job: Job) => {
  run(job).then(
    (measured) => process.send?.({ measured }),
    (error: unknown) => process.send?.({ problem: String(error) }),
  );
});

async function run(job: Job): Promise<Measurement> {
  const { origin, pathname: path } = new URL(job.url);
  const pool = new Pool(origin, { connections: job.tokens.length, pipelining: 1 });
  const state = { phase: 'lead' as 'lead' | 'measured' | 'over', sent: 0, wrong: 0 };
  const latencies: number[] = [];
  const varies = job.body.includes(PLACEHOLDER);

  async function keepAsking(token: string): Promise<void> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    while (state.phase !== 'over') {
      const n = job.from + state.sent++;
      const body = varies ? job.body.replaceAll(PLACEHOLDER, nikOf(n)) : job.body;
      const asked = performance.now();
      const answer = await pool.request({ method: 'POST', path, headers, body });
      const { byteLength } = await answer.body.arrayBuffer();
      const took = performance.now() - asked;
      if (answer.statusCode !== 200 || byteLength !== job.bytes) state.wrong += 1;
      else if (state.phase === 'measured') latencies.push(took);
    }
  }

  const asking = Promise.all(job.tokens.map(keepAsking));
  const cpu = (): readonly number[] => [cpuTimeMs(job.pids), cpuTimeMs(job.servicePids)];
  const clock = (async () => {
    await elapse(job.leadMs);
    state.phase = 'measured';
    const [from, before] = [performance.now(), cpu()];
    await elapse(job.measuredMs);
    state.phase = 'over';
    const [seconds, after] = [(performance.now() - from) / 1_000, cpu()];
    return { seconds, spent: after.map((now, index) => now - (before[index] ?? 0)) };
  })();
  const [{ seconds, spent }] = await Promise.all([clock, asking]).finally(() => (state.phase = 'over'));
  await pool.close();

  if (state.wrong > 0) throw new Error(`${state.wrong} of ${state.sent} answers of ${job.url} were not the right one`);
  const sorted = Float64Array.from(latencies).toSorted();
  return {
    sent: state.sent,
    perSecond: sorted.length / seconds,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
    slowest: sorted.at(-1) ?? Number.NaN,
    memory: peakMemoryMiB(job.pids),
    cpu: (spent[0] ?? 0) / sorted.length,
    serviceCpu: (spent[1] ?? 0) / sorted.length,
  };
}

function elapse(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
