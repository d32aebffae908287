import { drainDelayOf } from '@payung/kit/env.ts';
import { databasePlaceOf } from '@payung/kit/database-settings.ts';
import { createLogger } from '@payung/kit/log.ts';
import { createOwnerClient } from '@payung/kit/owner-client.ts';
import { revealRulesOf } from '@payung/kit/reveal.ts';
import { endedAccessSourceOf, followEndedAccess } from '@payung/kit/follow-ended-access.ts';
import { runService } from '@payung/kit/run-service.ts';
import { createSecretBox } from '@payung/kit/secret-box.ts';
import { createUrlSigner } from '@payung/kit/signed-url.ts';
import { startTelemetry } from '@payung/kit/telemetry/start-telemetry.ts';
import { telemetryOf } from '@payung/kit/telemetry/telemetry-settings.ts';
import { webhookSettingsOf } from '@payung/kit/webhook/webhook-settings.ts';

import { breakGlassRulesOf } from './break-glass/break-glass-rules.ts';
import { enrolmentOfClaimFrom } from './break-glass/enrolment-of-claim.ts';
import { secondPersonsFrom } from './break-glass/second-persons.ts';
import { contributionRatesFrom } from './contribution/contribution-rates.ts';
import { agreementStatusFrom } from './cover/agreement-status.ts';
import { agreementFactsFrom } from './enrolment/agreement-facts.ts';
import { readServiceEnv } from './env.ts';
import { openRosterFiles } from './import/roster-files.ts';
import { invoiceFactsFrom } from './invoice/invoice-facts.ts';
import { enrolmentTargetsFrom } from './readiness/enrolment-targets.ts';
import { createServer } from './server.ts';

const env = readServiceEnv();
const logger = createLogger('participants', env.LOG_LEVEL);
const telemetry = await startTelemetry('participants', telemetryOf(env), logger);
const askAgreements = createOwnerClient({
  url: env.AGREEMENTS_URL,
  issuer: env.OIDC_ISSUER,
  clientId: env.SERVICE_CLIENT_ID,
  clientSecret: env.SERVICE_CLIENT_SECRET,
});
const askClaims = createOwnerClient({
  url: env.CLAIMS_URL,
  issuer: env.OIDC_ISSUER,
  clientId: env.SERVICE_CLIENT_ID,
  clientSecret: env.SERVICE_CLIENT_SECRET,
});
const secrets = createSecretBox({ sealing: env.PERSONAL_KEYS, fingerprint: env.BLIND_INDEX_KEY });
const access = await followEndedAccess(endedAccessSourceOf(env), logger);
const server = await createServer({
  databaseUrl: env.DATABASE_URL,
  databasePlace: databasePlaceOf(env),
  issuer: env.OIDC_ISSUER,
  audience: env.OIDC_AUDIENCE,
  ended: access.ended,
  logger,
  secrets,
  revealRules: revealRulesOf(env),
  breakGlassRules: breakGlassRulesOf(env),
  findSecondPersons: secondPersonsFrom(askAgreements),
  findEnrolmentOfClaim: enrolmentOfClaimFrom(askClaims),
  findAgreementFacts: agreementFactsFrom(askAgreements),
  findAgreementStatus: agreementStatusFrom(askAgreements),
  findEnrolmentTargets: enrolmentTargetsFrom(askAgreements),
  findContributionRates: contributionRatesFrom(askAgreements),
  findInvoiceFacts: invoiceFactsFrom(askAgreements),
  mouOpensEnrolment: env.MOU_OPENS_ENROLMENT === 'on',
  lateChargeIsOn: env.CONTRIBUTION_LATE_CHARGE === 'on',
  rosters: {
    files: await openRosterFiles(env.FILES_FOLDER),
    signer: createUrlSigner(env.FILE_URL_KEY),
    approvalAbove: env.ROSTER_APPROVAL_ABOVE,
    undoHours: env.ROSTER_UNDO_HOURS,
  },
  webhooks: webhookSettingsOf(env),
  worksWebhooks: true,
  gateways: env.GATEWAY_NETWORKS,
});
server.addHook('onClose', async () => access.stop());
server.addHook('onClose', telemetry.stop);
await runService(server, { host: env.HOST, port: env.PORT, drainDelayMs: drainDelayOf(env) }, logger);
