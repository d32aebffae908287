import type { Client } from 'pg';

/**
 * The same kind of connection, which ends without ending the process. PostgreSQL may cut a connection at any moment, as when it goes down or an
 * administrator says so: also between two statements, and in the same breath in which it was made, before a pool or whoever borrowed it
 * listens. Node ends a process for an error that nobody listens to. What is asked of such a connection afterwards is refused, and its pool
 * puts another in its place. To be given to a pool.
 */
export function steady(Base: typeof Client): typeof Client {
  return class extends Base {
    constructor(...settings: ConstructorParameters<typeof Client>) {
      super(...settings);
      this.on('error', () => undefined);
    }
  };
}
