import type { Sentence } from '@payung/kit/values/sentence.ts';

/** What somebody is to the participant who died. */
export const RELATIONS = [
  'SPOUSE',
  'CHILD',
  'PARENT',
  'GRANDPARENT',
  'GRANDCHILD',
  'SIBLING',
  'PARENT_IN_LAW',
  'NAMED_IN_WILL',
] as const;

/** A relation that the law knows. */
export type Relation = (typeof RELATIONS)[number];

/** The rank of each relation: a lower number goes first, and within one rank all are entitled together. */
const RANKS: Readonly<Record<Relation, number>> = {
  SPOUSE: 1,
  CHILD: 1,
  PARENT: 2,
  GRANDPARENT: 2,
  GRANDCHILD: 2,
  SIBLING: 3,
  PARENT_IN_LAW: 4,
  NAMED_IN_WILL: 5,
};

/** Somebody who may be an heir. */
export interface PossibleHeir {
  readonly relation: Relation;
  readonly alive: boolean;
}

/** Who is entitled, in which rank; or what happens where nobody is. */
export type Succession<Heir extends PossibleHeir> =
  | { readonly kind: 'HEIRS'; readonly rank: number; readonly heirs: readonly Heir[]; readonly reason: Sentence }
  | {
      /** The funeral goes to who arranged it, the rest to the Dana Jaminan Sosial. */
      readonly kind: 'NO_HEIR';
      readonly reason: Sentence;
    };

/** The articles that the order stands in. */
export const SUCCESSION_ARTICLES = { JKK: 'PP 44/2015 Art 37(5)', JKM: 'PP 44/2015 Art 40(2)' } as const;

/**
 * Who is entitled after a death: the first rank with somebody alive, whole. Widow, widower or children; else parents,
 * grandparents and grandchildren; else full siblings; else parents-in-law; else whom a will names. Without any of them the
 * funeral is paid to who arranged it and the rest falls to the Dana Jaminan Sosial.
 */
export function succession<Heir extends PossibleHeir>(possible: readonly Heir[]): Succession<Heir> {
  const alive = possible.filter((heir) => heir.alive);
  if (alive.length === 0) return { kind: 'NO_HEIR', reason: NOBODY };
  const rank = Math.min(...alive.map(({ relation }) => RANKS[relation]));
  return {
    kind: 'HEIRS',
    rank,
    heirs: alive.filter(({ relation }) => RANKS[relation] === rank),
    reason: RANK_WORDS[rank - 1] ?? NOBODY,
  };
}

/** The rank of a relation, from 1. */
export function rankOf(relation: Relation): number {
  return RANKS[relation];
}

const RANK_WORDS: readonly Sentence[] = [
  {
    id: 'Janda, duda, atau anak adalah ahli waris pertama.',
    en: 'The widow, the widower or the children come first.',
  },
  {
    id: 'Tanpa pasangan dan anak: keluarga sedarah garis lurus ke atas dan ke bawah sampai derajat kedua.',
    en: 'Without spouse and children: blood relatives in the straight line up and down, to the second degree.',
  },
  { id: 'Tanpa kerabat garis lurus: saudara kandung.', en: 'Without relatives in the straight line: full siblings.' },
  { id: 'Tanpa saudara kandung: mertua.', en: 'Without siblings: parents-in-law.' },
  { id: 'Tanpa keluarga tersebut: pihak yang ditunjuk dalam wasiat.', en: 'Without any of them: whom the will names.' },
];

const NOBODY: Sentence = {
  id: 'Tidak ada ahli waris dan tidak ada wasiat: biaya pemakaman dibayarkan kepada pihak yang mengurus pemakaman, sisanya masuk Dana Jaminan Sosial.',
  en: 'No heir and no will: the funeral is paid to who arranged it, and the rest goes to the Dana Jaminan Sosial.',
};
