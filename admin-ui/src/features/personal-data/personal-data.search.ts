import { oneOf } from '../../lib/search-text.ts';

/** Which requests are listed, in the URL. Open ones when it says nothing. */
export interface DataRequestsSearch {
  keadaan?: 'selesai' | undefined;
}

/** Reads it from the URL. */
export function dataRequestsSearch(raw: Record<string, unknown>): DataRequestsSearch {
  return { keadaan: oneOf(raw.keadaan, ['selesai']) };
}

/** Which entries of the breach register are listed, in the URL. All when it says nothing. */
export interface BreachesSearch {
  keadaan?: 'terbuka' | undefined;
}

/** Reads it from the URL. */
export function breachesSearch(raw: Record<string, unknown>): BreachesSearch {
  return { keadaan: oneOf(raw.keadaan, ['terbuka']) };
}
