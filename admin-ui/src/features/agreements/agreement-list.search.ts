import type { EnumOf } from '../../graphql/graphql.ts';
import { instruments } from '../../lib/instruments.ts';
import { oneOf, textOf } from '../../lib/search-text.ts';

/** Filters of the list of agreements, in the URL. */
export interface AgreementListSearch {
  /** A part of the title. */
  cari?: string;
  /** Code of an election. */
  pemilu?: string;
  instrumen?: EnumOf<'Instrument'>;
  /** Code of a region; what lies below it is included. */
  wilayah?: string;
}

/** Reads them from the URL. */
export function agreementListSearch(raw: Record<string, unknown>): AgreementListSearch {
  const cari = textOf(raw.cari);
  const pemilu = textOf(raw.pemilu, 40);
  const instrumen = oneOf(raw.instrumen, instruments);
  const wilayah = textOf(raw.wilayah, 13);
  return {
    ...(cari === undefined ? {} : { cari }),
    ...(pemilu === undefined ? {} : { pemilu }),
    ...(instrumen === undefined ? {} : { instrumen }),
    ...(wilayah === undefined ? {} : { wilayah }),
  };
}
