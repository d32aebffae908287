import { Temporal } from '@payung/kit/values/dates.ts';
import { findRupiah } from '@payung/kit/values/rupiah.ts';

import type { ExtensionInput } from '../schema.types.ts';
import type { TimeAsked } from './category-to-pay.ts';

const MOST_CATEGORIES = 50;
const MOST_PEOPLE = 10_000_000;
const MOST_MONTHS = 60;
const LARGEST_WAGE = 1_000_000_000;

/** What is wrong with the question, as a sentence and the field it is about; null when nothing is. */
export function checkExtension(input: ExtensionInput): { readonly message: string; readonly field: string } | null {
  return checkSubject(input) ?? checkTime(input) ?? checkCategories(input);
}

type Problem = ReturnType<typeof checkExtension>;

function checkSubject({ agreementId, regionCode, electionCode, institutionCode }: ExtensionInput): Problem {
  if (agreementId) {
    return regionCode || electionCode
      ? problem(
          'agreementId',
          'An agreement has its own region and election: leave "regionCode" and "electionCode" out.',
        )
      : null;
  }
  return regionCode && electionCode && institutionCode
    ? null
    : problem('agreementId', 'Name the agreement, or else all of "regionCode", "electionCode" and "institutionCode".');
}

function checkTime({ months, startsOn, endsOn }: ExtensionInput): Problem {
  const [given, from, until] = [months ?? null, startsOn ?? null, endsOn ?? null];
  if (given !== null && (given < 1 || given > MOST_MONTHS))
    return problem('months', `"months" must be 1 to ${MOST_MONTHS}.`);
  if (given !== null && until !== null) return problem('months', 'Give "months" or "endsOn", not both.');
  if (until !== null && from === null) return problem('startsOn', 'A last day needs a first: give "startsOn".');
  if (from !== null && until === null && given === null)
    return problem('endsOn', 'A first day needs "endsOn" or "months".');
  if (from === null || until === null) return null;
  if (Temporal.PlainDate.compare(until, from) < 0)
    return problem('endsOn', 'The last day must not come before the first.');
  return Temporal.PlainDate.compare(from.add({ months: MOST_MONTHS }), until) < 0
    ? problem('endsOn', `The period must not be longer than ${MOST_MONTHS} months.`)
    : null;
}

function checkCategories({ categories }: ExtensionInput): Problem {
  if (categories.length > MOST_CATEGORIES) return problem('categories', `At most ${MOST_CATEGORIES} categories.`);
  const seen = new Set<string>();
  for (const [index, { categoryCode, people, wageBase }] of categories.entries()) {
    const at = `categories.${index}`;
    if (seen.has(categoryCode)) return problem(`${at}.categoryCode`, 'Each category once.');
    seen.add(categoryCode);
    if ((people ?? 0) < 0 || (people ?? 0) > MOST_PEOPLE)
      return problem(`${at}.people`, 'A number of people must be 0 to 10,000,000.');
    if (
      wageBase !== null &&
      wageBase !== undefined &&
      (findRupiah(wageBase) === null || wageBase < 1 || wageBase > LARGEST_WAGE)
    ) {
      return problem(`${at}.wageBase`, 'A wage base must be 1 to 1,000,000,000 rupiah a month.');
    }
  }
  return null;
}

function problem(field: string, message: string) {
  return { field, message };
}

/** The time that a checked question asks for. */
export function timeAsked({ months, startsOn, endsOn }: ExtensionInput): TimeAsked {
  if (months) return { months, from: startsOn ?? null };
  return startsOn && endsOn ? { startsOn, endsOn } : null;
}
