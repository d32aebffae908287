/** Whether a text is a UUID as the database writes it: an identifier has its shape before it goes anywhere near a database. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
