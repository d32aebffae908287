import { readMetrics } from '../telemetry/metrics.ts';

/** The value of a metric of this process: the sum of its series with these labels (`outcome="whole"`), 0 without any. */
export async function figureOf(metric: string, ...labels: readonly string[]): Promise<number> {
  const { text } = await readMetrics();
  return text
    .split('\n')
    .filter((line) => /^[{ ]/.test(line.slice(metric.length)) && line.startsWith(metric))
    .filter((line) => labels.every((label) => line.includes(label)))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
}
