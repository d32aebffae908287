import { permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import type { CoverageBasis } from '@payung/kit/values/coverage-basis.ts';
import { toCoverageId, toCoverageLineId } from '@payung/kit/values/coverage-id.ts';
import type { CoverageSubject } from '@payung/kit/values/coverage-id.ts';
import type { Instant, PlainDate } from '@payung/kit/values/dates.ts';
import { institutionCovers, splitInstitutionCode } from '@payung/kit/values/institution-code.ts';
import { isRegionCode, NATION, regionCovers } from '@payung/kit/values/region-code.ts';

import type { AgreementRow } from '../agreement/agreement.table.ts';
import type { Context } from '../context.ts';
import { BODIES } from '../domain/counterpart.ts';
import { bodyOf } from '../domain/coverage-facts.ts';
import { drawCoverage, toCategoryBasis } from '../domain/coverage.ts';
import type { CategoryCoverage, CoverageInText, CoveragePicture, CoverageQuestion } from '../domain/coverage.ts';
import { lastSafeRegistration } from '../domain/registration-deadline.ts';
import { readElectionFacts } from './coverage-facts.reads.ts';
import type { ElectionFacts } from './coverage-facts.reads.ts';

/** The coverage of one election, counted once for a request. */
export interface ElectionPicture extends CoveragePicture {
  readonly facts: ElectionFacts;
  readonly lastSafeDate: PlainDate;
}

/** Coverage of one subject. */
export interface CoverageRow {
  readonly id: string;
  readonly subject: CoverageSubject;
  readonly regionCode: string;
  readonly electionCode: string;
  readonly text: CoverageInText;
  readonly picture: ElectionPicture;
  readonly asOf: Instant;
}

/** One category of a coverage. */
export interface CoverageLineRow {
  readonly id: string;
  readonly coverage: CoverageRow;
  readonly own: CategoryCoverage;
}

/** Most regions that are read one by one: beyond them the whole nation is, which costs less than comparing with each. */
const MOST_SINGLE_REGIONS = 50;

/** The picture of an election for these regions and what lies below them, or null when there is no such election. */
export async function readPicture(
  database: Transaction,
  electionCode: string,
  regionCodes: readonly string[],
): Promise<ElectionPicture | null> {
  const asked =
    regionCodes.length > MOST_SINGLE_REGIONS ? [NATION, ...regionCodes.filter(isBelowRegency)] : regionCodes;
  const facts = await readElectionFacts(database, { electionCode, regionCodes: asked });
  if (facts === null) return null;
  const lastSafeDate = lastSafeRegistration(facts.pollingDate, facts.holidays);
  return { ...drawCoverage(facts), facts, lastSafeDate };
}

/** Coverage of a region, or null when it or the election does not exist. */
export async function coverageOfRegion(
  context: Context,
  regionCode: string,
  electionCode: string,
): Promise<CoverageRow | null> {
  permit(context.session, 'coverage:read', { regionCode });
  return coverageOf(context, { type: 'Region', key: regionCode, electionCode }, { regionCode, bodies: BODIES });
}

/** Coverage of the officers of a KPU or Bawaslu and of those below it; null for other institutions. */
export async function coverageOfInstitution(
  context: Context,
  institutionCode: string,
  electionCode: string,
): Promise<CoverageRow | null> {
  const regionCode = splitInstitutionCode(institutionCode)?.place ?? '';
  const body = bodyOf(institutionCode);
  if (body === null || !isRegionCode(regionCode)) return null;
  permit(context.session, 'coverage:read', { regionCode });
  return coverageOf(
    context,
    { type: 'Institution', key: institutionCode, electionCode },
    { regionCode, bodies: [body], keeps: (line) => institutionCovers(institutionCode, line.institutionCode) },
  );
}

/** Coverage of one agreement: expected are the officers of its beneficiaries' bodies in its region. */
export async function coverageOfAgreement(context: Context, agreement: AgreementRow): Promise<CoverageRow | null> {
  const { id, regionCode, electionCode } = agreement;
  permit(context.session, 'coverage:read', { regionCode });
  const picture = await context.loaders.pictures(electionCode).load(regionCode);
  if (picture === null) return null;
  const lines = [...picture.facts.promises, ...picture.facts.plans].filter(({ agreementId }) => agreementId === id);
  const bodies = BODIES.filter((body) => lines.some(({ institutionCode }) => bodyOf(institutionCode) === body));
  return toRow(
    picture,
    { type: 'Agreement', key: id, electionCode },
    { regionCode, bodies, keeps: ({ agreementId }) => agreementId === id },
    context.now,
  );
}

/** Coverage by what its identifier stands for, as far as the session may see it. */
export async function findCoverage(context: Context, subject: CoverageSubject): Promise<CoverageRow | null> {
  const { type, key, electionCode } = subject;
  if (type === 'Region') return coverageOfRegion(context, key, electionCode);
  if (type === 'Institution') return coverageOfInstitution(context, key, electionCode);
  const agreement = await context.loaders.agreements.load(key);
  return agreement === null || agreement.electionCode !== electionCode ? null : coverageOfAgreement(context, agreement);
}

/** Coverage of every province or regency in scope, in one statement. */
export async function readCoverages(
  { session: asking, database, loaders, now }: Context,
  { level, electionCode, provinceCode }: CoveragesQuestion,
): Promise<readonly CoverageRow[] | null> {
  const session = permit(asking, 'coverage:read');
  const picture = await readPictureInScope(database.manager, session, { electionCode, provinceCode });
  if (picture === null) return null;
  const kinds = level === 'PROVINCE' ? ['PROVINCE'] : ['REGENCY', 'CITY'];
  return picture.facts.regions
    .filter(({ kind, code }) => kinds.includes(kind) && isAsked(session, code, provinceCode))
    .map((region) => {
      loaders.regions.prime(region.code, region);
      const subject = { type: 'Region', key: region.code, electionCode } as const;
      return toRow(picture, subject, { regionCode: region.code, bodies: BODIES }, now);
    });
}

/** What a list of coverages is asked for. */
export interface CoveragesQuestion {
  readonly level: 'PROVINCE' | 'REGENCY';
  readonly electionCode: string;
  readonly provinceCode: string | null;
}

/** The picture of the regions within a session's scope, or of the one asked for within it. */
export function readPictureInScope(
  database: Transaction,
  session: Session,
  { electionCode, provinceCode }: { readonly electionCode: string; readonly provinceCode: string | null },
): Promise<ElectionPicture | null> {
  const within = session.regionCodes.filter((code) => provinceCode === null || regionCovers(provinceCode, code));
  const covering = provinceCode !== null && session.regionCodes.some((code) => regionCovers(code, provinceCode));
  return readPicture(database, electionCode, covering ? [provinceCode] : within);
}

/** Whether a region is in scope and below the province asked for, if one is. */
export function isAsked(session: Session, code: string, provinceCode: string | null): boolean {
  return (
    session.regionCodes.some((own) => regionCovers(own, code)) &&
    (provinceCode === null || regionCovers(provinceCode, code))
  );
}

/** The categories of a coverage. */
export function linesOf(coverage: CoverageRow): readonly CoverageLineRow[] {
  return coverage.text.categories.map((own) => ({
    id: toCoverageLineId({ ...coverage.subject, categoryCode: own.category.code }),
    coverage,
    own,
  }));
}

/** What the owner of participants computes with: of a whole coverage, or of one category. */
export function basisOf({ text, picture }: CoverageRow, only: CategoryCoverage | null = null): CoverageBasis {
  const categories = only === null ? text.categories : [only];
  return {
    categories: Object.fromEntries(categories.map((each) => [each.category.code, toCategoryBasis(each)])),
    combined: text.combined,
    partial: categories.flatMap(({ category, expected }) => (expected?.complete === false ? [category.code] : [])),
    promised: text.promised,
    pollingDate: picture.facts.pollingDate.toString(),
    lastSafeDate: picture.lastSafeDate.toString(),
  };
}

async function coverageOf(
  { loaders, now }: Context,
  subject: CoverageSubject,
  question: CoverageQuestion,
): Promise<CoverageRow | null> {
  const picture = await loaders.pictures(subject.electionCode).load(question.regionCode);
  if (picture === null || !picture.facts.regions.some(({ code }) => code === question.regionCode)) return null;
  return toRow(picture, subject, question, now);
}

function toRow(
  picture: ElectionPicture,
  subject: CoverageSubject,
  question: CoverageQuestion,
  asOf: Instant,
): CoverageRow {
  return {
    id: toCoverageId(subject),
    subject,
    regionCode: question.regionCode,
    electionCode: subject.electionCode,
    text: picture.coverageOf(question),
    picture,
    asOf,
  };
}

function isBelowRegency(code: string): boolean {
  return code.length > '32.04'.length;
}
