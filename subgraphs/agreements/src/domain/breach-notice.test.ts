import { Temporal } from '@payung/kit/values/dates.ts';
import { describe, expect, test } from 'vitest';

import { writeBreachNotice } from './breach-notice.ts';
import type { BreachFacts } from './breach-notice.ts';

const FACTS: BreachFacts = {
  foundAt: Temporal.Instant.from('2026-11-20T16:30:00Z'),
  dataKinds: ['HEALTH', 'IDENTITY'],
  subjects: ['PARTICIPANT', 'RELATIVE'],
  peopleEstimate: 12_500,
  happened: 'Berkas ekspor terkirim ke alamat yang keliru.',
  cause: 'Alamat tujuan tidak diperiksa.',
  measures: 'Berkas dihapus oleh penerima; alamat tujuan kini diperiksa dua orang.',
  contact: 'Kantor Pelindungan Data, telepon kantor pusat',
};

describe('the notice of a breach', () => {
  const notice = writeBreachNotice(FACTS);

  test.each([
    ['names Article 46', 'Pasal 46', 'Article 46'],
    ['which data', 'kesehatan: data spesifik; identitas', 'health: specific data; identity'],
    ['whose', 'petugas pemilu; keluarga', 'election officers; families'],
    ['how many, with the separators of the language', '12.500', '12,500'],
    // In Jakarta it was nearly midnight of the same day.
    ['when, in the time of Jakarta', '20 November 2026', '20 November 2026'],
    ['at which hour', '23.30', '23:30'],
    ['how', FACTS.happened, FACTS.happened],
    ['why', FACTS.cause!, FACTS.cause!],
    ['handling and recovery', FACTS.measures!, FACTS.measures!],
    ['where to ask', FACTS.contact!, FACTS.contact!],
  ])('says %s, in both languages', (_name, id, en) => {
    expect(notice.id).toContain(id);
    expect(notice.en).toContain(en);
  });

  test('that is whole misses nothing', () => expect(notice.missing).toEqual([]));

  test.each([
    ['the kinds of data', { dataKinds: [] }, 'DATA_DISCLOSED', 'Jenis data: belum diketahui.'],
    ['whose data', { subjects: [] }, 'DATA_DISCLOSED', 'Pemilik data: belum diketahui.'],
    ['how it happened', { happened: ' ' }, 'WHEN_AND_HOW', 'belum diketahui'],
    ['what is done', { measures: null }, 'HANDLING_AND_RECOVERY', 'belum diketahui'],
  ] as const)('says that %s is not known yet, and that the law wants it', (_name, without, part, text) => {
    const partial = writeBreachNotice({ ...FACTS, ...without });
    expect(partial.missing).toEqual([part]);
    expect(partial.id).toContain(text);
    expect(partial.en).toContain('not known yet');
  });

  test('never turns a number that nobody knows into zero', () => {
    const { id } = writeBreachNotice({ ...FACTS, peopleEstimate: null });
    expect(id).toContain('Perkiraan jumlah orang: belum diketahui.');
    expect(writeBreachNotice({ ...FACTS, peopleEstimate: 0 }).id).toContain('Perkiraan jumlah orang: 0.');
  });
});
