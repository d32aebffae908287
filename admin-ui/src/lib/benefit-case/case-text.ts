/** A child as far as the scholarship asks. The age on the day of the incident, not the date of birth: an address holds nothing personal. */
export interface ChildText {
  age: number;
  level: (typeof levels)[number] | null;
  yearOfLevel: number;
  married: boolean;
  working: boolean;
}

/** Levels of school, in their order. */
export const levels = ['TK', 'SD', 'SMP', 'SMA', 'HIGHER'] as const;

/** A lasting loss: its share of the table and, for a lost function, how much of it. Basis points. */
export interface LossText {
  share: number;
  functionLost: number | null;
}

/** A pair of numbers, as a month with its cost, or a price with what was paid. */
export type Pair = readonly [number, number | null];

/** More than any list of the calculator takes: the graph refuses beyond. */
const mostEntries = 50;

/** Reads `12-SD-5.9-SD-2-kerja`: age, level or `0`, year within it, and what ends a scholarship. What is not understood is left out. */
export function readChildren(text: string | undefined): ChildText[] {
  return parts(text).flatMap((part) => {
    const [age = '', level = '', year = '', ...ends] = part.split('-');
    const known = levels.find((each) => each === level) ?? null;
    if (!/^\d{1,2}$/.test(age) || !/^\d{1,2}$/.test(year) || (known === null && level !== '0')) return [];
    return [
      {
        age: Number(age),
        level: known,
        yearOfLevel: Number(year),
        married: ends.includes('nikah'),
        working: ends.includes('kerja'),
      },
    ];
  });
}

/** Writes it as {@link readChildren} reads it; undefined for none. */
export function writeChildren(children: readonly ChildText[]): string | undefined {
  return written(
    children.map(({ age, level, yearOfLevel, married, working }) =>
      [age, level ?? '0', yearOfLevel, ...(married ? ['nikah'] : []), ...(working ? ['kerja'] : [])].join('-'),
    ),
  );
}

/** Reads `3500.2000-5000`: shares of the table, each with the share of the function lost where it is one of function. */
export function readLosses(text: string | undefined): LossText[] {
  return readPairs(text).map(([share, functionLost]) => ({ share, functionLost }));
}

/** Writes it as {@link readLosses} reads it; undefined for none. */
export function writeLosses(losses: readonly LossText[]): string | undefined {
  return writePairs(losses.map(({ share, functionLost }) => [share, functionLost]));
}

/** Reads `1-500000.2-750000`: pairs of whole numbers, the second of which may be left out. */
export function readPairs(text: string | undefined): Pair[] {
  return parts(text).flatMap((part): Pair[] => {
    const match = /^(\d{1,13})(?:-(\d{1,13}))?$/.exec(part);
    return match?.[1] === undefined ? [] : [[Number(match[1]), match[2] === undefined ? null : Number(match[2])]];
  });
}

/** Writes it as {@link readPairs} reads it; undefined for none. */
export function writePairs(pairs: readonly Pair[]): string | undefined {
  return written(pairs.map(([first, second]) => (second === null ? String(first) : `${first}-${second}`)));
}

function parts(text: string | undefined): string[] {
  return (text ?? '').split('.').slice(0, mostEntries);
}

function written(entries: readonly string[]): string | undefined {
  return entries.length === 0 ? undefined : entries.join('.');
}
