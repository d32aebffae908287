import { percentWords, rupiahWords } from '@payung/kit/values/words.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { BenefitFigure, BenefitSchedule } from './benefit-schedule.ts';
import type { EntitlementInput } from './entitlement-input.ts';
import { leastSure } from './entitlement-line.ts';
import type { EntitlementLine } from './entitlement-line.ts';
import { partOf } from './money.ts';

interface Stretch {
  readonly share: BenefitFigure;
  readonly months: number;
  readonly days: number;
}

/**
 * Wage for the time in which the participant could not work (STMB): the first months, the next and the later ones have
 * shares of their own. Days beyond whole months count as parts of a month.
 */
export function inabilityLines(input: EntitlementInput, schedule: BenefitSchedule): readonly EntitlementLine[] {
  const { figures, effectiveFrom } = schedule;
  const wage = input.monthlyWage ?? 0;
  const perMonth = figures.inabilityDaysPerMonth;
  const stretches = stretchesOf(input.inability, schedule);
  if (stretches.length === 0) return [];
  const amount = stretches.reduce(
    (sum, { share, months, days }) =>
      sum + partOf(wage, share.value * (months * perMonth.value + days), 10_000 * perMonth.value),
    0,
  );
  const hasDays = input.inability.days > 0;
  const words = rupiahWords(wage);
  return [
    {
      component: 'TEMPORARY_INABILITY',
      label: { id: 'Santunan sementara tidak mampu bekerja (STMB)', en: 'Temporary inability to work (STMB)' },
      formula: {
        id: stretches.map((stretch) => formulaOf(stretch, words, perMonth.value).id).join(' + '),
        en: stretches.map((stretch) => formulaOf(stretch, words, perMonth.value).en).join(' + '),
      },
      inputs: [
        { name: { id: 'Upah sebulan', en: 'Monthly wage' }, value: words },
        { name: { id: 'Lama tidak mampu bekerja', en: 'Time unable to work' }, value: timeWords(input.inability) },
      ],
      amount: rupiah(amount),
      paid: 'AT_ONCE',
      article: figures.inabilityShareFirst.article,
      effectiveFrom,
      confidence: leastSure([...stretches.map(({ share }) => share), ...(hasDays ? [perMonth] : [])]),
      note: hasDays
        ? {
            id: `Hari dihitung sebagai bagian dari ${perMonth.value} hari sebulan; pembagi ini belum diverifikasi.`,
            en: `Days count as parts of a month of ${perMonth.value} days; this divisor is not verified.`,
          }
        : null,
    },
  ];
}

function stretchesOf(
  { months, days }: EntitlementInput['inability'],
  { figures }: BenefitSchedule,
): readonly Stretch[] {
  const first = figures.inabilityFirstMonths.value;
  const second = first + figures.inabilitySecondMonths.value;
  const stretches = [
    { share: figures.inabilityShareFirst, from: 0, until: first },
    { share: figures.inabilityShareSecond, from: first, until: second },
    { share: figures.inabilityShareLater, from: second, until: Number.POSITIVE_INFINITY },
  ].map(({ share, from, until }) => ({
    share,
    months: Math.max(0, Math.min(months, until) - from),
    // Days belong to the month that has begun.
    days: months >= from && months < until ? days : 0,
  }));
  return stretches.filter((stretch) => stretch.months > 0 || stretch.days > 0);
}

function formulaOf({ share, months, days }: Stretch, wage: Sentence, daysPerMonth: number): Sentence {
  const percent = percentWords(share.value);
  const time = (of: 'id' | 'en'): string => {
    const parts = [...(months > 0 ? [String(months)] : []), ...(days > 0 ? [`${days}/${daysPerMonth}`] : [])];
    const counted = parts.length > 1 ? `(${parts.join(' + ')})` : parts.join('');
    return `${counted} × ${percent[of]} × ${wage[of]}`;
  };
  return { id: time('id'), en: time('en') };
}

function timeWords({ months, days }: EntitlementInput['inability']): Sentence {
  const words = (month: string, day: string): string =>
    [...(months > 0 ? [`${months} ${month}`] : []), ...(days > 0 ? [`${days} ${day}`] : [])].join(' ');
  return {
    id: words('bulan', 'hari'),
    en: words(months === 1 ? 'month' : 'months', days === 1 ? 'day' : 'days'),
  };
}
