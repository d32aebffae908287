/** Personal values as they are shown until somebody says what they are needed for. */

/** The first letter of each word: `S••• A•••`, whatever the length of the words. */
export function maskName(name: string): string {
  return name
    .trim()
    .split(/\s+/u)
    .map((word) => `${/^./u.exec(word)?.[0] ?? ''}•••`)
    .join(' ');
}

/** The last three digits. */
export function maskDigits(text: string): string {
  return `•••••${text.slice(-3)}`;
}

/** The bank, and the last three digits of the account. */
export function maskAccount(bank: string, accountNumber: string): string {
  return `${bank} ${maskDigits(accountNumber)}`;
}
