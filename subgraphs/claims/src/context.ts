import type { Database } from '@payung/kit/database.ts';
import type { RequestContext } from '@payung/kit/request-context.ts';
import type { RevealRules } from '@payung/kit/reveal.ts';
import type { Sealer } from '@payung/kit/secret-box.ts';
import type { UrlSigner } from '@payung/kit/signed-url.ts';

import type { FindGlassPeople } from './break-glass/find-glass.ts';
import type { FindCovered } from './calendar/find-covered.ts';
import type { FindOwnersEvidence } from './evidence/find-owners-evidence.ts';
import type { FindHolidays } from './holiday/find-holidays.ts';
import type { NoticeOwners } from './life-cycle/match-notice.ts';
import type { Loaders } from './loaders.ts';

/** What every resolver and command of this subgraph receives. */
export interface Context extends RequestContext, NoticeOwners {
  readonly database: Database;
  readonly loaders: Loaders;
  /** Seals and opens what is personal: places, words about cases, accounts. */
  readonly sealer: Sealer;
  readonly revealRules: RevealRules;
  readonly findHolidays: FindHolidays;
  readonly findCovered: FindCovered;
  readonly findGlassPeople: FindGlassPeople;
  readonly findOwnersEvidence: FindOwnersEvidence;
  /** Signs the addresses of files. */
  readonly urls: UrlSigner;
}
