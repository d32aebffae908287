import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { killAllChildren, stopJobs } from './children.ts';
import { greet } from './greeting.ts';
import { launch } from './launch.ts';
import { PATHS, makeOwnFolders } from './paths.ts';
import { Progress } from './progress.ts';
import { claimRunning, releaseRunning } from './running.ts';
import { readSettings } from './settings.ts';

/** How long stopping may take before what is left is killed, milliseconds. */
const STOP_WITHIN_MS = 10_000;

/**
 * Runs the whole of Payung until somebody asks it to stop or something in it fails.
 *
 * @returns exit code: 0 after an orderly stop, 1 when something failed or Payung already runs here
 */
export async function run({ empty }: { empty: boolean }): Promise<number> {
  // A terminal that was closed must not keep us from stopping in order.
  process.stdout.on('error', () => undefined);
  const settings = readSettings(process.env);
  makeOwnFolders();
  if (existsSync(PATHS.unfinished)) {
    say(
      'A restore broke off here: the data are not whole. Run it again with --over-data, or "npm run reset" to begin anew.\n',
    );
    return 1;
  }
  const other = await claimRunning(PATHS.running);
  if (other !== undefined) {
    const where = other.url === undefined ? ' and is still starting' : `: ${other.url}/`;
    say(`Payung already runs here (process ${other.pid})${where}. Stop that one first.\n`);
    return 1;
  }

  const stops: (() => Promise<void>)[] = [];
  const progress = new Progress();
  const end = whenToEnd();
  const launched = launch({
    settings,
    empty,
    progress,
    onRunning: (stop) => stops.push(stop),
    onTrouble: end.fail,
    signal: end.signal,
  });
  try {
    const running = await Promise.race([launched, end.reached]);
    if (running !== undefined) {
      say(await greet(running.plan));
      const loading = running.afterwards?.().catch((error: unknown) => {
        progress.note(`${error instanceof Error ? error.message : String(error)}\n    The next start tries again.`);
      });
      await Promise.race([loading, end.reached]);
      await end.reached;
    }
    progress.end();
    say('\nStopping …\n');
    return 0;
  } catch (error) {
    progress.end();
    say(`\n${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    end.giveUp();
    await stopEverything(stops, launched);
    releaseRunning(PATHS.running);
    say('Stopped.\n');
  }
}

/** The moment to stop: a signal, or the channel to our parent closing. Failure ends it with an error. */
function whenToEnd() {
  const { promise: reached, resolve, reject } = Promise.withResolvers<undefined>();
  const abort = new AbortController();
  reached.catch(() => undefined).finally(() => abort.abort());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(undefined));
  if (process.channel !== undefined) process.once('disconnect', () => resolve(undefined)).channel?.unref();
  return { reached, fail: (problem: Error) => reject(problem), signal: abort.signal, giveUp: () => abort.abort() };
}

/** Stops what runs, the last started first, and what a launch that was still under way brings up meanwhile. */
async function stopEverything(stops: (() => Promise<void>)[], launched: Promise<unknown>): Promise<void> {
  const hurry = setTimeout(() => void killAllChildren(), STOP_WITHIN_MS);
  const stopAll = async () => {
    await stopJobs();
    for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) {
      await stop().catch((error: unknown) => say(`${String(error)}\n`));
    }
  };
  await stopAll();
  // It stumbles over what has just been taken down; that is no news.
  await Promise.race([launched.catch(() => undefined), sleep(STOP_WITHIN_MS / 2)]);
  await stopAll();
  await killAllChildren();
  clearTimeout(hurry);
}

function say(text: string): void {
  process.stdout.write(text);
}
