/** Incidents for each 10,000 people covered, to two decimals; null where one is not known or nobody is covered. */
export function perTenThousand(incidents: number | null, covered: number | null): number | null {
  if (incidents === null || covered === null || covered === 0) return null;
  return Math.round((incidents / covered) * 1_000_000) / 100;
}
