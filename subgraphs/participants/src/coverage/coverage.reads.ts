import { permit } from '@payung/kit/access.ts';
import { badInput } from '@payung/kit/errors.ts';
import { findCoverageBasis } from '@payung/kit/values/coverage-basis.ts';
import type { CategoryBasis, CoverageBasis } from '@payung/kit/values/coverage-basis.ts';
import { findCoverageLine, findCoverageSubject, toCoverageId } from '@payung/kit/values/coverage-id.ts';
import type { CoverageSubject } from '@payung/kit/values/coverage-id.ts';
import { splitInstitutionCode } from '@payung/kit/values/institution-code.ts';

import type { Context } from '../context.ts';
import { countByPart } from '../domain/coverage-gap.ts';
import type { DividedCount } from '../domain/coverage-gap.ts';
import type { CoverageCounts } from './coverage-counts.reads.ts';

/** A coverage that another subgraph asks about, with what it handed over, if anything. */
export interface AskedCoverage {
  readonly id: string;
  readonly subject: CoverageSubject;
  readonly basis: CoverageBasis;
}

/** One category of a coverage that another subgraph asks about. */
export interface AskedLine extends AskedCoverage {
  readonly categoryCode: string;
}

/** What comes over the wire: the identifier and, where a field needs it, the basis. */
export interface CoverageRepresentation {
  readonly id: string;
  readonly basis?: unknown;
}

const NO_BASIS: CoverageBasis = {
  categories: {},
  combined: {},
  partial: [],
  promised: 0,
  pollingDate: '0001-01-01',
  lastSafeDate: '0001-01-01',
};

/** The coverage that an identifier stands for, or null when it is malformed or outside the session's scope. */
export function findAsked(context: Context, { id, basis }: CoverageRepresentation): AskedCoverage | null {
  const subject = findCoverageSubject(id);
  if (subject === null) return null;
  permitSubject(context, subject);
  return { id, subject, basis: readBasis(basis) };
}

/** The line that an identifier stands for, or null when it is malformed. */
export function findAskedLine(context: Context, { id, basis }: CoverageRepresentation): AskedLine | null {
  const line = findCoverageLine(id);
  if (line === null) return null;
  const { categoryCode, ...subject } = line;
  permitSubject(context, subject);
  return { id, subject, categoryCode, basis: readBasis(basis) };
}

/** How many people are enrolled under the subject of a coverage. */
export async function countsOf({ loaders }: Context, { subject }: AskedCoverage): Promise<CoverageCounts> {
  const counts = await loaders.coverageCounts.load(toCoverageId(subject));
  if (counts === null) throw new Error('a coverage was asked for and not counted');
  return counts;
}

/** The same by categories that are counted by themselves. */
export async function partsOf(context: Context, asked: AskedCoverage): Promise<ReadonlyMap<string, DividedCount>> {
  const { byCategory } = await countsOf(context, asked);
  return countByPart(byCategory, asked.basis.combined);
}

/** How many people are enrolled in the category of a line. */
export async function countOfLine(context: Context, line: AskedLine): Promise<DividedCount> {
  const parts = await partsOf(context, line);
  return parts.get(line.categoryCode) ?? { enrolled: 0, active: 0, divided: false };
}

/** What the owner of agreements knows of the category of a line. */
export function basisOfLine({ basis, categoryCode }: AskedLine): CategoryBasis {
  return basis.categories[categoryCode] ?? [null, 0, 0, 0];
}

/** Counts are for whoever has the region in scope. Those of an agreement are counted in the session's regions alone. */
function permitSubject({ session }: Context, { type, key }: CoverageSubject): void {
  if (type === 'Agreement') permit(session, 'coverage:read');
  else
    permit(session, 'coverage:read', {
      regionCode: type === 'Region' ? key : (splitInstitutionCode(key)?.place ?? key),
    });
}

function readBasis(basis: unknown): CoverageBasis {
  if (basis === undefined) return NO_BASIS;
  const found = findCoverageBasis(basis);
  if (found === null) throw badInput('"basis" is not what the owner of agreements hands over.', 'basis');
  return found;
}
