import { inEnglish, inIndonesian } from '@payung/kit/values/words.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import { scheduleOn } from './benefit-schedule.ts';
import type { BenefitSchedule } from './benefit-schedule.ts';
import type { EntitlementInput } from './entitlement-input.ts';
import type { OtherBenefitsInput } from './santunan.ts';

/** Reasons not to compute. */
export type EntitlementRefusalCode = 'INVALID' | 'ASN_EXCLUDED' | 'NO_RULES' | 'WAGE_NEEDED' | 'OUTCOME_IMPOSSIBLE';

/** At most this much anywhere, so that sums stay exact. */
export const MOST_RUPIAH = 1_000_000_000_000;

const MOST_ENTRIES = 50;

/** Why an entitlement cannot be computed from an input; null when it can. Every sentence says the way out. */
export function checkEntitlementInput(
  input: EntitlementInput,
  schedules: readonly BenefitSchedule[],
  today: PlainDate,
): Refusal<EntitlementRefusalCode> | null {
  return (
    checkDay(input, schedules, today) ??
    checkPerson(input) ??
    checkCase(input) ??
    checkAmounts(input) ??
    checkCounts(input) ??
    checkChildren(input)
  );
}

/** Why other benefits cannot be taken as given; null when they can. */
export function checkOtherBenefits({ regionalAid }: OtherBenefitsInput): Refusal<EntitlementRefusalCode> | null {
  return regionalAid === null || (regionalAid >= 0 && regionalAid <= MOST_RUPIAH)
    ? null
    : refusal('INVALID', 'regionalAid', AMOUNT);
}

type Found = Refusal<EntitlementRefusalCode> | null;

function checkDay({ occurredOn }: EntitlementInput, schedules: readonly BenefitSchedule[], today: PlainDate): Found {
  if (Temporal.PlainDate.compare(occurredOn, today) > 0)
    return refusal('INVALID', 'occurredOn', {
      id: 'Tanggal kejadian belum tiba. Isi tanggal hari ini atau sebelumnya.',
      en: 'The day of the incident lies ahead. Give today or an earlier day.',
    });
  if (scheduleOn(schedules, occurredOn) !== undefined) return null;
  const first = schedules[0]?.effectiveFrom.toString() ?? '';
  return refusal('NO_RULES', 'occurredOn', {
    id: `Tidak ada aturan manfaat yang diketahui untuk tanggal ini. Aturan pertama berlaku sejak ${first}.`,
    en: `No benefit rules are known for this day. The first hold from ${first}.`,
  });
}

function checkPerson({ civilServant }: EntitlementInput): Found {
  return civilServant
    ? refusal('ASN_EXCLUDED', 'civilServant', {
        id: 'Pegawai ASN, TNI, Polri, dan pejabat negara tidak menjadi peserta program ini (Permenaker 1/2025 Pasal 2 ayat (2)). Ajukan kepada penyelenggara program mereka.',
        en: 'Civil servants, soldiers, police officers and state officials are no participants of this programme (Permenaker 1/2025 Art 2(2)). Turn to the scheme that they have.',
      })
    : null;
}

function checkCase(input: EntitlementInput): Found {
  const { programme, outcome, monthlyWage, inability, disabilities } = input;
  if (programme === 'JKM' && outcome !== 'DEATH')
    return refusal('OUTCOME_IMPOSSIBLE', 'outcome', {
      id: 'JKM hanya membayar kematian. Pilih JKK untuk kecelakaan kerja.',
      en: 'JKM pays for death alone. Choose JKK for a work accident.',
    });
  if (outcome === 'PARTIAL_DISABILITY' && disabilities.length === 0)
    return refusal('INVALID', 'disabilities', {
      id: 'Isi sekurang-kurangnya satu cacat dengan persentase dari tabel.',
      en: 'Give at least one loss with its share of the table.',
    });
  const needsWage = programme === 'JKK' && (outcome !== 'RECOVERED' || inability.months > 0 || inability.days > 0);
  return needsWage && monthlyWage === null
    ? refusal('WAGE_NEEDED', 'monthlyWage', {
        id: 'Manfaat ini dihitung dari upah sebulan. Isi dasar upah yang tercatat pada kepesertaan.',
        en: 'This benefit is computed from the monthly wage. Give the wage base of the enrolment.',
      })
    : null;
}

