/** A stretch of days, both ends included, `YYYY-MM-DD`. */
export interface Stretch {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Days to show before and after polling day even when nothing happened on them. */
const AROUND = { before: 45, after: 30 } as const;

const DAY_MS = 86_400_000;

/** Days from one date to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/**
 * The days that a time line of an election shows: those around polling day, further out where there were incidents. A
 * stage of fifteen months would else leave each day less than a pixel. Null when nothing says where to begin.
 */
export function shownDays(pollingDate: string | null, incidentDays: readonly string[]): Stretch | null {
  const around =
    pollingDate === null ? [] : [plusDays(pollingDate, -AROUND.before), plusDays(pollingDate, AROUND.after)];
  const days = [...around, ...incidentDays].toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { startsOn: first, endsOn: last };
}

/** Stages of which at least a day is shown, as they were given. */
export function stagesWithin<Stage extends Stretch>(stages: readonly Stage[], shown: Stretch): Stage[] {
  return stages.filter(({ startsOn, endsOn }) => startsOn <= shown.endsOn && endsOn >= shown.startsOn);
}

/** Stages that a day is part of. */
export function stagesOn<Stage extends Stretch>(stages: readonly Stage[], day: string): Stage[] {
  return stagesWithin(stages, { startsOn: day, endsOn: day });
}

/** Where a stretch lies among the days shown, as parts of 1: cut off at both edges. */
export function placeOf({ startsOn, endsOn }: Stretch, shown: Stretch): { from: number; width: number } {
  const length = daysBetween(shown.startsOn, shown.endsOn) + 1;
  const first = Math.max(0, daysBetween(shown.startsOn, startsOn));
  const end = Math.min(length, daysBetween(shown.startsOn, endsOn) + 1);
  return { from: first / length, width: Math.max(0, end - first) / length };
}

function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
