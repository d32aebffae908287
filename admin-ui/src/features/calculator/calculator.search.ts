import { textsNamed } from '../../lib/search-text.ts';

/** Takes from the URL what the calculator may read; what it means is read with the page. */
export const calculatorSearch = textsNamed(
  'program tanggal akibat upah iur bulan hari rawat rehabilitasi darat laut udara gigi dengar kacamata bantuan cacat rumah alat anak santunan bunuhdiri asn banding',
);
