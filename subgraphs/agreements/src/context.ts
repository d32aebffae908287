import type { Database } from '@payung/kit/database.ts';
import type { RequestContext } from '@payung/kit/request-context.ts';

import type { Loaders } from './loaders.ts';

/** What every resolver and command of this subgraph receives. */
export interface Context extends RequestContext {
  readonly database: Database;
  readonly loaders: Loaders;
}
