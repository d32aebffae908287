import { findGlobalId, toGlobalId } from './global-id.ts';

/** What a coverage looks at. */
export interface CoverageSubject {
  readonly type: 'Region' | 'Institution' | 'Agreement';
  /** Code of the region or institution, or primary key of the agreement. */
  readonly key: string;
  readonly electionCode: string;
}

/** One category of a coverage. */
export interface CoverageLineSubject extends CoverageSubject {
  readonly categoryCode: string;
}

const PREFIX = 'cov';
const ELECTION = /^[A-Z0-9][A-Z0-9-]{0,63}$/;
const CATEGORY = /^[A-Z][A-Z0-9_]{0,63}$/;

/** The identifier of a coverage, the same in every subgraph. */
export function toCoverageId({ type, key, electionCode }: CoverageSubject): string {
  return `${PREFIX}:${electionCode}:${toGlobalId(type, key)}`;
}

/** The identifier of one category of a coverage. */
export function toCoverageLineId(subject: CoverageLineSubject): string {
  return `${toCoverageId(subject)}:${subject.categoryCode}`;
}

/** What an identifier stands for, or null when it is malformed. */
export function findCoverageSubject(id: string): CoverageSubject | null {
  const [prefix, electionCode, globalId, ...more] = id.split(':');
  if (prefix !== PREFIX || electionCode === undefined || globalId === undefined || more.length > 0) return null;
  const found = findGlobalId(globalId);
  if (found === null || !ELECTION.test(electionCode)) return null;
  const { type, key } = found;
  return type === 'Region' || type === 'Institution' || type === 'Agreement' ? { type, key, electionCode } : null;
}

/** What the identifier of a line stands for, or null when it is malformed. */
export function findCoverageLine(id: string): CoverageLineSubject | null {
  const colon = id.lastIndexOf(':');
  const subject = colon === -1 ? null : findCoverageSubject(id.slice(0, colon));
  const categoryCode = id.slice(colon + 1);
  return subject === null || !CATEGORY.test(categoryCode) ? null : { ...subject, categoryCode };
}
