import { expect, test } from 'vitest';

import { articleInIndonesian } from './article-words.ts';

test.each([
  ['PP 44/2015 Art 37(2), (3)', 'PP 44/2015 Pasal 37 ayat (2), (3)'],
  ['PP 44/2015 Art 37(5), 40(2)', 'PP 44/2015 Pasal 37 ayat (5), Pasal 40 ayat (2)'],
  ['Permenaker 1/2025 Art 8(1a), (2)', 'Permenaker 1/2025 Pasal 8 ayat (1a), (2)'],
  ['Permenaker 1/2025 Art 8A', 'Permenaker 1/2025 Pasal 8A'],
  ['PP 82/2019 Art 26', 'PP 82/2019 Pasal 26'],
  [
    'PP 44/2015 as amended by PP 82/2019, Art 34(2)',
    'PP 44/2015 sebagaimana diubah dengan PP 82/2019, Pasal 34 ayat (2)',
  ],
  [
    'PP 44/2015 as amended by PP 82/2019, Lampiran III',
    'PP 44/2015 sebagaimana diubah dengan PP 82/2019, Lampiran III',
  ],
  ['PP 44/2015 Art 9, 5/2021', 'PP 44/2015 Pasal 9, 5/2021'],
  ['Keputusan KPU 59/2023', 'Keputusan KPU 59/2023'],
  ['as recorded', 'sebagaimana dicatat'],
  ['PP 82/2019; Permenaker 5/2021', 'PP 82/2019; Permenaker 5/2021'],
])('%s', (article, indonesian) => {
  expect(articleInIndonesian(article)).toBe(indonesian);
});
