import { currentInstant } from '@payung/kit/clock.ts';
import { connect } from '@payung/kit/database.ts';
import { openFiles } from '@payung/kit/files.ts';
import { filePlaceOf } from '@payung/kit/files-settings.ts';
import { createLogger } from '@payung/kit/log.ts';
import { createOwnerClient } from '@payung/kit/owner-client.ts';
import { REVEAL_RULES } from '@payung/kit/reveal.ts';
import { createSealer } from '@payung/kit/secret-box.ts';
import { createUrlSigner } from '@payung/kit/signed-url.ts';

import { createGlassPeopleFinder } from './break-glass/find-glass.ts';
import { createCoveredFinder } from './calendar/find-covered.ts';
import { createAgreementStatusFinder } from './claim/find-agreement-status.ts';
import { createEnrolmentFinder } from './claim/find-enrolment.ts';
import { createPersonFinder } from './claim/find-enrolments-of-person.ts';
import { readServiceEnv } from './env.ts';
import { createOwnersEvidenceFinder } from './evidence/find-owners-evidence.ts';
import { findExampleEnrolments } from './examples/example-enrolments.ts';
import { loadExampleClaims } from './examples/load-example-claims.ts';
import { createHolidayFinder } from './holiday/find-holidays.ts';
import { tables } from './tables.ts';

// Loads example claims over the invented officers that are enrolled, with the settings of the service. Never in production.
const env = readServiceEnv();
if (env.NODE_ENV === 'production') throw new Error('example claims are not loaded in production');
const logger = createLogger('claims-examples', env.LOG_LEVEL);
const client = {
  issuer: env.OIDC_ISSUER,
  clientId: env.SERVICE_CLIENT_ID,
  clientSecret: env.SERVICE_CLIENT_SECRET,
};
const askParticipants = createOwnerClient({ ...client, url: env.PARTICIPANTS_URL });
const askAgreements = createOwnerClient({ ...client, url: env.AGREEMENTS_URL });
const database = await connect({ url: env.DATABASE_URL, tables, applicationName: 'payung-claims-examples' });
const count = await loadExampleClaims({
  context: {
    database,
    sealer: createSealer(env.PERSONAL_KEYS),
    revealRules: REVEAL_RULES,
    urls: createUrlSigner(env.FILE_URL_KEY),
    findEnrolment: createEnrolmentFinder(askParticipants, logger),
    findEnrolmentsOfPerson: createPersonFinder(askParticipants, logger),
    findOwnersEvidence: createOwnersEvidenceFinder(askAgreements, askParticipants, logger),
    findAgreementStatus: createAgreementStatusFinder(askAgreements, logger),
    findHolidays: createHolidayFinder(database, askAgreements, logger),
    findCovered: createCoveredFinder(askParticipants, logger),
    findGlassPeople: createGlassPeopleFinder(askParticipants, logger),
  },
  files: await openFiles(filePlaceOf(env)),
  enrolments: await findExampleEnrolments(askParticipants),
  now: currentInstant(),
});
await database.destroy();
process.stdout.write(`${count} example claims\n`);
