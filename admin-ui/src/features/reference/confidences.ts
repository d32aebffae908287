import type { EnumOf } from '../../graphql/graphql.ts';

/** How sure a recorded fact can be said to be, the most careful first. */
export const confidences = [
  'UNVERIFIED',
  'PRESS',
  'STATED',
  'VERIFIED',
] as const satisfies readonly EnumOf<'Confidence'>[];
