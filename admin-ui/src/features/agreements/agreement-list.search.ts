import { textsNamed } from '../../lib/search-text.ts';

/** Takes from the URL what the list of agreements may read; what it means is read with the page (`agreement-list.filter.ts`). */
export const agreementListSearch = textsNamed(
  'cari status pemilu instrumen program lini provinsi wilayah instansi dari sampai berakhir',
);
