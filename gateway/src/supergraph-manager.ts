import { createHash } from 'node:crypto';
import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SupergraphManager, SupergraphSdlHook } from '@apollo/gateway';
import type { Logger } from '@payung/kit/log.ts';
import type { DocumentNode } from 'graphql';

/** How quickly a new version of the graph is noticed, milliseconds. */
export interface SupergraphWatch {
  /** How long the folder must be quiet before the file is read: a copy takes more than one write. */
  readonly settleMs: number;
  /** How often the file is read anyway, for file systems that tell nobody about changes. */
  readonly pollMs: number;
}

type Update = Parameters<SupergraphSdlHook>[0]['update'];

/** Who takes the rules out of a graph before Apollo's gateway loads it, and enforces them. */
export interface TakesRules {
  /** Gives what is left of the graph, and a way back for when it does not load. */
  readonly adopt: (supergraph: string) => Adopted;
}

/** A graph without its rules. */
interface Adopted {
  readonly served: string;
  /** The same, parsed; left out where whoever loads it is to parse it. */
  readonly document?: DocumentNode;
  readonly undo: () => void;
}

/**
 * Loads the composed graph from a file and serves new versions of it without a restart.
 *
 * The folder is watched rather than the file, so that a rename over the file and the swapped symbolic
 * links of a Kubernetes ConfigMap are noticed. A version that does not load is logged and the last
 * good one goes on serving: a bad roll-out must not take a working gateway away.
 */
export class SupergraphFile implements SupergraphManager {
  readonly #file: string;
  readonly #logger: Logger;
  readonly #watch: SupergraphWatch;
  readonly #guard: TakesRules;
  /** Called after a new version of the graph is served. */
  onChange: (() => void) | undefined;
  #serving: string | undefined;
  #refused: string | undefined;
  #update: Update | undefined;
  /** On its way to the gateway. */
  #adopted: Adopted | undefined;

  constructor(
    file: string,
    logger: Logger,
    guard: TakesRules,
    watching: SupergraphWatch = { settleMs: 200, pollMs: 30_000 },
  ) {
    this.#file = file;
    this.#guard = guard;
    this.#logger = logger;
    this.#watch = watching;
  }

  /** The first twelve hexadecimal digits of the hash of the graph now served. Undefined before the first is loaded. */
  get version(): string | undefined {
    return this.#serving && versionOf(this.#serving);
  }

  /** The graph of a text that is on its way to the gateway, once: it is large. */
  documentOf(served: string): DocumentNode | undefined {
    const adopted = this.#adopted;
    this.#adopted = undefined;
    return adopted?.served === served ? adopted.document : undefined;
  }

  /**
   * Called by the gateway when it starts.
   *
   * @throws Error when the file cannot be read: without a first graph there is nothing to serve
   */
  async initialize({ update }: Parameters<SupergraphSdlHook>[0]): ReturnType<SupergraphSdlHook> {
    const sdl = await this.#readFirst();
    const supergraphSdl = this.#adopt(sdl).served;
    this.#serving = sdl;
    this.#update = update;

    const reload = (): void => {
      this.#reload().catch((error: unknown) =>
        this.#logger.error({ err: error }, 'cannot go back to the last good graph'),
      );
    };
    let settling: NodeJS.Timeout | undefined;
    const watcher = watch(dirname(this.#file), () => {
      clearTimeout(settling);
      settling = setTimeout(reload, this.#watch.settleMs);
    });
    watcher.on('error', (error) =>
      this.#logger.warn({ err: error }, 'cannot watch the folder of the supergraph; reading it from time to time'),
    );
    const polling = setInterval(reload, this.#watch.pollMs).unref();

    const cleanup = async (): Promise<void> => {
      this.#update = undefined;
      clearTimeout(settling);
      clearInterval(polling);
      watcher.close();
    };
    return { supergraphSdl, cleanup };
  }

  async #readFirst(): Promise<string> {
    try {
      return await readFile(this.#file, 'utf8');
    } catch (error) {
      throw new Error(
        `Cannot read the supergraph at ${this.#file}. Make it with "npm run generate", or point SUPERGRAPH_FILE at it.`,
        { cause: error },
      );
    }
  }

  async #reload(): Promise<void> {
    const sdl = await readFile(this.#file, 'utf8').catch(() => undefined);
    // A missing file is a replacement under way; the rename that ends it is noticed too.
    if (sdl === undefined || sdl === this.#serving || sdl === this.#refused || this.#update === undefined) return;
    let undo: (() => void) | undefined;
    try {
      const adopted = this.#adopt(sdl);
      undo = adopted.undo;
      this.#update(adopted.served);
      this.#serving = sdl;
      this.#logger.info({ graph: this.version }, 'serving a new version of the graph');
      this.onChange?.();
    } catch (error) {
      undo?.();
      this.#refused = sdl;
      const reason = error instanceof Error ? error.message : String(error);
      this.#logger.error(
        { refused: versionOf(sdl), graph: this.version, reason },
        'a new version of the graph does not load; the last good one goes on serving',
      );
      this.#restore();
    }
  }

  // An update by Apollo's own way can fail half way, with the new schema in place and no plan for it. This is a no-op when it failed early.
  #restore(): void {
    if (this.#serving !== undefined) this.#update?.(this.#adopt(this.#serving).served);
  }

  #adopt(sdl: string): Adopted {
    this.#adopted = this.#guard.adopt(sdl);
    return this.#adopted;
  }
}

function versionOf(sdl: string): string {
  return createHash('sha256').update(sdl).digest('hex').slice(0, 12);
}
