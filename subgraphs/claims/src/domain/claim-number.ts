/** The number to quote on paper and on the telephone: year of registration and serial, as in `K-2024-000017`. */
export function claimNumber(year: number, serial: number): string {
  return `K-${year}-${String(serial).padStart(6, '0')}`;
}
