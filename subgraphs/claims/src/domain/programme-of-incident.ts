import type { IncidentKind, Programme } from '../schema.types.ts';

/**
 * The programme that pays for each kind of incident: JKK for all that work causes, deaths included; JKM for
 * deaths that it does not (the two programmes of PP 44/2015).
 */
export const PROGRAMME_OF_INCIDENT = {
  WORK_ACCIDENT: 'JKK',
  WORK_DEATH: 'JKK',
  OTHER_DEATH: 'JKM',
} as const satisfies Record<IncidentKind, Programme>;
