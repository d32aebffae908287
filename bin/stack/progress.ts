/** Tells a person how far the start has come: a line for each step done, with the time it took. */
export class Progress {
  readonly #out: NodeJS.WriteStream;
  #ended = false;
  readonly #running = new Set<string>();

  constructor(out: NodeJS.WriteStream = process.stdout) {
    this.#out = out;
  }

  /**
   * Runs a step; prints its name with a tick when it is done. Steps may run beside each other.
   *
   * @param work may return a few words to print after the name
   */
  async step<T>(name: string, work: () => Promise<T>, say: (result: T) => string = () => ''): Promise<T> {
    const started = performance.now();
    this.#running.add(name);
    this.#showRunning();
    try {
      const result = await work();
      this.#running.delete(name);
      const words = say(result);
      this.#print(
        `  ✓ ${`${name}${words === '' ? '' : `, ${words}`}`.padEnd(58)} ${seconds(performance.now() - started)}`,
      );
      return result;
    } catch (error) {
      this.#running.delete(name);
      this.#print(`  ✗ ${name}`);
      throw error;
    }
  }

  /** One line between the steps. */
  note(line: string): void {
    this.#print(`  · ${line}`);
  }

  /** Says no more: what is still running fails because it is being stopped. */
  end(): void {
    this.#clear();
    this.#ended = true;
  }

  #print(line: string): void {
    if (this.#ended) return;
    this.#clear();
    this.#out.write(`${line}\n`);
    this.#showRunning();
  }

  /** On a terminal: what is being worked on, overwritten by the next line. */
  #showRunning(): void {
    this.#clear();
    if (this.#out.isTTY && !this.#ended && this.#running.size > 0)
      this.#out.write(`  … ${[...this.#running].join(', ')}`);
  }

  #clear(): void {
    if (this.#out.isTTY) this.#out.write('\r\x1b[K');
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
