import type { Exchange } from '@urql/core';
import type { Cache, KeyGenerator, UpdateResolver } from '@urql/exchange-graphcache';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { parts } from './cache-parts.ts';

const byCode: KeyGenerator = (data) => (typeof data.code === 'string' ? data.code : null);
const partOfParent: KeyGenerator = () => null;

/** The normalised cache of the console: rows by their key, lists that grow page by page, and what a mutation makes stale. */
export function createCache(): Exchange {
  return cacheExchange({
    keys: {
      Region: byCode,
      Institution: byCode,
      Election: byCode,
      OfficerCategory: byCode,
      // Its `id` is the sentence in Indonesian.
      Sentence: partOfParent,
      ...(import.meta.env.DEV ? Object.fromEntries(parts.map((type) => [type, partOfParent])) : {}),
    },
    resolvers: {
      Query: {
        agreements: relayPagination(),
        enrolmentConflicts: relayPagination(),
        claims: relayPagination(),
        claimQueue: relayPagination(),
        paymentBatches: relayPagination(),
        invoices: relayPagination(),
        bankFiles: relayPagination(),
        readiness: relayPagination(),
        regionsWithoutAgreement: relayPagination(),
        missingAgreements: relayPagination(),
        dataRequests: relayPagination(),
        breaches: relayPagination(),
        breakGlasses: relayPagination(),
      },
      Region: {
        children: relayPagination(),
        agreements: relayPagination(),
        recordedCounts: relayPagination(),
      },
      Agreement: { enrolments: relayPagination() },
      Administration: {
        accounts: relayPagination(),
        apiClients: relayPagination(),
        accessReviews: relayPagination(),
      },
      AccessReview: { items: relayPagination() },
      BankFile: { lines: relayPagination() },
    },
    updates: {
      Mutation: {
        registerParticipant: (_result, _arguments, cache) => forgetFields(cache, ['participants', 'participantByNik']),
        recordReferenceCount: (_result, _arguments, cache) => forgetFields(cache, reckonedFromCounts),
        importReferenceCounts: (_result, _arguments, cache) => forgetFields(cache, reckonedFromCounts),
        recordHoliday: (_result, _arguments, cache) => forgetFields(cache, ['holidays', 'election', 'readiness']),
        saveExtensionAsDraftAmendment: (_result, _arguments, cache) =>
          forgetFields(cache, ['agreement', 'agreements', 'extensionCost']),
        ...Object.fromEntries(
          agreementCommands.map((command): [string, UpdateResolver] => [
            command,
            (_result, _arguments, cache) => forgetFields(cache, reckonedFromAgreements),
          ]),
        ),
        ...Object.fromEntries(
          enrolmentCommands.map((command): [string, UpdateResolver] => [
            command,
            (_result, _arguments, cache) => forgetFields(cache, reckonedFromEnrolments),
          ]),
        ),
        ...Object.fromEntries(
          privacyCommands.map((command): [string, UpdateResolver] => [
            command,
            (_result, _arguments, cache) => forgetFields(cache, ['dataRequests', 'dataRequestCount', 'breaches']),
          ]),
        ),
        openBreakGlass: (_result, _arguments, cache) => forgetFields(cache, ['breakGlasses']),
        endBreakGlass: (_result, _arguments, cache) => forgetFields(cache, ['breakGlasses']),
        acknowledgeBreakGlass: (_result, _arguments, cache) => forgetFields(cache, ['breakGlasses']),
        registerClaim: (_result, _arguments, cache) => forgetFields(cache, claimsAndCounts),
        ...Object.fromEntries(
          claimCommands.map((command): [string, UpdateResolver] => [
            command,
            (_result, _arguments, cache) => forgetFields(cache, claimsAndCounts),
          ]),
        ),
      },
    },
  });
}

/** Commands on claims: what they write shows in lists and the queue, and a new claim in the counts of regions. */
const claimCommands = [
  'noticeIncident',
  'confirmNotice',
  'reportStageOne',
  'startTreatment',
  'reportStageTwo',
  'completeClaim',
  'verifyClaim',
  'sendBackClaim',
  'approveClaim',
  'rejectClaim',
  'closeClaim',
  'appealClaim',
  'decideAppeal',
  'withdrawClaim',
  'reopenClaim',
  'reclassifyClaim',
  'takeClaim',
  'takeNextClaim',
  'releaseClaim',
  'calculateClaim',
  'recordBeneficiaries',
  'recordOtherBenefit',
  'reevaluateCover',
  'createPaymentBatch',
  'sendPaymentBatch',
  'reconcilePaymentBatch',
] as const;

const claimsAndCounts = [
  'paymentBatches',
  'claims',
  'claimQueue',
  'participant',
  'enrolment',
  'regencies',
  'provinces',
  'region',
];

/** Commands on agreements: what they write shows on their own page, in lists, and in what agreements promise. */
const agreementCommands = [
  'draftAgreement',
  'editAgreementDraft',
  'submitAgreement',
  'sendBackAgreement',
  'approveAgreement',
  'signAgreement',
  'suspendAgreement',
  'reinstateAgreement',
  'terminateAgreement',
  'undoAgreementStep',
  'linkAgreementPredecessor',
  'amendAgreement',
  'draftRenewal',
  'recordFundingEdge',
  'correctFundingEdge',
  'recordFundingPayment',
  'removeDocument',
] as const;

/** What is reckoned from agreements. */
const reckonedFromAgreements = [
  'agreement',
  'agreements',
  'agreementDiff',
  'agreementsNotFunded',
  'renewalProposal',
  'provinces',
  'regencies',
  'region',
  'session',
  'institution',
  'coverages',
  'readiness',
  'regionsWithoutAgreement',
  'missingAgreements',
];

/** Commands on enrolments: what they write shows with the person, in lists, and in what is counted from enrolments. */
const enrolmentCommands = [
  'enrolParticipant',
  'suspendEnrolment',
  'reinstateEnrolment',
  'endEnrolment',
  'transferEnrolment',
  'replaceEnrolment',
  'resolveEnrolmentConflict',
] as const;

/** What is reckoned from enrolments. */
const reckonedFromEnrolments = [
  'participants',
  'participant',
  'enrolmentConflicts',
  'agreement',
  'regencies',
  'provinces',
  'region',
  'session',
  'coverages',
  'readiness',
];

/** Commands on requests of data subjects and on the breach register: what they write shows in their lists. */
const privacyCommands = [
  'recordDataRequest',
  'settleDataCorrection',
  'answerDataRequest',
  'refuseDataRequest',
  'reportBreach',
  'assessBreach',
  'recordBreachNotice',
  'closeBreach',
] as const;

/** What is reckoned from how many districts, villages and polling stations there are. */
const reckonedFromCounts = [
  'region',
  'session',
  'coverages',
  'regionsWithoutAgreement',
  'missingAgreements',
  'institution',
  'agreement',
  'extensionCost',
];

/** Forgets what these fields of the root answered, with all their arguments, so that the next page that asks reads anew. */
function forgetFields(cache: Cache, names: readonly string[]): void {
  for (const { fieldName, arguments: given } of cache.inspectFields('Query')) {
    if (names.includes(fieldName)) cache.invalidate('Query', fieldName, given ?? undefined);
  }
}
