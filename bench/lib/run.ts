/**
 * Runs a benchmark and takes down whatever it started, in reverse, also when it fails or is interrupted.
 *
 * @throws Error what the work throws, or that it was interrupted
 */
export async function runBenchmark(work: (cleanup: AsyncDisposableStack) => Promise<void>): Promise<void> {
  await using cleanup = new AsyncDisposableStack();
  const { promise: interrupted, reject } = Promise.withResolvers<never>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => reject(new Error(`Interrupted by ${signal}.`)));
  await Promise.race([work(cleanup), interrupted]);
}
