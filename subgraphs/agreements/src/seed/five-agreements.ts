import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';

import type { AgreementDraft } from '../agreement/write-agreement.ts';
import type { AgreementTerms, BeneficiaryTerms, PartyTerms } from '../domain/agreement-terms.ts';

/** An agreement as published, before it is registered. No source gives a period, so it has none of its own. */
export interface PublishedAgreement
  extends
    Omit<AgreementDraft, 'registeredAt' | 'version' | 'title' | 'terms' | 'signedOn'>,
    Omit<AgreementTerms, 'period'> {
  readonly signedOn: PlainDate;
}

const blank = {
  subject: null,
  instrumentText: null,
  signedOnConfidence: 'STATED',
  signedAt: null,
  lineage: 'UNKNOWN',
  lineageText: null,
  predecessorId: null,
  servicePeriods: [],
  wageBases: [],
  exclusions: [],
  legalBases: [],
  fundingText: null,
  fundingRealised: null,
  sourceCredit: null,
} as const;

const on = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const party = (institutionCode: string, role: PartyTerms['role'], implied = false) => ({
  institutionCode,
  role,
  implied,
});
const person = (
  name: string,
  title: string,
  institutionCode: string | null,
  more: Partial<Pick<AgreementDraft['signatories'][number], 'capacity' | 'part'>> = {},
): AgreementDraft['signatories'][number] => ({
  name,
  title,
  institutionCode,
  capacity: 'IN_OFFICE',
  part: 'SIGNED',
  ...more,
});
const line = (
  categoryCode: string,
  label: string,
  people: number,
  covered = true,
): BeneficiaryTerms['headcounts'][number] => ({
  categoryCode,
  label,
  people,
  covered,
});

const bandung: PublishedAgreement = {
  ...blank,
  sourceCode: 'seed-000',
  sourcePublisher: 'Dejurnal.com',
  sourceCredit: 'Sopandi',
  instrument: 'PKS',
  instrumentText: 'perjanjian kerjasama',
  subject: 'Program Jaminan Sosial Ketenagakerjaan bagi Penyelenggara Pemilihan Umum (Pemilu) Serentak tahun 2024',
  signedOn: on('2023-05-22'),
  signedAt: 'Rumah Dinas Jabatan Bupati Bandung, Soreang',
  regionCode: '32.04',
  electionCode: 'PEMILU-2024',
  programmes: ['JKK', 'JKM'],
  lineage: 'FIRST',
  lineageText: 'Kabupaten Bandung … adalah yang pertama',
  parties: [
    party('kesbangpol-32.04', 'SIGNER'),
    party('bpjs-kc-lodaya', 'SIGNER'),
    party('bpjs-kc-lodaya', 'INSURER'),
    party('kpu-32.04', 'BENEFICIARY'),
    party('bawaslu-32.04', 'BENEFICIARY'),
    party('pemda-32.04', 'WITNESS'),
  ],
  signatories: [
    person(
      'H. Erick Juriara Ekananta',
      'Plt. (Kepala) Badan Kesatuan Bangsa dan Politik Kabupaten Bandung',
      'kesbangpol-32.04',
      {
        capacity: 'ACTING',
      },
    ),
    person('Rizal Dariakusumah', 'Kepala Kantor Cabang BPJS Ketenagakerjaan Lodaya', 'bpjs-kc-lodaya'),
    person('Dr. H.M. Dadang Supriatna', 'Bupati Bandung', 'pemda-32.04', { part: 'WITNESSED' }),
  ],
  beneficiaries: [
    {
      institutionCode: 'kpu-32.04',
      statedTotal: 101_738,
      statedTotalNote: null,
      headcounts: [
        line('KPU_KETUA_ANGGOTA', 'Ketua dan Anggota KPU Kabupaten Bandung', 5),
        line('KPU_SEKRETARIAT', 'Sekretariat KPU', 14),
        line('PPK', 'Ketua dan Anggota PPK', 155),
        line('PPS', 'Ketua dan Anggota PPS', 840),
        line('SEK_PPK', 'Sekretariat PPK', 93),
        line('SEK_PPS', 'Sekretariat PPS', 840),
        line('PENDUKUNG_SEK_PPK', 'Tenaga Pendukung Sekretariat PPK', 62),
        line('PETUGAS_TPS', 'Petugas TPS', 99_729),
      ],
    },
    {
      institutionCode: 'bawaslu-32.04',
      statedTotal: 11_709,
      statedTotalNote: null,
      headcounts: [
        line('PANWASCAM_DAN_SEKRETARIAT', 'Panwaslu Kecamatan', 341),
        line('PKD', 'Panwaslu Kelurahan/Desa', 280),
        line('PNS_SEK_BAWASLU', 'PNS Sekretariat Bawaslu', 7),
        line('PTPS', 'Pengawas TPS', 11_081),
      ],
    },
  ],
};

