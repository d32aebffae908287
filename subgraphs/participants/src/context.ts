import type { Database } from '@payung/kit/database.ts';
import type { RequestContext } from '@payung/kit/request-context.ts';
import type { RevealRules } from '@payung/kit/reveal.ts';
import type { SecretBox } from '@payung/kit/secret-box.ts';

import type { BreakGlassRules } from './break-glass/break-glass-rules.ts';
import type { FindEnrolmentOfClaim } from './break-glass/enrolment-of-claim.ts';
import type { FindSecondPersons } from './break-glass/second-persons.ts';
import type { FindContributionRates } from './contribution/contribution-rates.ts';
import type { FindAgreementStatus } from './cover/agreement-status.ts';
import type { FindAgreementFacts } from './enrolment/agreement-facts.ts';
import type { Rosters } from './import/roster-settings.ts';
import type { FindInvoiceFacts } from './invoice/invoice-facts.ts';
import type { Loaders } from './loaders.ts';
import type { FindEnrolmentTargets } from './readiness/enrolment-targets.ts';

/** What every resolver and command of this subgraph receives. */
export interface Context extends RequestContext {
  readonly database: Database;
  readonly loaders: Loaders;
  readonly secrets: SecretBox;
  readonly revealRules: RevealRules;
  readonly breakGlassRules: BreakGlassRules;
  readonly findSecondPersons: FindSecondPersons;
  readonly findEnrolmentOfClaim: FindEnrolmentOfClaim;
  readonly findAgreementFacts: FindAgreementFacts;
  readonly findAgreementStatus: FindAgreementStatus;
  readonly findEnrolmentTargets: FindEnrolmentTargets;
  readonly findContributionRates: FindContributionRates;
  readonly findInvoiceFacts: FindInvoiceFacts;
  /** Whether paying late costs extra: a setting, since the text that was read names employers other than the state. */
  readonly lateChargeIsOn: boolean;
  /** Whether a memorandum alone opens enrolment: a setting, since no regulation was found that decides it. */
  readonly mouOpensEnrolment: boolean;
  readonly rosters: Rosters;
}
