import type { Exchange } from '@urql/core';
import type { Cache, KeyGenerator, UpdateResolver } from '@urql/exchange-graphcache';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';

const byCode: KeyGenerator = (data) => (typeof data.code === 'string' ? data.code : null);
const partOfParent: KeyGenerator = () => null;

/** Types that live inside another object and have no identity. */
const parts = [
  'AgreementActor',
  'AgreementBeneficiary',
  'AgreementDiff',
  'AgreementEvent',
  'AgreementFunding',
  'AgreementHeadcount',
  'AgreementParty',
  'AgreementPeriod',
  'AgreementRefused',
  'AgreementSource',
  'AgreementTerms',
  'AgreementVersion',
  'AgreementWarning',
  'AgreementsCsv',
  'CategoryHeadcount',
  'ClaimIncident',
  'ClaimedCount',
  'ContributionCost',
  'ContributionLine',
  'ContributionOfCategory',
  'ContributionRate',
  'ContributionRates',
  'ContributionRounding',
  'CountDerivation',
  'CounterpartInference',
  'CoverAtIncident',
  'CoverLink',
  'CoverageAbsence',
  'DocumentActor',
  'DocumentRefused',
  'DocumentRemoval',
  'ElectionStage',
  'EnrolledCategory',
  'EnrolledCount',
  'EnrolmentFacts',
  'EnrolmentPace',
  'EnrolmentRefused',
  'Exclusion',
  'ExpectedOfficers',
  'ExtensionCost',
  'ExtensionWarning',
  'Figure',
  'FigureSource',
  'FundingChain',
  'FundingChange',
  'FundingCorrection',
  'FundingPoint',
  'FundingRefused',
  'FundingWarning',
  'Holiday',
  'HolidayRecord',
  'HolidayRefused',
  'Honorarium',
  'ImportRowError',
  'KnownRegions',
  'MissingAgreement',
  'ParticipantWarning',
  'PromisedCategory',
  'PromisedCount',
  'Readiness',
  'ReferenceCount',
  'ReferenceCountRefused',
  'RegionUnits',
  'RegionWithoutAgreement',
  'RegistrationDeadline',
  'RenewalChange',
  'RenewalEnrolled',
  'RenewalEnrolledCategory',
  'RenewalProposal',
  'SeatsRule',
  'Sentence',
  'ServicePeriod',
  'Session',
  'Signatory',
  'TermsChange',
  'WageBase',
];

/** The normalised cache of the console: rows by their key, lists that grow page by page, and what a mutation makes stale. */
export function createCache(): Exchange {
  return cacheExchange({
    keys: {
      Region: byCode,
      Institution: byCode,
      Election: byCode,
      OfficerCategory: byCode,
      ...Object.fromEntries(parts.map((type) => [type, partOfParent])),
    },
    resolvers: {
      Query: {
        agreements: relayPagination(),
        participants: relayPagination(),
        claims: relayPagination(),
        readiness: relayPagination(),
        regionsWithoutAgreement: relayPagination(),
        missingAgreements: relayPagination(),
      },
      Region: {
        children: relayPagination(),
        agreements: relayPagination(),
        recordedCounts: relayPagination(),
      },
      Agreement: { enrolments: relayPagination() },
    },
    updates: {
      Mutation: {
        registerParticipant: (_result, _arguments, cache) => forgetFields(cache, ['participants', 'participantByNik']),
        enrolParticipant: (_result, _arguments, cache) =>
          forgetFields(cache, [
            'participants',
            'participant',
            'agreement',
            'regencies',
            'provinces',
            'region',
            'session',
            'coverages',
            'readiness',
          ]),
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
        registerClaim: (_result, _arguments, cache) =>
          forgetFields(cache, ['claims', 'participant', 'enrolment', 'regencies', 'provinces', 'region']),
      },
    },
  });
}

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
