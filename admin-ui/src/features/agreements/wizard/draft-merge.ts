import type { DraftValues } from './draft-values.ts';

/** A field of the form that two people can change at once. */
export type DraftField = Exclude<keyof DraftValues, 'regionCode' | 'electionCode'>;

/** The fields, in the order of the form. Region and election of a draft stay as they are. */
export const draftFields = [
  'lineage',
  'predecessorId',
  'instrument',
  'subject',
  'programmes',
  'reason',
  'inForceFrom',
  'startsOn',
  'endsOn',
  'parties',
  'categories',
  'counts',
  'legalBases',
  'fundingText',
] as const satisfies readonly DraftField[];

/** A field that somebody else changed while it stood open here. */
export interface DraftConflict {
  field: DraftField;
  /** Whether it was changed here too: then a person has to choose. */
  changedHere: boolean;
}

/** Whose value of a field counts. */
export type Choice = 'mine' | 'latest';

/** Fields in which the latest state differs from what was first read. Those that nobody else touched are not among them. */
export function conflictsOf(base: DraftValues, mine: DraftValues, latest: DraftValues): DraftConflict[] {
  return draftFields
    .filter((field) => !isSame(base[field], latest[field]) && !isSame(mine[field], latest[field]))
    .map((field) => ({ field, changedHere: !isSame(base[field], mine[field]) }));
}

/** One's own values with those fields taken from the latest state for which that was chosen. */
export function mergeDraft(
  mine: DraftValues,
  latest: DraftValues,
  choices: Readonly<Partial<Record<DraftField, Choice>>>,
): DraftValues {
  const taken = draftFields.filter((field) => choices[field] === 'latest');
  return { ...mine, ...Object.fromEntries(taken.map((field) => [field, latest[field]])) };
}

/** Whether two values of a field say the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => a.localeCompare(b)))
      : part,
  );
}
