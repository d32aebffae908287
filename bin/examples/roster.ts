/** One group of invented officers: how many, of which institution and category, for how long, at what wage. */
export interface ExampleGroup {
  /** Code of the source of the agreement they are enrolled under. */
  readonly agreementSource: string;
  readonly institutionCode: string;
  readonly categoryCode: string;
  readonly people: number;
  /** Service as the press gave it for the body, first and last day. */
  readonly service: readonly [startsOn: string, endsOn: string];
  /** Monthly honorarium of the post, whole rupiah (S-647/MK.02/2022 and S-715/MK.02/2022, as reported by the press). */
  readonly wageBase: number;
}

const PPK_2024 = ['2023-01-02', '2024-04-01'] as const;
const PPS_2024 = ['2023-01-16', '2024-04-01'] as const;
const KPPS_2024 = ['2024-01-25', '2024-02-25'] as const;
const PTPS_2024 = ['2024-01-22', '2024-02-21'] as const;
const PPK_PILKADA = ['2024-05-17', '2025-01-27'] as const;
const PTPS_PILKADA = ['2024-11-04', '2024-12-04'] as const;

/** The example roster: a handful of invented officers under four of the five agreements. A memorandum opens no enrolment, so the fifth has none. */
export const exampleRoster: readonly ExampleGroup[] = [
  {
    agreementSource: 'seed-000',
    institutionCode: 'kpu-32.04',
    categoryCode: 'PPK',
    people: 2,
    service: PPK_2024,
    wageBase: 2_200_000,
  },
  {
    agreementSource: 'seed-000',
    institutionCode: 'kpu-32.04',
    categoryCode: 'PPS',
    people: 3,
    service: PPS_2024,
    wageBase: 1_300_000,
  },
  {
    agreementSource: 'seed-000',
    institutionCode: 'kpu-32.04',
    categoryCode: 'SEK_PPS',
    people: 1,
    service: PPS_2024,
    wageBase: 1_050_000,
  },
  {
    agreementSource: 'seed-000',
    institutionCode: 'kpu-32.04',
    categoryCode: 'PETUGAS_TPS',
    people: 6,
    service: KPPS_2024,
    wageBase: 1_100_000,
  },
  {
    agreementSource: 'seed-000',
    institutionCode: 'bawaslu-32.04',
    categoryCode: 'PKD',
    people: 2,
    service: PPS_2024,
    wageBase: 1_100_000,
  },
  {
    agreementSource: 'seed-000',
    institutionCode: 'bawaslu-32.04',
    categoryCode: 'PTPS',
    people: 3,
    service: PTPS_2024,
    wageBase: 1_000_000,
  },
  {
    agreementSource: 'seed-001',
    institutionCode: 'kpu-61.06',
    categoryCode: 'PPK_DAN_SEKRETARIAT',
    people: 3,
    service: PPK_PILKADA,
    wageBase: 2_200_000,
  },
  {
    agreementSource: 'seed-001',
    institutionCode: 'kpu-61.06',
    categoryCode: 'PPS_DAN_SEKRETARIAT',
    people: 5,
    service: PPK_PILKADA,
    wageBase: 1_300_000,
  },
  {
    agreementSource: 'seed-002',
    institutionCode: 'bawaslu-16.71',
    categoryCode: 'PANWASCAM',
    people: 1,
    service: PPK_PILKADA,
    wageBase: 1_900_000,
  },
  {
    agreementSource: 'seed-002',
    institutionCode: 'bawaslu-16.71',
    categoryCode: 'PTPS',
    people: 4,
    service: PTPS_PILKADA,
    wageBase: 800_000,
  },
  {
    agreementSource: 'seed-003',
    institutionCode: 'kpu-21.01',
    categoryCode: 'PPS_DAN_SEKRETARIAT',
    people: 2,
    service: PPS_2024,
    wageBase: 1_300_000,
  },
  {
    agreementSource: 'seed-003',
    institutionCode: 'kpu-21.01',
    categoryCode: 'KPPS',
    people: 5,
    service: KPPS_2024,
    wageBase: 1_100_000,
  },
  {
    agreementSource: 'seed-003',
    institutionCode: 'kpu-21.01',
    categoryCode: 'LINMAS',
    people: 2,
    service: KPPS_2024,
    wageBase: 700_000,
  },
];

/** An invented claim: against the first officer of a group. */
export interface ExampleClaim {
  readonly agreementSource: string;
  readonly categoryCode: string;
  readonly programme: 'JKK' | 'JKM';
  readonly kind: 'WORK_ACCIDENT' | 'OTHER_DEATH';
  readonly occurredAt: string;
  readonly place: string;
}

/** Two invented claims: a death of illness the day after the vote, and an accident on polling day. */
export const exampleClaims: readonly ExampleClaim[] = [
  {
    agreementSource: 'seed-000',
    categoryCode: 'PETUGAS_TPS',
    programme: 'JKM',
    kind: 'OTHER_DEATH',
    occurredAt: '2024-02-15T03:40:00+07:00',
    place: 'Di rumah, setelah penghitungan suara (data contoh)',
  },
  {
    agreementSource: 'seed-002',
    categoryCode: 'PTPS',
    programme: 'JKK',
    kind: 'WORK_ACCIDENT',
    occurredAt: '2024-11-27T21:00:00+07:00',
    place: 'Perjalanan dari TPS ke kantor kelurahan (data contoh)',
  },
];
