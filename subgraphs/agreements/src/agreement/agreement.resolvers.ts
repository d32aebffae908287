import { permit } from '@payung/kit/access.ts';
import { asksFor } from '@payung/kit/asks-for.ts';
import { present } from '@payung/kit/loader.ts';
import { resultType } from '@payung/kit/refusal.ts';
import { whenThere } from '@payung/kit/soon.ts';
import type { Soon } from '@payung/kit/soon.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';

import type { Context } from '../context.ts';
import { computedTotal, headcountStatus } from '../domain/headcount.ts';
import type { Resolvers } from '../schema.types.ts';
import type { AgreementRow } from './agreement.table.ts';
import { readAgreementsCsv } from './agreements-csv.reads.ts';
import { loadBeneficiaryHeadcounts, loadTotals, loadWarnings } from './counts.reads.ts';
import { registerAgreement } from './register-agreement.ts';

/** Agreements with their parties, head-counts and doubts. */
export const agreementResolvers: Resolvers = {
  Query: {
    agreement: (_root, { id }, context) => findAgreement(context, id),
    agreements: (_root, { filter, ...args }, { loaders, now }, info) =>
      loaders.agreementPage({
        args,
        filter: { ...filter, today: dateInJakarta(now) },
        counted: asksFor(info, 'totalCount'),
      }),
    agreementsCsv: (_root, { filter }, context) => readAgreementsCsv(context, filter ?? {}),
  },
  Mutation: {
    registerAgreement: (_root, { input, idempotencyKey }, context) => registerAgreement(context, input, idempotencyKey),
  },
  AgreementsCsvResult: { __resolveType: resultType('AgreementsCsv', 'AgreementRefused') },
  RegisterAgreementResult: { __resolveType: resultType('Agreement', 'AgreementRefused') },
  AgreementConnection: {
    totalCount: ({ count }) => count(),
  },
  Agreement: {
    id: ({ id }) => toGlobalId('Agreement', id),
    region: ({ regionCode }, _args, { loaders }) => present(loaders.regions.load(regionCode)),
    election: ({ electionCode }, _args, { loaders }) => present(loaders.elections.load(electionCode)),
    predecessor: ({ predecessorId }, _args, { loaders }) =>
      predecessorId === null ? null : loaders.agreements.load(predecessorId),
    successors: ({ id }, _args, { loaders }) => loaders.successors.load(id),
    period: ({ startsOn, endsOn, periodConfidence: confidence }) => ({ startsOn, endsOn, confidence }),
    parties: ({ id }, _args, { loaders }) => loaders.parties.load(id),
    signatories: ({ id }, _args, { loaders }) => loaders.signatories.load(id),
    beneficiaries: ({ id }, _args, { loaders }) => loaders.beneficiaries.load(id),
    headcount: ({ id }, _args, context) => loadTotals(context, id),
    warnings: (agreement, _args, context) => loadWarnings(context, agreement),
    funding: ({ fundingText, fundingRealised }) =>
      fundingText === null ? null : { text: fundingText, realised: fundingRealised },
    source: ({ sourceCode, sourcePublisher, sourceCredit }) => ({
      code: sourceCode,
      publisher: sourcePublisher,
      credit: sourceCredit,
    }),
  },
  AgreementParty: {
    institution: ({ institutionCode }, _args, { loaders }) => present(loaders.institutions.load(institutionCode)),
  },
  Signatory: {
    institution: ({ institutionCode }, _args, { loaders }) =>
      institutionCode === null ? null : loaders.institutions.load(institutionCode),
  },
  AgreementBeneficiary: {
    institution: ({ institutionCode }, _args, { loaders }) => present(loaders.institutions.load(institutionCode)),
    computedTotal: (beneficiary, _args, context) =>
      whenThere(loadBeneficiaryHeadcounts(context, beneficiary), computedTotal),
    status: (beneficiary, _args, context) =>
      whenThere(loadBeneficiaryHeadcounts(context, beneficiary), (headcounts) =>
        headcountStatus({ ...beneficiary, headcounts }),
      ),
    headcounts: (beneficiary, _args, context) => loadBeneficiaryHeadcounts(context, beneficiary),
  },
  CategoryHeadcount: {
    category: ({ categoryCode }, _args, { loaders }) => present(loaders.officerCategories.load(categoryCode)),
  },
  AgreementWarning: {
    institution: ({ institutionCode }, _args, { loaders }) =>
      institutionCode === null ? null : loaders.institutions.load(institutionCode),
    category: ({ categoryCode }, _args, { loaders }) =>
      categoryCode === null ? null : loaders.officerCategories.load(categoryCode),
  },
};

/** The agreement that another subgraph refers to by its identifier. */
export const agreementReference = {
  Agreement: { __resolveReference: ({ id }: { id: string }, context: Context) => findAgreement(context, id) },
};

function findAgreement({ session, loaders }: Context, id: string): Soon<AgreementRow | null> {
  permit(session, 'agreement:read');
  const key = findKey('Agreement', id);
  return key === null ? null : loaders.agreements.load(key);
}
