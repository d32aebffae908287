import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { RosterField, RosterMappingSource } from '../schema.types.ts';

/** A column of the template. */
export interface TemplateColumn {
  readonly field: RosterField;
  /** As the template writes it. */
  readonly header: string;
  /** Other headers that mean the same without doubt, in the letters of `plainHeader`. */
  readonly alsoKnownAs: readonly string[];
  readonly optional: boolean;
  /** Whether a default of the import can stand in for blank cells. */
  readonly canDefault: boolean;
  /** The invented example. */
  readonly example: string;
  readonly meaning: Sentence;
}

/** The columns of a roster, in the order of the template. */
export const TEMPLATE_COLUMNS: readonly TemplateColumn[] = [
  {
    field: 'NIK',
    header: 'NIK',
    alsoKnownAs: ['NO NIK', 'NOMOR NIK', 'NO KTP', 'NOMOR KTP', 'NOMOR INDUK KEPENDUDUKAN'],
    optional: false,
    canDefault: false,
    example: '0000000000000000',
    meaning: {
      id: 'Nomor Induk Kependudukan, 16 angka. Atur kolom sebagai Teks agar Excel tidak mengubahnya.',
      en: 'National identity number, 16 digits. Make the column Text, so that Excel does not change it.',
    },
  },
  {
    field: 'NAME',
    header: 'NAMA LENGKAP',
    alsoKnownAs: ['NAMA', 'NAMA PESERTA', 'NAMA PETUGAS', 'NAMA SESUAI KTP'],
    optional: false,
    canDefault: false,
    example: 'CONTOH JANGAN DIIMPOR',
    meaning: { id: 'Nama seperti di KTP.', en: 'Name as on the identity card.' },
  },
  {
    field: 'BIRTH_DATE',
    header: 'TANGGAL LAHIR',
    alsoKnownAs: ['TGL LAHIR', 'TGL. LAHIR'],
    optional: false,
    canDefault: false,
    example: '1997-09-06',
    meaning: {
      id: 'Tahun-bulan-tanggal (1997-09-06) atau tanggal-bulan-tahun (06-09-1997).',
      en: 'Year-month-day (1997-09-06) or day-month-year (06-09-1997).',
    },
  },
  {
    field: 'SEX',
    header: 'JENIS KELAMIN',
    alsoKnownAs: ['JK', 'L/P', 'JENIS KELAMIN (L/P)', 'KELAMIN'],
    optional: false,
    canDefault: false,
    example: 'L',
    meaning: { id: 'L untuk laki-laki, P untuk perempuan.', en: 'L for male, P for female.' },
  },
  {
    field: 'RESIDENCE_CODE',
    header: 'KODE WILAYAH TEMPAT TINGGAL',
    alsoKnownAs: ['KODE WILAYAH DOMISILI', 'KODE DESA TEMPAT TINGGAL'],
    optional: true,
    canDefault: false,
    example: '32.04.11.2001',
    meaning: {
      id: 'Kode Kemendagri tempat tinggal, sehalus yang diketahui. Boleh kosong.',
      en: 'Kemendagri code of the residence, as fine as it is known. May be blank.',
    },
  },
  {
    field: 'EMPLOYMENT_STATUS',
    header: 'STATUS KEPEGAWAIAN',
    alsoKnownAs: ['STATUS PEGAWAI', 'STATUS ASN'],
    optional: true,
    canDefault: false,
    example: 'NON_ASN',
    meaning: {
      id: 'Kosong atau NON_ASN; atau PNS, CPNS, PPPK, TNI, POLRI, PEJABAT_NEGARA, yang tidak menjadi peserta.',
      en: 'Blank or NON_ASN; or PNS, CPNS, PPPK, TNI, POLRI, PEJABAT_NEGARA, who are not covered.',
    },
  },
  {
    field: 'CATEGORY_CODE',
    header: 'KODE KATEGORI',
    alsoKnownAs: ['KATEGORI', 'KODE JABATAN', 'BADAN ADHOC'],
    optional: false,
    canDefault: true,
    example: 'PPS',
    meaning: { id: 'Kode kategori petugas seperti di perjanjian.', en: 'Code of the category, as in the agreement.' },
  },
  {
    field: 'REGION_CODE',
    header: 'KODE WILAYAH TUGAS',
    alsoKnownAs: ['KODE TEMPAT TUGAS', 'WILAYAH TUGAS', 'TEMPAT TUGAS'],
    optional: false,
    canDefault: true,
    example: '32.04.11.2001',
    meaning: { id: 'Kode Kemendagri tempat tugas.', en: 'Kemendagri code of the place of duty.' },
  },
  {
    field: 'STARTS_ON',
    header: 'MULAI TUGAS',
    alsoKnownAs: ['TANGGAL MULAI', 'TGL MULAI', 'TGL MULAI BEKERJA', 'MULAI BEKERJA', 'TMT'],
    optional: false,
    canDefault: true,
    example: '2024-01-25',
    meaning: { id: 'Hari pertama bertugas.', en: 'First day of service.' },
  },
  {
    field: 'ENDS_ON',
    header: 'AKHIR TUGAS',
    alsoKnownAs: ['TANGGAL SELESAI', 'TANGGAL BERAKHIR', 'TGL SELESAI', 'SELESAI TUGAS'],
    optional: false,
    canDefault: true,
    example: '2024-02-25',
    meaning: { id: 'Hari terakhir bertugas, ikut dihitung.', en: 'Last day of service, included.' },
  },
  {
    field: 'WAGE_BASE',
    header: 'DASAR UPAH',
    alsoKnownAs: ['UPAH', 'HONOR', 'HONORARIUM'],
    optional: false,
    canDefault: true,
    example: '1300000',
    meaning: { id: 'Dasar upah sebulan, rupiah bulat.', en: 'Monthly wage base, whole rupiah.' },
  },
];

