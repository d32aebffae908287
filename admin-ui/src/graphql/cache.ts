import type { Exchange } from '@urql/core';
import type { Cache, KeyGenerator } from '@urql/exchange-graphcache';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';

const byCode: KeyGenerator = (data) => (typeof data.code === 'string' ? data.code : null);
const partOfParent: KeyGenerator = () => null;

/** Types that live inside another object and have no identity. */
const parts = [
  'AgreementBeneficiary',
  'AgreementFunding',
  'AgreementHeadcount',
  'AgreementParty',
  'AgreementSource',
  'AgreementWarning',
  'CategoryHeadcount',
  'ClaimIncident',
  'ClaimedCount',
  'CoverAtIncident',
  'CoverLink',
  'ElectionStage',
  'EnrolledCategory',
  'EnrolledCount',
  'EnrolmentFacts',
  'EnrolmentRefused',
  'ParticipantWarning',
  'PromisedCategory',
  'PromisedCount',
  'RegionUnits',
  'SeatsRule',
  'Sentence',
  'Session',
  'Signatory',
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
      Query: { agreements: relayPagination(), participants: relayPagination(), claims: relayPagination() },
      Region: { children: relayPagination(), agreements: relayPagination() },
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
          ]),
        registerClaim: (_result, _arguments, cache) =>
          forgetFields(cache, ['claims', 'participant', 'enrolment', 'regencies', 'provinces', 'region']),
      },
    },
  });
}

/** Forgets what these fields of the root answered, with all their arguments, so that the next page that asks reads anew. */
function forgetFields(cache: Cache, names: readonly string[]): void {
  for (const { fieldName, arguments: given } of cache.inspectFields('Query')) {
    if (names.includes(fieldName)) cache.invalidate('Query', fieldName, given ?? undefined);
  }
}