const kapuasHulu: PublishedAgreement = {
  ...blank,
  sourceCode: 'seed-001',
  sourcePublisher: 'JurnalisKapuasHulu.com',
  sourceCredit: 'Opik',
  instrument: 'PKS',
  instrumentText: 'perjanjian kerjasama',
  signedOn: on('2024-08-26'),
  regionCode: '61.06',
  electionCode: 'PILKADA-2024',
  programmes: ['JKK', 'JKM'],
  lineage: 'CONTINUATION',
  lineageText: 'kerjasama lanjutan',
  exclusions: [{ categoryCode: 'KPPS', text: 'tidak termasuk KPPS' }],
  legalBases: [
    'Inpres 2/2021 Optimalisasi Pelaksanaan Program Jaminan Sosial Ketenagakerjaan',
    'Inpres 4/2022 Percepatan Penghapusan Kemiskinan Ekstrem',
  ],
  fundingText: 'Sebelumnya santunan KPU tergantung dari anggaran KPU; sumber dana perjanjian ini tidak disebut.',
  parties: [
    party('kpu-61.06', 'SIGNER'),
    party('bpjs-kapuas-hulu', 'SIGNER'),
    party('bpjs-kapuas-hulu', 'INSURER'),
    party('kpu-61.06', 'BENEFICIARY'),
  ],
  signatories: [
    person('Mohammad Yusuf', 'Ketua KPU Kapuas Hulu', 'kpu-61.06'),
    person('Chandra', 'Kepala BPJS Ketenagakerjaan Kapuas Hulu', 'bpjs-kapuas-hulu'),
  ],
  beneficiaries: [
    {
      institutionCode: 'kpu-61.06',
      statedTotal: 1_876,
      statedTotalNote: 'tenaga adhoc terlindungi, tidak termasuk KPPS',
      headcounts: [
        line('PPK_DAN_SEKRETARIAT', 'Panitia Pemilihan Kecamatan (PPK)', 184),
        line('PPS_DAN_SEKRETARIAT', 'Panitia Pemungutan Suara (PPS)', 1_692),
        line('KPPS', 'Kelompok Panitia Pemungutan Suara (KPPS)', 4_579, false),
      ],
    },
  ],
};

const palembang: PublishedAgreement = {
  ...blank,
  sourceCode: 'seed-002',
  sourcePublisher: 'MusiNews.id',
  sourceCredit: 'ohs',
  instrument: 'UNSPECIFIED',
  instrumentText: 'kerja sama (tanda tangan kerja sama)',
  signedOn: on('2024-10-30'),
  signedAt: 'Ruang Rapat Kantor BPJS Ketenagakerjaan Cabang Palembang',
  regionCode: '16.71',
  electionCode: 'PILKADA-2024',
  programmes: ['JKK'],
  legalBases: ['Permendagri (nomor tidak disebut)'],
  fundingText:
    'Pemerintah Kota Palembang melalui Kesbangpol; seluruh pembiayaan sudah direalisasikan, sesuai dengan Permendagri.',
  fundingRealised: true,
  parties: [
    party('bawaslu-16.71', 'SIGNER'),
    party('bpjs-kc-palembang', 'SIGNER'),
    party('bpjs-kc-palembang', 'INSURER'),
    party('bawaslu-16.71', 'BENEFICIARY'),
    party('pemda-16.71', 'FUNDER'),
    party('kesbangpol-16.71', 'CHANNEL'),
  ],
  signatories: [
    person('Khairil Anwar Simatupang', 'Ketua Bawaslu Kota Palembang', 'bawaslu-16.71', { part: 'NAMED' }),
    person('Moch Faisal', 'Kepala BPJS Ketenagakerjaan Cabang Palembang', 'bpjs-kc-palembang', { part: 'NAMED' }),
    person(
      'Farid Wajdi',
      'perwakilan Badan Kesatuan Bangsa dan Politik (Kesbangpol) Kota Palembang',
      'kesbangpol-16.71',
      {
        part: 'NAMED',
        capacity: 'REPRESENTATIVE',
      },
    ),
  ],
  beneficiaries: [
    {
      institutionCode: 'bawaslu-16.71',
      statedTotal: 2_577,
      statedTotalNote: null,
      headcounts: [
        line('PANWASCAM', 'Panwascam', 54),
        line('SEK_PANWASCAM', 'Sekretariat Panwascam', 144),
        line('PKD', 'Pengawas Desa atau Kelurahan (PKD)', 107),
        line('PTPS', 'Pengawas Tingkat Tempat Pemungutan Suara (PTPS)', 2_272),
      ],
    },
  ],
};

