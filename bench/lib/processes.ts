import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { startChild, stopChild } from '../../bin/stack/children.ts';
import type { Child } from '../../bin/stack/children.ts';
import { readLogTail } from '../../bin/stack/log-tail.ts';
import { ROOT } from '../../bin/stack/paths.ts';
import { freePort } from '../../bin/stack/ports.ts';
import { localUrl } from '../../bin/stack/services.ts';

/** How to start one process that answers GraphQL. */
export interface Recipe {
  /** Short name, of its log too. */
  readonly name: string;
  /** Its line in the tables. */
  readonly label: string;
  /** TypeScript or JavaScript file, from the root of the project. */
  readonly entry: string;
  /** Arguments, given its port. */
  readonly args?: (port: number) => readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What its log must not say: that it is something else than asked for. */
  readonly mustNotSay?: string;
}

/** A running process that answers GraphQL. */
export interface Contender {
  readonly name: string;
  readonly label: string;
  readonly url: string;
  readonly pid: number;
  /** Processes behind it that nobody else asks; left out, those behind all. */
  readonly servicePids?: readonly number[];
  /** How it is, for an error about it: whether it still runs, and the end of its log. */
  readonly condition: () => string;
  readonly stop: () => Promise<void>;
}

const READY_WITHIN_MS = 60_000;

/**
 * Starts a process on a free port, as in production, and waits until it answers.
 *
 * @param logs folder for its log
 * @throws Error when it ends or does not answer within a minute
 */
export async function startContender(recipe: Recipe, logs: string): Promise<Contender> {
  const port = await freePort();
  const child = startChild({
    name: recipe.name,
    entry: recipe.entry,
    args: recipe.args?.(port) ?? [],
    env: { NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), ...recipe.env },
    root: ROOT,
    logs,
  });
  const url = `${localUrl(port)}/graphql`;
  try {
    await untilAnswering(child, url);
    if (recipe.mustNotSay !== undefined && readFileSync(child.log, 'utf8').includes(recipe.mustNotSay)) {
      throw new Error(`${recipe.label} does not run as asked for:\n${readLogTail(child.log, 5)}`);
    }
  } catch (error) {
    await stopChild(child, 0);
    throw error;
  }
  return {
    name: recipe.name,
    label: recipe.label,
    url,
    pid: child.pid,
    condition: () => `${recipe.name} ${child.ending() ?? 'runs'}; the end of its log:\n${readLogTail(child.log, 10)}`,
    stop: () => stopChild(child, 5_000),
  };
}

async function untilAnswering(child: Child, url: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline && child.ending() === undefined) {
    try {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(url, { method: 'POST', headers, body: '{"query":"{ __typename }"}' });
      await response.arrayBuffer();
      if (response.status < 500) return;
    } catch {
      // Not listening yet.
    }
    await sleep(100);
  }
  throw new Error(
    `${child.name} does not answer (${child.ending() ?? 'still starting'}):\n${readLogTail(child.log, 20)}`,
  );
}