function checkAmounts({ monthlyWage, costs }: EntitlementInput): Found {
  const amounts: readonly (readonly [string, number])[] = [
    ['monthlyWage', monthlyWage ?? 0],
    ['costs.medical', costs.medical],
    ['costs.rehabilitation', costs.rehabilitation],
    ['costs.dentures', costs.dentures],
    ['costs.hearingAid', costs.hearingAid],
    ['costs.spectacles', costs.spectacles],
    ...costs.transport.map(({ amount }, index) => [`costs.transport.${index}.amount`, amount] as const),
    ...costs.homeCare.map(({ amount }, index) => [`costs.homeCare.${index}.amount`, amount] as const),
    ...costs.prostheses.map(
      ({ referencePrice }, index) => [`costs.prostheses.${index}.referencePrice`, referencePrice] as const,
    ),
    ...costs.prostheses.map(({ paid }, index) => [`costs.prostheses.${index}.paid`, paid ?? 0] as const),
  ];
  const wrong = amounts.find(([, amount]) => !Number.isSafeInteger(amount) || amount < 0 || amount > MOST_RUPIAH);
  return wrong === undefined ? null : refusal('INVALID', wrong[0], AMOUNT);
}

function checkCounts({ inability, contributionMonths, disabilities, costs, children }: EntitlementInput): Found {
  const lists: readonly (readonly [string, number])[] = [
    ['disabilities', disabilities.length],
    ['costs.transport', costs.transport.length],
    ['costs.homeCare', costs.homeCare.length],
    ['costs.prostheses', costs.prostheses.length],
    ['children', children.length],
  ];
  const long = lists.find(([, length]) => length > MOST_ENTRIES);
  if (long !== undefined)
    return refusal('INVALID', long[0], {
      id: `Paling banyak ${MOST_ENTRIES} isian.`,
      en: `At most ${MOST_ENTRIES} entries.`,
    });
  const numbers: readonly (readonly [string, number, number, number])[] = [
    ['inabilityMonths', inability.months, 0, 600],
    ['inabilityDays', inability.days, 0, 29],
    ['contributionMonths', contributionMonths ?? 0, 0, 1_200],
    ...disabilities.map(({ share }, index) => [`disabilities.${index}.shareBasisPoints`, share, 1, 10_000] as const),
    ...disabilities.map(
      ({ functionLost }, index) =>
        [`disabilities.${index}.functionLostBasisPoints`, functionLost ?? 1, 1, 10_000] as const,
    ),
    ...costs.homeCare.map(({ month }, index) => [`costs.homeCare.${index}.month`, month, 1, 600] as const),
  ];
  const wrong = numbers.find(([, value, least, most]) => !Number.isInteger(value) || value < least || value > most);
  return wrong === undefined
    ? null
    : refusal('INVALID', wrong[0], {
        id: `Isi bilangan bulat dari ${wrong[2]} sampai ${inIndonesian(wrong[3])}.`,
        en: `Give a whole number from ${wrong[2]} to ${inEnglish(wrong[3])}.`,
      });
}

function checkChildren({ children, occurredOn }: EntitlementInput): Found {
  for (const [index, { birthDate, level, yearOfLevel }] of children.entries()) {
    // A child may be born after the death of its father.
    if (Temporal.PlainDate.compare(birthDate, occurredOn.add({ months: 10 })) > 0)
      return refusal('INVALID', `children.${index}.birthDate`, {
        id: 'Anak ini lahir terlalu lama sesudah kejadian. Periksa tanggal lahirnya.',
        en: 'This child was born too long after the incident. Check the date of birth.',
      });
    if (level !== null && (!Number.isInteger(yearOfLevel) || yearOfLevel < 1 || yearOfLevel > 10))
      return refusal('INVALID', `children.${index}.yearOfLevel`, {
        id: 'Isi tahun ke berapa anak berada di jenjang ini, mulai dari 1.',
        en: 'Give the year within this level, from 1.',
      });
  }
  return null;
}

function refusal(code: EntitlementRefusalCode, field: string, message: Sentence): Refusal<EntitlementRefusalCode> {
  return { code, message, field };
}

const AMOUNT: Sentence = {
  id: 'Isi jumlah rupiah bulat dari 0 sampai 1 triliun.',
  en: 'Give a whole amount of rupiah from 0 to 1,000,000,000,000.',
};
