import { textsNamed } from '../../lib/search-text.ts';

/** Takes from the URL what the simulator may read; what it means is read with the page (`extension-question.ts`). */
export const extensionSearch = textsNamed('perjanjian pemilu wilayah instansi kategori bulan upah program');
