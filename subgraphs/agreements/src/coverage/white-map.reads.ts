import { permit } from '@payung/kit/access.ts';
import { pageOfRows } from '@payung/kit/page-of-rows.ts';
import type { RankedOrder } from '@payung/kit/page-of-rows.ts';
import type { Page, PageArgs } from '@payung/kit/page.ts';
import type { Instant } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { Context } from '../context.ts';
import { BODIES, inferCounterpart, officeName } from '../domain/counterpart.ts';
import type { Counterpart } from '../domain/counterpart.ts';
import { inEnglish, inIndonesian } from '@payung/kit/values/words.ts';
import type { RegionRow } from '../region/region.table.ts';
import type { OfficerBody } from '../schema.types.ts';
import { sumExpected } from './coverage-figures.ts';
import { isAsked, readPictureInScope } from './coverage.reads.ts';
import type { ElectionPicture } from './coverage.reads.ts';
import type { FigureRow } from './figure.ts';

/** A regency or city without an agreement for at least one body. */
export interface UncoveredRegion {
  readonly region: RegionRow;
  readonly bodies: readonly OfficerBody[];
  readonly unprotected: FigureRow;
}

/** What the agreement of one body tells of the other's officers. */
export interface CounterpartRow extends Counterpart {
  readonly electionCode: string;
  readonly asOf: Instant;
}

/** An agreement that should exist. */
export interface AbsentAgreement {
  readonly institutionCode: string;
  readonly electionCode: string;
  readonly people: FigureRow;
  readonly reasoning: Sentence;
  readonly inference: CounterpartRow | null;
}

/** A page of a list that was ranked in memory. */
export type RankedPage<Row> = Page<Row> & { readonly totalCount: number };

/** Which part of the nation, in which election. */
export interface WhiteMapQuestion {
  readonly electionCode: string;
  readonly provinceCode: string | null;
}

const MOST_PEOPLE_FIRST: RankedOrder<UncoveredRegion> = {
  keyOf: ({ unprotected, region }) => [unprotected.value ?? 0, region.code],
  compare: ([people, code], [otherPeople, otherCode]) =>
    Number(otherPeople) - Number(people) || compareText(code, otherCode),
};

const INFERRED_FIRST: RankedOrder<AbsentAgreement> = {
  keyOf: ({ inference, people, institutionCode }) => [inference === null ? 1 : 0, people.value ?? 0, institutionCode],
  compare: ([plain, people, code], [otherPlain, otherPeople, otherCode]) =>
    Number(plain) - Number(otherPlain) || Number(otherPeople) - Number(people) || compareText(code, otherCode),
};

/** A page of the regencies in scope that have no agreement for one body or the other. Null when there is no such election. */
export async function readRegionsWithoutAgreement(
  context: Context,
  page: PageArgs,
  { body, ...question }: WhiteMapQuestion & { readonly body: OfficerBody | null },
): Promise<RankedPage<UncoveredRegion> | null> {
  const asked = await readRegencies(context, question);
  if (asked === null) return null;
  const { picture, regencies } = asked;
  const rows = regencies.flatMap((region): readonly UncoveredRegion[] => {
    const covered = picture.bodiesIn(region.code);
    const bodies = BODIES.filter((each) => !covered.has(each) && (body === null || each === body));
    if (bodies.length === 0) return [];
    const lines = bodies.flatMap((each) => picture.expectedOf(region.code, each));
    return [{ region, bodies, unprotected: sumExpected(lines, context.now) }];
  });
  return pageOfRows(rows, MOST_PEOPLE_FIRST, page);
}

/** A page of the agreements that should exist in scope. Null when there is no such election. */
export async function readMissingAgreements(
  context: Context,
  page: PageArgs,
  question: WhiteMapQuestion,
): Promise<RankedPage<AbsentAgreement> | null> {
  const asked = await readRegencies(context, question);
  if (asked === null) return null;
  const { picture, regencies } = asked;
  const rows = regencies.flatMap((region) => {
    const covered = picture.bodiesIn(region.code);
    return BODIES.filter((body) => !covered.has(body)).map((body) => toMissing(picture, region, body, context.now));
  });
  return pageOfRows(rows, INFERRED_FIRST, page);
}

/** The counterpart inferences of one region, of either body. */
export function counterpartsIn(picture: ElectionPicture, regionCode: string, asOf: Instant): readonly CounterpartRow[] {
  return BODIES.flatMap((body) => {
    const found = inferCounterpart(picture.facts, picture, { regionCode, body });
    return found === null ? [] : [{ ...found, electionCode: picture.facts.electionCode, asOf }];
  });
}

async function readRegencies(
  { session: asking, database, loaders }: Context,
  question: WhiteMapQuestion,
): Promise<{ readonly picture: ElectionPicture; readonly regencies: readonly RegionRow[] } | null> {
  const session = permit(asking, 'coverage:read');
  const picture = await readPictureInScope(database.manager, session, question);
  if (picture === null) return null;
  const regencies = picture.facts.regions.filter(
    ({ kind, code }) => (kind === 'REGENCY' || kind === 'CITY') && isAsked(session, code, question.provinceCode),
  );
  for (const region of regencies) loaders.regions.prime(region.code, region);
  return { picture, regencies };
}

function toMissing(picture: ElectionPicture, region: RegionRow, body: OfficerBody, asOf: Instant): AbsentAgreement {
  const found = inferCounterpart(picture.facts, picture, { regionCode: region.code, body });
  const { electionCode } = picture.facts;
  const lines = found?.lines ?? picture.expectedOf(region.code, body);
  const people = sumExpected(lines, asOf);
  return {
    institutionCode: `${body.toLowerCase()}-${region.code}`,
    electionCode,
    people,
    reasoning: found?.reasoning ?? plainReasoning(officeName(body, region), people),
    inference: found === null ? null : { ...found, electionCode, asOf },
  };
}

function plainReasoning(name: string, { value, completeness }: FigureRow): Sentence {
  const [leastId, leastEn] = completeness === 'COMPLETE' ? ['', ''] : ['paling sedikit ', 'at least '];
  return value === null
    ? {
        id: `${name} belum punya perjanjian; jumlah petugasnya belum dapat dihitung.`,
        en: `${name} has no agreement; its officers cannot be counted yet.`,
      }
    : {
        id: `${name} memerlukan ${leastId}${inIndonesian(value)} petugas dan belum punya perjanjian.`,
        en: `${name} needs ${leastEn}${inEnglish(value)} officers and has no agreement.`,
      };
}

function compareText(a: string | number | undefined, b: string | number | undefined): number {
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}
