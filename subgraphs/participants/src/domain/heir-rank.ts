import type { HeirRelation } from '../schema.types.ts';

/**
 * Ranks of heirs: PP 44/2015 Art 37(5) for work accidents and Art 40(2) for other deaths, which say the same (both read in transcription).
 * The widow, widower and children share the first rank; a rank is reached only when every rank before it is empty. Who is named in a will
 * comes last.
 */
export const HEIR_RANK = {
  SPOUSE: 1,
  CHILD: 1,
  PARENT: 2,
  GRANDPARENT: 2,
  GRANDCHILD: 2,
  SIBLING: 3,
  PARENT_IN_LAW: 4,
  NAMED_IN_WILL: 5,
} as const satisfies Record<HeirRelation, number>;

/** An heir with their place in law. */
export type Ranked<Heir> = Heir & { readonly rank: number; readonly firstInLine: boolean };

/** Heirs in the order of the law and then as written, each with their rank and whether theirs is the first that is not empty. */
export function rankHeirs<Heir extends { readonly relation: HeirRelation; readonly position: number }>(
  heirs: readonly Heir[],
): readonly Ranked<Heir>[] {
  const first = Math.min(...heirs.map(({ relation }) => HEIR_RANK[relation]));
  return heirs
    .map((heir) => ({ ...heir, rank: HEIR_RANK[heir.relation], firstInLine: HEIR_RANK[heir.relation] === first }))
    .toSorted((a, b) => a.rank - b.rank || a.position - b.position);
}
