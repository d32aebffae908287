import { pino } from 'pino';
import type { DestinationStream } from 'pino';

/** Where written text goes at last, in one piece for each call. */
type Write = (text: string) => void;

/** Whoever has this is told the level of each line first. */
const TELL_LEVEL: unique symbol = Symbol.for('pino.metadata');

/** Lines of this level and above, warnings, are written at once, and what waits with them. */
const AT_ONCE = 40;

/**
 * Writes the lines of one turn of the event loop in one go: a process that answers many callers at a time would otherwise go to the
 * operating system for each of their lines. Nothing waits longer than the turn, and whatever says that something is wrong does not wait at
 * all; a process that is killed in the middle of a turn loses what it said in it.
 */
export class LinesOfATurn implements DestinationStream {
  readonly [TELL_LEVEL] = true;
  /** Of the line that is about to be written. */
  lastLevel = 0;
  readonly #write: Write;
  #waiting = '';

  constructor(write: Write) {
    this.#write = write;
  }

  write(line: string): void {
    const isFirst = this.#waiting === '';
    this.#waiting += line;
    if (this.lastLevel >= AT_ONCE) this.flushSync();
    else if (isFirst) setImmediate(() => this.flushSync());
  }

  /** Writes what waits. */
  flushSync(): void {
    if (this.#waiting === '') return;
    const text = this.#waiting;
    this.#waiting = '';
    this.#write(text);
  }
}

let standardOutput: LinesOfATurn | undefined;

/** The standard output of this process, for all its loggers. */
export function linesToStandardOutput(): LinesOfATurn {
  if (standardOutput === undefined) {
    const output = pino.destination({ dest: 1, sync: true });
    const lines = new LinesOfATurn((text) => output.write(text));
    process.on('exit', () => lines.flushSync());
    standardOutput = lines;
  }
  return standardOutput;
}
