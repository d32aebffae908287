import { loadEach } from '@payung/kit/soon.ts';
import { findCoverageLine, findCoverageSubject } from '@payung/kit/values/coverage-id.ts';
import { permit } from '@payung/kit/access.ts';
import { NATION } from '@payung/kit/values/region-code.ts';

import type { Context } from '../context.ts';
import { REGISTRATION_LIMIT } from '../domain/registration-deadline.ts';
import { formulaOf } from '../domain/expected.ts';
import type { Expected } from '../domain/expected.ts';
import type { Resolvers } from '../schema.types.ts';
import {
  absencesInText,
  expectedFigure,
  expectedLineFigure,
  promisedFigure,
  promisedLineFigure,
  sumExpected,
} from './coverage-figures.ts';
import {
  basisOf,
  coverageOfAgreement,
  coverageOfInstitution,
  coverageOfRegion,
  findCoverage,
  linesOf,
  readCoverages,
} from './coverage.reads.ts';
import type { CoverageLineRow, CoverageRow } from './coverage.reads.ts';
import { readEnrolmentTargets } from './enrolment-targets.reads.ts';
import { counterpartsIn, readMissingAgreements, readRegionsWithoutAgreement } from './white-map.reads.ts';
import type { CounterpartRow } from './white-map.reads.ts';

/** Who should be protected, who is promised, and who is missing from every text. */
export const coverageResolvers: Resolvers = {
  Query: {
    coverages: (_root, { level, electionCode, provinceCode }, context) =>
      readCoverages(context, { level, electionCode, provinceCode: provinceCode ?? null }),
    regionsWithoutAgreement: (_root, { electionCode, provinceCode, body, ...page }, context) =>
      readRegionsWithoutAgreement(context, page, {
        electionCode,
        provinceCode: provinceCode ?? null,
        body: body ?? null,
      }),
    missingAgreements: (_root, { electionCode, provinceCode, ...page }, context) =>
      readMissingAgreements(context, page, { electionCode, provinceCode: provinceCode ?? null }),
    enrolmentTargets: (_root, { electionCode }, context) => readEnrolmentTargets(context, electionCode),
  },
  Region: {
    expectedOfficers: ({ code }, { electionCode }, context) => readExpected(context, code, electionCode),
    coverage: ({ code }, { electionCode }, context) => coverageOfRegion(context, code, electionCode),
    counterparts: ({ code }, { electionCode }, context) => readCounterparts(context, code, electionCode),
  },
  Institution: {
    coverage: ({ code }, { electionCode }, context) => coverageOfInstitution(context, code, electionCode),
  },
  Election: {
    coverage: ({ code }, _args, context) => coverageOfRegion(context, NATION, code),
    registrationDeadline: async ({ code }, _args, { loaders }) => ({
      ...REGISTRATION_LIMIT,
      lastSafeDate: (await loaders.lastSafeDates.load(code))!.day,
    }),
  },
  Agreement: {
    coverage: (agreement, _args, context) => coverageOfAgreement(context, agreement),
    counterpart: async ({ id, regionCode, electionCode }, _args, context) => {
      const found = await readCounterparts(context, regionCode, electionCode);
      return found?.find(({ agreementIds }) => agreementIds.includes(id)) ?? null;
    },
  },
  Coverage: {
    region: async ({ regionCode }, _args, { loaders }) => (await loaders.regions.load(regionCode))!,
    election: async ({ electionCode }, _args, { loaders }) => (await loaders.elections.load(electionCode))!,
    institution: ({ subject }, _args, { loaders }) =>
      subject.type === 'Institution' ? loaders.institutions.load(subject.key) : null,
    agreement: ({ subject }, _args, { loaders }) =>
      subject.type === 'Agreement' ? loaders.agreements.load(subject.key) : null,
    expected: (coverage) => expectedFigure(coverage),
    promised: (coverage) => promisedFigure(coverage),
    peoplePlanned: ({ text }) => text.planned,
    peopleExcluded: ({ text }) => text.excluded,
    agreements: ({ text }) => text.agreements,
    lines: (coverage) => linesOf(coverage),
    basis: (coverage) => basisOf(coverage),
  },
  CoverageLine: {
    category: async ({ own }, _args, { loaders }) => (await loaders.officerCategories.load(own.category.code))!,
    expected: (line) => expectedLineFigure(line),
    formula: ({ own }) => (own.expected === null ? null : formulaOf(own.expected)),
    expectedUnplaced: ({ own }) => own.expected?.unplaced ?? 0,
    promised: (line) => promisedLineFigure(line),
    peopleExcluded: ({ own }) => own.excluded,
    absentFromText: (line) => absencesInText(line),
    basis: ({ coverage, own }) => basisOf(coverage, own),
  },
  Figure: {
    sources: ({ sourcesOf }) => sourcesOf(),
  },
  ExpectedOfficers: {
    category: async ({ categoryCode }, _args, { loaders }) => (await loaders.officerCategories.load(categoryCode))!,
    formula: (expected) => formulaOf(expected),
    multiplier: ({ seats }) => seats.usual,
    seats: ({ seats }) => ({ ...seats, effectiveFrom: null }),
  },
  CounterpartInference: {
    institution: async ({ institutionCode }, _args, { loaders }) => (await loaders.institutions.load(institutionCode))!,
    election: async ({ electionCode }, _args, { loaders }) => (await loaders.elections.load(electionCode))!,
    region: async ({ regionCode }, _args, { loaders }) => (await loaders.regions.load(regionCode))!,
    inferredFrom: async ({ agreementIds }, _args, { loaders }) =>
      (await loadEach(loaders.agreements, agreementIds)).filter((row) => row !== null),
    people: ({ lines, asOf }) => sumExpected(lines, asOf),
    confidence: () => 'DERIVED',
  },
  MissingAgreement: {
    institution: async ({ institutionCode }, _args, { loaders }) => (await loaders.institutions.load(institutionCode))!,
    election: async ({ electionCode }, _args, { loaders }) => (await loaders.elections.load(electionCode))!,
  },
};

/** Coverage that another subgraph refers to by its identifier. */
export const coverageReference = {
  Coverage: {
    __resolveReference: async ({ id }: { id: string }, context: Context): Promise<CoverageRow | null> => {
      const subject = findCoverageSubject(id);
      return subject === null ? null : findCoverage(context, subject);
    },
  },
  CoverageLine: {
    __resolveReference: async ({ id }: { id: string }, context: Context): Promise<CoverageLineRow | null> => {
      const subject = findCoverageLine(id);
      const coverage = subject === null ? null : await findCoverage(context, subject);
      return coverage === null ? null : (linesOf(coverage).find((line) => line.id === id) ?? null);
    },
  },
};

async function readExpected(
  { session, loaders }: Context,
  regionCode: string,
  electionCode: string,
): Promise<readonly Expected[] | null> {
  permit(session, 'coverage:read', { regionCode });
  const picture = await loaders.pictures(electionCode).load(regionCode);
  return picture === null ? null : picture.expectedOf(regionCode);
}

async function readCounterparts(
  { session, loaders, now }: Context,
  regionCode: string,
  electionCode: string,
): Promise<readonly CounterpartRow[] | null> {
  permit(session, 'coverage:read', { regionCode });
  const picture = await loaders.pictures(electionCode).load(regionCode);
  return picture === null ? null : counterpartsIn(picture, regionCode, now);
}
