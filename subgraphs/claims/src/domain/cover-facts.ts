import type { AgreementStatus } from '@payung/kit/values/agreement-transitions.ts';
import type { CoverLink } from '@payung/kit/values/cover-chain.ts';

import type { Programme } from '../schema.types.ts';
import type { EnrolmentAnswer } from './enrolment-facts.ts';

/** What the agreement's owner says of its state on the day of the incident. */
export type AgreementAnswer = AgreementStatus | null | 'OWNER_SILENT';

/** Facts of an evaluation as they are kept: plain data, null where nobody could tell. */
export interface CoverFactsKnown {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly enrolmentState: string | null;
  readonly agreementVersion: number | null;
  readonly programmes: readonly Programme[] | null;
  readonly agreementStatus: string | null;
  /** What contributions said for the programme, by the code of their owner. */
  readonly contribution: string | null;
  readonly wageBase: number | null;
}

/** Facts to keep of two owners' answers, for a case under a programme. */
export function coverFactsKnown(
  answer: EnrolmentAnswer,
  agreement: AgreementAnswer,
  programme: Programme,
): CoverFactsKnown {
  const enrolment = answer.answer === 'FOUND' ? answer.enrolment : null;
  return {
    startsOn: enrolment?.startsOn.toString() ?? null,
    endsOn: enrolment?.endsOn.toString() ?? null,
    enrolmentState: enrolment?.state ?? null,
    agreementVersion: enrolment?.agreementVersion ?? null,
    programmes: enrolment?.programmes ?? null,
    agreementStatus: agreement === 'OWNER_SILENT' ? null : agreement,
    contribution: enrolment?.contributions[programme].code ?? null,
    wageBase: enrolment?.wageBase ?? null,
  };
}

/** One evaluation, as far as it can be compared with another. */
export interface ComparedCover {
  readonly answer: string;
  readonly links: readonly Pick<CoverLink, 'kind' | 'holds'>[];
  readonly facts: CoverFactsKnown;
}

/** Something that differs between two evaluations. */
export interface CoverDifference {
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs between two evaluations of cover: the answer, then the links, then the facts. */
export function coverDifferences(before: ComparedCover | null, after: ComparedCover): readonly CoverDifference[] {
  const [old, now] = [before === null ? new Map<string, string | null>() : wordsOf(before), wordsOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((what) => ({ what, before: old.get(what) ?? null, after: now.get(what) ?? null }))
    .filter((difference) => difference.before !== difference.after);
}

function wordsOf({ answer, links, facts }: ComparedCover): Map<string, string | null> {
  return new Map<string, string | null>([
    ['answer', answer],
    ...links.map(
      ({ kind, holds }) => [`link:${kind}`, holds === null ? 'UNKNOWN' : holds ? 'HOLDS' : 'BROKEN'] as const,
    ),
    ...Object.entries(facts).map(([name, value]) => [name, wordOf(value)] as const),
  ]);
}

function wordOf(value: CoverFactsKnown[keyof CoverFactsKnown]): string | null {
  if (value === null) return null;
  return typeof value === 'object' ? value.join(', ') : String(value);
}
