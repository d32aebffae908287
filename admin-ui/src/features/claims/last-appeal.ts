/** The entry of a claim's history by which it was last appealed, or undefined: after a dismissal it can be appealed again. */
export function lastAppeal<Event extends { kind: string }>(history: readonly Event[]): Event | undefined {
  return history.findLast(({ kind }) => kind === 'APPEAL');
}