const bintan: PublishedAgreement = {
  ...blank,
  sourceCode: 'seed-003',
  sourcePublisher: null,
  sourceCredit: 'Dok/KPU Kabupaten Bintan',
  instrument: 'TRIPARTITE_PKS',
  instrumentText: 'perjanjian kerja sama tripartit',
  signedOn: on('2024-01-29'),
  regionCode: '21.01',
  electionCode: 'PEMILU-2024',
  programmes: [],
  lineage: 'FIRST',
  lineageText: 'yang pertama kali dilakukan oleh KPU Bintan bersama Pemda Bintan',
  fundingText: 'BPJS Ketenagakerjaan bersama Pemkab Bintan',
  parties: [
    party('kpu-21.01', 'SIGNER'),
    party('kesbangpol-21.01', 'SIGNER'),
    party('bpjs-kc-tanjungpinang', 'SIGNER'),
    party('bpjs-kc-tanjungpinang', 'INSURER'),
    party('kpu-21.01', 'BENEFICIARY'),
    party('pemda-21.01', 'FUNDER', true),
  ],
  signatories: [
    person('Haris Daulay', 'Ketua KPU Bintan', 'kpu-21.01'),
    person('Muhammad Lukman', 'Kepala (Badan) Kesbangpol Kabupaten Bintan', 'kesbangpol-21.01'),
    person('Sujana Achmad', 'Kepala BPJS Ketenagakerjaan Tanjungpinang', 'bpjs-kc-tanjungpinang'),
  ],
  beneficiaries: [
    {
      institutionCode: 'kpu-21.01',
      statedTotal: null,
      statedTotalNote: null,
      headcounts: [
        line('PPK_DAN_SEKRETARIAT', 'PPK dan sekretariat', 100),
        line('PPS_DAN_SEKRETARIAT', 'PPS dan Sekretariat', 306),
        line('KPPS', 'KPPS', 3_472),
        line('LINMAS', 'Petugas Ketertiban TPS atau Linmas', 992),
      ],
    },
  ],
};

const ponorogo: PublishedAgreement = {
  ...blank,
  sourceCode: 'seed-004',
  sourcePublisher: 'ANTARA News Jawa Timur',
  sourceCredit: 'Louis Rika Stevani; editor Didik Kusbiantoro',
  instrument: 'MOU',
  instrumentText: 'nota kesepahaman / MoU',
  subject: 'Kepesertaan Program BPJS Ketenagakerjaan bagi Pegawai non-ASN Bawaslu Ponorogo',
  signedOn: on('2020-01-29'),
  signedOnConfidence: 'DERIVED',
  signedAt: 'Ponorogo',
  regionCode: '35.02',
  electionCode: 'PILKADA-2020',
  programmes: ['JKK', 'JKM'],
  parties: [
    party('bawaslu-35.02', 'SIGNER'),
    party('bpjs-kc-madiun', 'SIGNER'),
    party('bpjs-kc-madiun', 'INSURER'),
    party('bawaslu-35.02', 'BENEFICIARY'),
    party('bpjs-kcp-ponorogo', 'WITNESS'),
  ],
  signatories: [
    person('M Syaifulloh', 'Ketua Bawaslu Ponorogo', 'bawaslu-35.02'),
    person('Tito Hartono', 'Kepala BP-Jamsostek Kantor Cabang Madiun', 'bpjs-kc-madiun'),
    person('Lesmana Dwi Putra', 'Kepala Kantor Cabang Perintis Ponorogo', 'bpjs-kcp-ponorogo', { part: 'WITNESSED' }),
  ],
  beneficiaries: [
    {
      institutionCode: 'bawaslu-35.02',
      statedTotal: 1_700,
      statedTotalNote: 'Sesuai rencana … mencapai 1.700 personel',
      headcounts: [],
    },
  ],
};

/** The five agreements as published, with signatories and figures as their sources give them. */
export const fiveAgreements: readonly PublishedAgreement[] = [bandung, kapuasHulu, palembang, bintan, ponorogo];