/** What a column of a file holds. */
export interface FileColumn {
  readonly position: number;
  readonly header: string;
  readonly field: RosterField | null;
  readonly source: RosterMappingSource | null;
}

/** A header as people mean it: capital letters, one space between words, no stars and marks at the ends. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s_]+/g, ' ')
    .replaceAll(/^[\s*:.]+|[\s*:.]+$/g, '');
}

const BY_HEADER: ReadonlyMap<string, RosterField> = new Map(
  TEMPLATE_COLUMNS.flatMap(({ field, header, alsoKnownAs }) => [header, ...alsoKnownAs].map((name) => [name, field])),
);

/** What a header says that its column holds, or null. */
export function fieldOfHeader(header: string): RosterField | null {
  return BY_HEADER.get(plainHeader(header)) ?? null;
}

/** The headers as one text: two files with the same one are mapped alike. */
export function headerSignature(headers: readonly string[]): string {
  return headers.map(plainHeader).join('\u001f');
}

/** What each column holds, by an earlier confirmation where there is one, else by the header. No field is given twice. */
export function mapColumns(
  headers: readonly string[],
  remembered: ReadonlyMap<number, RosterField> | null,
): readonly FileColumn[] {
  const taken = new Set<RosterField>();
  return headers.map((header, position) => {
    const field = remembered === null ? fieldOfHeader(header) : (remembered.get(position) ?? null);
    if (field === null || taken.has(field)) return { position, header, field: null, source: null };
    taken.add(field);
    return { position, header, field, source: remembered === null ? 'RECOGNISED' : 'REMEMBERED' };
  });
}

/** The fields that every row needs and that have neither a column nor a default. */
export function fieldsMissing(
  mapped: ReadonlySet<RosterField>,
  defaulted: ReadonlySet<RosterField>,
): readonly RosterField[] {
  return TEMPLATE_COLUMNS.filter(
    ({ field, optional, canDefault }) => !optional && !mapped.has(field) && !(canDefault && defaulted.has(field)),
  ).map(({ field }) => field);
}

/** Whether the mapping can be worked with before anybody looked at it: it was confirmed before, or every header is recognised. */
export function isBeyondDoubt(columns: readonly FileColumn[]): boolean {
  const named = columns.filter(({ header }) => header.trim() !== '');
  return (
    named.length > 0 &&
    named.every(
      ({ header, source }) =>
        source === 'REMEMBERED' || source === 'CONFIRMED' || fieldOfHeader(header) !== null || isReasonHeader(header),
    )
  );
}

/** The columns that rejected rows come back with: they may stay in the file when it is uploaded again. */
export const REASON_HEADERS = ['BARIS SEMULA', 'KODE MASALAH', 'PENJELASAN', 'EXPLANATION', 'USULAN NIK'] as const;

function isReasonHeader(header: string): boolean {
  return (REASON_HEADERS as readonly string[]).includes(plainHeader(header));
}

/** The template as a file: the header and one line that nobody could take for a person. */
export function templateFile(): string {
  const line = (cells: readonly string[]) => `${cells.join(';')}\r\n`;
  return `\ufeff${line(TEMPLATE_COLUMNS.map(({ header }) => header))}${line(TEMPLATE_COLUMNS.map(({ example }) => example))}`;
}
