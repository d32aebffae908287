import type { Database } from '@payung/kit/database.ts';
import type { RequestContext } from '@payung/kit/request-context.ts';
import type { Sealer } from '@payung/kit/secret-box.ts';
import type { UrlSigner } from '@payung/kit/signed-url.ts';

import type { Register } from './administration/register.ts';
import type { FindSecondPersons } from './break-glass/find-second-persons.ts';
import type { ContributionSettings } from './contribution-rate/contribution-settings.ts';
import type { Loaders } from './loaders.ts';
import type { FindEnrolled } from './renewal/find-enrolled.ts';

/** What every resolver and command of this subgraph receives. */
export interface Context extends RequestContext {
  readonly database: Database;
  readonly loaders: Loaders;
  /** Signs the addresses that files are sent to and fetched from. */
  readonly urls: UrlSigner;
  /** Seals the keys of documents. */
  readonly sealer: Sealer;
  /** What no regulation settles about contributions. */
  readonly contributions: ContributionSettings;
  /** The address of the issuer of access tokens. */
  readonly issuer: string;
  /** The register of accounts and API clients, which the identity service keeps. */
  readonly register: Register;
  /** Who can be told of break-glass. */
  readonly findSecondPersons: FindSecondPersons;
  /** Asks the owner of enrolments who was enrolled; null when it does not say. */
  readonly findEnrolled: FindEnrolled;
}
