import type { Sentence } from '@payung/kit/values/sentence.ts';

/** Why an import failed as a whole, with the way out. */
export const FAILURES = {
  NOT_A_ROSTER: {
    id: 'Berkas ini bukan CSV atau XLSX yang dapat dibaca. Simpan lembar kerja sebagai .xlsx atau .csv dan unggah lagi.',
    en: 'This file is neither a CSV nor an XLSX that can be read. Save the sheet as .xlsx or .csv and upload it again.',
  },
  EMPTY: {
    id: 'Berkas ini tidak punya baris di bawah judul kolom.',
    en: 'This file has no rows below its header.',
  },
  TOO_MANY_ROWS: {
    id: 'Berkas ini lebih dari 1.000.000 baris. Bagi menjadi beberapa berkas.',
    en: 'This file has more than 1,000,000 rows. Split it into several files.',
  },
  TOO_MANY_COLUMNS: {
    id: 'Berkas ini lebih dari 200 kolom. Pakai templat.',
    en: 'This file has more than 200 columns. Use the template.',
  },
  CELL_TOO_LONG: {
    id: 'Ada baris yang terlalu panjang, seperti bila tanda petik tidak ditutup. Periksa tanda petik di berkas.',
    en: 'A row is too long, as when a quote is not closed. Check the quotes in the file.',
  },
  UNREADABLE: {
    id: 'Berkas ini rusak atau terpotong dan tidak dapat dibaca sampai akhir.',
    en: 'This file is damaged or cut off and cannot be read to its end.',
  },
  COMPRESSED_BEYOND_REASON: {
    id: 'Isi lembar kerja ini jauh lebih besar daripada yang wajar untuk daftar petugas. Simpan ulang sebagai CSV.',
    en: 'What is packed in this workbook is far larger than a roster has reason to be. Save it as CSV.',
  },
  FILE_CHANGED: {
    id: 'Isi berkas yang tersimpan tidak sama dengan yang diunggah. Unggah lagi dan laporkan.',
    en: 'The bytes that are kept are not those that were uploaded. Upload the file again and report this.',
  },
  NO_SUCH_AGREEMENT: {
    id: 'Perjanjian tidak ditemukan oleh pemiliknya.',
    en: 'The owner of agreements knows of no such agreement.',
  },
  UNEXPECTED: {
    id: 'Ada kesalahan di pihak kami. Tidak ada yang hilang; coba lagi, dan laporkan nomor impor bila berulang.',
    en: 'Something went wrong on our side. Nothing is lost; try again, and report the import if it stays.',
  },
} as const satisfies Record<string, Sentence>;

/** The code of such a failure. */
export type FailureCode = keyof typeof FAILURES;

/** Thrown when a file cannot be worked, whatever is tried: it ends the import instead of being tried again. */
export class RosterFailure extends Error {
  override readonly name = 'RosterFailure';
  readonly code: FailureCode;

  constructor(code: FailureCode) {
    super(`a roster cannot be worked: ${code}`);
    this.code = code;
  }
}
