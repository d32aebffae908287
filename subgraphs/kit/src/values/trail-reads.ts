/** Actions of the trail by which somebody looks at personal data and changes nothing. */
const READS: ReadonlySet<string> = new Set([
  'participant:find',
  'participant:reveal',
  'participant:export',
  'heir:read',
  'cover:ask',
  'claim:read-document',
  'claim:read-medical',
  'claim:read-incident',
  'claim:reveal',
  'claim:bundle',
  'data-request:gather',
  'break-glass:read',
]);

/** Whether an action is a look at personal data, and no change. */
export function isRead(action: string): boolean {
  return READS.has(action);
}
