import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { RosterField } from '../schema.types.ts';

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
  {
    field: 'POLLING_STATION',
    header: 'NOMOR TPS',
    alsoKnownAs: ['NO TPS', 'TPS'],
    optional: true,
    canDefault: false,
    example: '001',
    meaning: {
      id: 'Nomor TPS di wilayah tugas, 1 sampai 999. Boleh kosong.',
      en: 'Number of the polling station in the place of duty, 1 to 999. May be blank.',
    },
  },
  {
    field: 'PHONE',
    header: 'NOMOR HP',
    alsoKnownAs: ['NO HP', 'NOMOR TELEPON', 'NO TELEPON', 'NO TELP', 'HP', 'TELEPON'],
    optional: true,
    canDefault: false,
    example: '081200000000',
    meaning: {
      id: 'Nomor telepon, dari 08… atau +62…. Boleh kosong.',
      en: 'Telephone number, from 08… or +62…. May be blank.',
    },
  },
  {
    field: 'KPJ',
    header: 'NOMOR KPJ',
    alsoKnownAs: ['KPJ', 'NO KPJ', 'NOMOR PESERTA BPJS KETENAGAKERJAAN', 'NOMOR PESERTA'],
    optional: true,
    canDefault: false,
    example: '',
    meaning: {
      id: 'Nomor peserta BPJS Ketenagakerjaan, 10 atau 11 angka. Boleh kosong.',
      en: 'Participant number of BPJS Ketenagakerjaan, 10 or 11 digits. May be blank.',
    },
  },
  ...heirColumns(1, ['CONTOH AHLI WARIS', 'ANAK']),
  ...heirColumns(2, ['', '']),
  ...heirColumns(3, ['', '']),
];

/** The two columns of an heir. Functions are known before the list above is made. */
function heirColumns(
  position: 1 | 2 | 3,
  [name, relation]: readonly [name: string, relation: string],
): readonly TemplateColumn[] {
  const common = { optional: true, canDefault: false };
  return [
    {
      ...common,
      field: `HEIR_${position}_NAME`,
      header: `NAMA AHLI WARIS ${position}`,
      alsoKnownAs: position === 1 ? ['NAMA AHLI WARIS', 'AHLI WARIS', 'AHLI WARIS 1'] : [`AHLI WARIS ${position}`],
      example: name,
      meaning: { id: 'Nama ahli waris. Boleh kosong.', en: 'Name of an heir. May be blank.' },
    },
    {
      ...common,
      field: `HEIR_${position}_RELATION`,
      header: `HUBUNGAN AHLI WARIS ${position}`,
      alsoKnownAs: position === 1 ? ['HUBUNGAN AHLI WARIS', 'HUBUNGAN'] : [],
      example: relation,
      meaning: {
        id: 'SUAMI, ISTRI, ANAK, ORANG TUA, KAKEK, NENEK, CUCU, SAUDARA, MERTUA, atau WASIAT. Wajib bila ada namanya.',
        en: 'SUAMI or ISTRI (spouse), ANAK (child), ORANG TUA (parent), KAKEK or NENEK (grandparent), CUCU (grandchild), SAUDARA (sibling), MERTUA (parent-in-law), WASIAT (will). Needed with a name.',
      },
    },
  ];
}

/** The template as a file: the header and one line that nobody could take for a person. */
export function templateFile(): string {
  const line = (cells: readonly string[]) => `${cells.join(';')}\r\n`;
  return `\ufeff${line(TEMPLATE_COLUMNS.map(({ header }) => header))}${line(TEMPLATE_COLUMNS.map(({ example }) => example))}`;
}
