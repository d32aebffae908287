import type { EnumOf } from '../graphql/graphql.ts';

/** All kinds of instrument, in the order to offer them. Apart from their words, so that reading a URL brings no messages. */
export const instruments = [
  'PKS',
  'TRIPARTITE_PKS',
  'MOU',
  'ADDENDUM',
  'UNSPECIFIED',
] as const satisfies readonly EnumOf<'Instrument'>[];
