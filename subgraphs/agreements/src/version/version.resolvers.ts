import { termsWarnings } from '../agreement/counts.reads.ts';
import { totalsOf } from '../domain/headcount.ts';
import type { Resolvers } from '../schema.types.ts';
import { amendAgreement } from './amend-agreement.ts';
import { findDiff, loadOpenAmendment, loadTermsOn, loadVersions } from './version.reads.ts';

/** Versions of the terms of agreements, and what differs between them. */
export const versionResolvers: Resolvers = {
  Query: {
    agreementDiff: (_root, args, context) => findDiff(context, args),
  },
  Mutation: {
    amendAgreement: (_root, args, context) => amendAgreement(context, args),
  },
  Agreement: {
    versions: (agreement, _args, context) => loadVersions(context, agreement),
    termsOn: (agreement, { date }, context) => loadTermsOn(context, agreement, date),
    openAmendment: (agreement, _args, context) => loadOpenAmendment(context, agreement),
  },
  AgreementTerms: {
    headcount: (terms) => totalsOf(terms.beneficiaries),
    warnings: (terms, _args, context) => termsWarnings(context, terms),
  },
  ServicePeriod: {
    category: async ({ categoryCode }, _args, { loaders }) => (await loaders.officerCategories.load(categoryCode))!,
  },
  WageBase: {
    category: async ({ categoryCode }, _args, { loaders }) => (await loaders.officerCategories.load(categoryCode))!,
  },
  Exclusion: {
    category: async ({ categoryCode }, _args, { loaders }) => (await loaders.officerCategories.load(categoryCode))!,
  },
};
