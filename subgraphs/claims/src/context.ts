import type { Database } from '@payung/kit/database.ts';
import type { RequestContext } from '@payung/kit/request-context.ts';
import type { Sealer } from '@payung/kit/secret-box.ts';

import type { FindEnrolment } from './claim/find-enrolment.ts';
import type { Loaders } from './loaders.ts';

/** What every resolver and command of this subgraph receives. */
export interface Context extends RequestContext {
  readonly database: Database;
  readonly loaders: Loaders;
  /** Seals and opens where an incident happened. */
  readonly sealer: Sealer;
  readonly findEnrolment: FindEnrolment;
}
