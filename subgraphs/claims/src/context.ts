import type { Database } from '@payung/kit/database.ts';
import type { RequestContext } from '@payung/kit/request-context.ts';
import type { Sealer } from '@payung/kit/secret-box.ts';
import type { UrlSigner } from '@payung/kit/signed-url.ts';

import type { FindCovered } from './calendar/find-covered.ts';
import type { CoverOwners } from './claim/ask-about-cover.ts';
import type { FindHolidays } from './holiday/find-holidays.ts';
import type { Loaders } from './loaders.ts';

/** What every resolver and command of this subgraph receives. */
export interface Context extends RequestContext, CoverOwners {
  readonly database: Database;
  readonly loaders: Loaders;
  /** Seals and opens what is personal: places, words about cases, accounts. */
  readonly sealer: Sealer;
  readonly findHolidays: FindHolidays;
  readonly findCovered: FindCovered;
  /** Signs the addresses of files. */
  readonly urls: UrlSigner;
}
