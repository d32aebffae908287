import type { EnumOf } from '../../graphql/graphql.ts';

/** Sexes, in the order in which forms offer them. */
export const sexes: readonly EnumOf<'Sex'>[] = ['FEMALE', 'MALE'];

/** Kinds of employment by the state, in the order in which forms offer them. */
export const employments: readonly EnumOf<'EmploymentStatus'>[] = [
  'NON_ASN',
  'PNS',
  'CPNS',
  'PPPK',
  'TNI',
  'POLRI',
  'STATE_OFFICIAL',
];
