import type { EnumOf } from '../../graphql/graphql.ts';
import { instruments } from '../../lib/instruments.ts';
import { oneOf, textOf } from '../../lib/search-text.ts';

/** Filters of the list of agreements, in the URL. */
export interface AgreementListSearch {
  /** A part of the title. */
  cari?: string | undefined;
  /** Code of an election. */
  pemilu?: string | undefined;
  instrumen?: EnumOf<'Instrument'> | undefined;
  /** Code of a region; what lies below it is included. */
  wilayah?: string | undefined;
}

/** Reads them from the URL. */
export function agreementListSearch(raw: Record<string, unknown>): AgreementListSearch {
  return {
    cari: textOf(raw.cari),
    pemilu: textOf(raw.pemilu, 40),
    instrumen: oneOf(raw.instrumen, instruments),
    wilayah: textOf(raw.wilayah, 13),
  };
}
