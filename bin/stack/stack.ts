import { setTimeout as sleep } from 'node:timers/promises';

import { startChild, stopChild } from './children.ts';
import type { Child } from './children.ts';
import { readLogTail } from './log-tail.ts';
import type { ServiceName } from './names.ts';
import type { Service } from './services.ts';

/** A process of the stack ended although nobody asked it to. */
export class UnexpectedEnd extends Error {
  override readonly name = 'UnexpectedEnd';
  readonly service: string;

  constructor(child: Child, how: string) {
    super(`${child.name} ended unexpectedly (${how}). The end of ${child.log}:\n${readLogTail(child.log, 15)}`);
    this.service = child.name;
  }
}

/** The running processes of the stack, each known by its name. */
export class Stack {
  readonly #services: readonly Service[];
  readonly #where: { root: string; logs: string };
  readonly #children = new Map<ServiceName, Child>();
  #onUnexpectedEnd: (problem: UnexpectedEnd) => void = () => undefined;

  /**
   * @param where root of the project, and the folder for the logs
   */
  constructor(services: readonly Service[], where: { root: string; logs: string }) {
    this.#services = services;
    this.#where = where;
  }

  /** The first process that ends unasked from now on, before or after it was ready. */
  whenOneEnds(): Promise<UnexpectedEnd> {
    return new Promise((resolve) => (this.#onUnexpectedEnd = resolve));
  }

  /** Ids of the processes that run now. */
  pids(): readonly number[] {
    return [...this.#children.values()].map(({ pid }) => pid);
  }

  /** Starts all processes at once; each waits by itself for what it needs. */
  start(): void {
    for (const { name } of this.#services) this.startOne(name);
  }

  /** Starts one process. `again` keeps the log of the earlier one. */
  startOne(name: ServiceName, again = false): void {
    const { entry, env } = this.#service(name);
    const child = startChild({ name, entry, env, ...this.#where, appendLog: again });
    this.#children.set(name, child);
    void child.ended.then((how) => {
      // Still listed: nobody took it out to stop it.
      if (this.#children.get(name) === child) this.#onUnexpectedEnd(new UnexpectedEnd(child, how));
    });
  }

  /**
   * Waits until every process says it is ready, or only the one that is named.
   *
   * @throws Error after `patience` milliseconds, with what is not ready and why; UnexpectedEnd when one ends
   */
  async ready(patience: number, only?: ServiceName): Promise<void> {
    const listening = this.#services.filter(({ name }) => only === undefined || name === only);
    await Promise.all(listening.map((service) => this.#readyOne(service, Date.now() + patience)));
  }

  /** Stops one process and forgets it. */
  async stopOne(name: ServiceName, patience: number): Promise<void> {
    const child = this.#children.get(name);
    this.#children.delete(name);
    if (child !== undefined) await stopChild(child, patience);
  }

  /** Kills one process without a warning, as a crash would. */
  async killOne(name: ServiceName): Promise<void> {
    const child = this.#children.get(name);
    this.#children.delete(name);
    if (child === undefined) return;
    process.kill(child.pid, 'SIGKILL');
    await child.ended;
  }

  /**
   * Stops all, what depends on others first: the gateway, then subgraphs and workers, then identity.
   * Altogether no longer than about nine seconds.
   */
  async stop(): Promise<void> {
    const [gateway, identity]: readonly ServiceName[] = ['gateway', 'identity'];
    const between = [...this.#children.keys()].filter((name) => name !== gateway && name !== identity);
    if (gateway !== undefined) await this.stopOne(gateway, 3_000);
    await Promise.all(between.map((name) => this.stopOne(name, 4_000)));
    if (identity !== undefined) await this.stopOne(identity, 1_500);
  }

  #service(name: ServiceName): Service {
    const service = this.#services.find((candidate) => candidate.name === name);
    if (service === undefined) throw new Error(`There is no process "${name}" in this stack.`);
    return service;
  }

  async #readyOne({ name, url }: Service, deadline: number): Promise<void> {
    let answer = 'no answer';
    while (Date.now() < deadline) {
      const child = this.#children.get(name);
      if (child === undefined) throw new Error(`${name} was stopped before it was ready.`);
      const how = child.ending();
      if (how !== undefined) throw new UnexpectedEnd(child, how);
      try {
        const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) });
        answer = `${response.status} ${await response.text()}`;
        if (response.ok) return;
      } catch {
        // Not listening yet.
      }
      await sleep(60);
    }
    throw new Error(`${name} is not ready: ${answer.trim()}. Its log is ${this.#children.get(name)?.log ?? 'gone'}.`);
  }
}
