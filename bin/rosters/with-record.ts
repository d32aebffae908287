import type { RosterCells, RosterRow } from './generate.ts';
import { inventName } from './names.ts';
import { seeded } from './random.ts';
import type { Random } from './random.ts';

/**
 * The same people with what a complete roster tells of them besides: heirs for seven in ten, a telephone number for eight in
 * ten, and the polling station of those who serve at one. Telephone numbers begin 0800 0000, which nobody can be called at.
 */
export function* withRecord(rows: Iterable<RosterRow>, seed: number): Generator<RosterRow> {
  const random = seeded(seed);
  const served = new Map<string, number>();
  for (const row of rows) {
    const { CATEGORY_CODE: category, REGION_CODE: place } = row.right;
    const key = `${category} ${place}`;
    const number = served.get(key) ?? 0;
    served.set(key, number + 1);
    const more: Partial<RosterCells> = {
      ...stationOf(category, number),
      ...(random.inHundred(80) ? { PHONE: `08000000${String(random.below(10_000)).padStart(4, '0')}` } : {}),
      ...(random.inHundred(70) ? heirsOf(random, row.right) : {}),
    };
    // Damage stays what it was: the cells of the record are none of those that are damaged.
    yield { ...row, typed: { ...row.typed, ...more }, right: { ...row.right, ...more } };
  }
}

/** How many officers of these categories one polling station has. */
const AT_STATION: Readonly<Record<string, number>> = { PETUGAS_TPS: 9, KPPS: 7, LINMAS: 2, PTPS: 1 };

function stationOf(category: string, number: number): Partial<RosterCells> {
  const officers = AT_STATION[category];
  if (officers === undefined) return {};
  return { POLLING_STATION: String((Math.floor(number / officers) % 999) + 1).padStart(3, '0') };
}

function heirsOf(random: Random, { SEX: sex, BIRTH_DATE: birthDate }: RosterCells): Partial<RosterCells> {
  // Whoever is young is heir to their parents; others have somebody of their own.
  if (Number(birthDate.slice(0, 4)) > 1998) {
    return { HEIR_1_NAME: inventName(random, true), HEIR_1_RELATION: 'IBU' };
  }
  const spouse = {
    HEIR_1_NAME: inventName(random, sex === 'L'),
    HEIR_1_RELATION: sex === 'L' ? 'ISTRI' : 'SUAMI',
  };
  if (random.inHundred(50)) return spouse;
  return { ...spouse, HEIR_2_NAME: inventName(random, random.below(2) === 0), HEIR_2_RELATION: 'ANAK' };
}
