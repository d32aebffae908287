/** The codes of the 38 provinces (Kepmendagri 300.2.2-2138/2025). The register of regions itself belongs to the agreements subgraph. */
const PROVINCES: ReadonlySet<string> = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96'.split(
    ' ',
  ),
);

/** Whether a province has this code today. */
export function isProvinceCode(code: string): boolean {
  return PROVINCES.has(code);
}
