import type { FastifyBaseLogger } from 'fastify';

type Bindings = Parameters<FastifyBaseLogger['child']>[0];
type Options = Parameters<FastifyBaseLogger['child']>[1];
type Line = Parameters<FastifyBaseLogger['info']>;

/**
 * Gives each request of a server a logger that is made when something is written with it: nearly no request writes anything but its one line,
 * which is not written with it (`request-log.ts`). To be given to Fastify as `childLoggerFactory`.
 */
export function requestLogger(logger: FastifyBaseLogger, bindings: Bindings, options: Options): FastifyBaseLogger {
  return new RequestLogger(logger, bindings, options);
}

class RequestLogger {
  readonly #logger: FastifyBaseLogger;
  readonly #bindings: Bindings;
  readonly #options: Options;
  #made: FastifyBaseLogger | undefined;

  constructor(logger: FastifyBaseLogger, bindings: Bindings, options: Options) {
    this.#logger = logger;
    this.#bindings = bindings;
    this.#options = options;
  }

  get level(): FastifyBaseLogger['level'] {
    return this.#get().level;
  }

  fatal(...line: Line): void {
    this.#get().fatal(...line);
  }

  error(...line: Line): void {
    this.#get().error(...line);
  }

  warn(...line: Line): void {
    this.#get().warn(...line);
  }

  info(...line: Line): void {
    this.#get().info(...line);
  }

  debug(...line: Line): void {
    this.#get().debug(...line);
  }

  trace(...line: Line): void {
    this.#get().trace(...line);
  }

  silent(...line: Line): void {
    this.#get().silent(...line);
  }

  child(bindings: Bindings, options?: Options): FastifyBaseLogger {
    return this.#get().child(bindings, options);
  }

  #get(): FastifyBaseLogger {
    return (this.#made ??= this.#logger.child(this.#bindings, this.#options));
  }
}
