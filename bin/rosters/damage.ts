import type { RosterCells } from './generate.ts';

/** What can happen to a row. Each of these is rejected by an import. */
export type DamageKind = keyof typeof DAMAGES;

type Damage = (right: RosterCells, before: RosterCells | undefined) => Partial<RosterCells>;

const wide = (digits: string): string =>
  digits.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

const DAMAGES = {
  'scientific notation': ({ NIK }) => ({ NIK: `${NIK[0]},${NIK.slice(1, 6)}E+15` }),
  'last digit zeroed': ({ NIK }) => ({ NIK: `${NIK.slice(0, 12)}0000` }),
  'leading digit lost': ({ NIK }) => ({ NIK: NIK.slice(1) }),
  apostrophe: ({ NIK }) => ({ NIK: `'${NIK}` }),
  spaces: ({ NIK }) => ({ NIK: `${NIK.slice(0, 6)} ${NIK.slice(6, 12)} ${NIK.slice(12)}` }),
  'non-breaking space': ({ NIK }) => ({ NIK: `${NIK}\u00a0` }),
  'full-width digits': ({ NIK }) => ({ NIK: wide(NIK) }),
  'O for 0': ({ NIK }) => ({ NIK: NIK.replace('0', 'O') }),
  'no NIK': () => ({ NIK: '' }),
  'no such date': ({ NIK }) => ({ NIK: `${NIK.slice(0, 6)}3102${NIK.slice(10)}` }),
  'no name': () => ({ NAME: '' }),
  'sex in English': () => ({ SEX: 'M' }),
  'birth date without century': ({ BIRTH_DATE }) => ({
    BIRTH_DATE: `${BIRTH_DATE.slice(8)}/${BIRTH_DATE.slice(5, 7)}/${BIRTH_DATE.slice(2, 4)}`,
  }),
  child: () => ({ BIRTH_DATE: '2015-05-17' }),
  'civil servant': () => ({ EMPLOYMENT_STATUS: 'PNS' }),
  'place in words': () => ({ REGION_CODE: 'Kelurahan sini' }),
  'another regency': ({ REGION_CODE }) => ({ REGION_CODE: REGION_CODE.startsWith('16.71') ? '32.04' : '16.71' }),
  'days exchanged': ({ STARTS_ON, ENDS_ON }) => ({ STARTS_ON: ENDS_ON, ENDS_ON: STARTS_ON }),
  'wage in words': () => ({ WAGE_BASE: 'satu juta' }),
  'the person before': (right, before) => before ?? { ...right, NIK: '' },
} as const satisfies Record<string, Damage>;

/** All kinds of damage. */
export const DAMAGE_KINDS = Object.keys(DAMAGES) as readonly DamageKind[];

/** Damages a row, each time in the next of the kinds. */
export function damageRow(
  right: RosterCells,
  {
    number,
    before,
    kinds = DAMAGE_KINDS,
  }: {
    readonly number: number;
    readonly before: RosterCells | undefined;
    readonly kinds?: readonly DamageKind[] | undefined;
  },
): { readonly typed: RosterCells; readonly damage: DamageKind } {
  const damage = kinds[number % kinds.length]!;
  const apply: Damage = DAMAGES[damage];
  return { typed: { ...right, ...apply(right, before) }, damage };
}
