/** Gives out numbers for `nikOf`, none twice. */
export interface NikSource {
  /** The first of so many that nobody else gets. */
  readonly take: (howMany: number) => number;
}

/** @param next the first free number */
export function createNikSource(next: number): NikSource {
  return {
    take: (howMany) => {
      const first = next;
      next += howMany;
      return first;
    },
  };
}
