import { rupiahWords } from '@payung/kit/values/words.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';
import { Temporal } from '@payung/kit/values/dates.ts';

import { SCHOOL_LEVELS } from './benefit-schedule.ts';
import type { BenefitSchedule, SchoolLevel } from './benefit-schedule.ts';
import type { Child, EntitlementInput } from './entitlement-input.ts';
import type { EntitlementLine } from './entitlement-line.ts';
import { childScholarship } from './scholarship.ts';
import type { SchoolYear } from './scholarship.ts';

/**
 * Scholarships of the children: after a death, and after total disability by a work accident. JKM asks for months of
 * contribution, JKK for none. Where there are more children than the rule pays for, those with the most are taken.
 */
export function scholarshipLines(input: EntitlementInput, schedule: BenefitSchedule): readonly EntitlementLine[] {
  const { scholarship: rule, effectiveFrom } = schedule;
  if (input.children.length === 0 || !isReason(input)) return [];
  const { article, confidence } = rule;
  const line = { component: 'SCHOLARSHIP', article, effectiveFrom, confidence } as const;
  const paid = rule.kind === 'LUMP' ? 'AT_ONCE' : 'YEARLY';
  if (input.programme === 'JKM' && (input.contributionMonths ?? 0) < rule.jkmMonths) {
    const needed = rule.jkmMonths;
    const known = input.contributionMonths;
    return [
      {
        ...line,
        label: LABEL,
        formula: rupiahWords(0),
        inputs: [{ name: { id: 'Masa iur', en: 'Months of contribution' }, value: monthWords(known) }],
        amount: rupiah(0),
        paid,
        note: {
          id: `JKM memberi beasiswa bila masa iur sekurang-kurangnya ${needed} bulan.`,
          en: `JKM gives a scholarship from ${needed} months of contribution on.`,
        },
      },
    ];
  }
  const found = input.children
    .map((child, index) => ({ index, ...amountFor(child, input, schedule) }))
    .toSorted((a, b) => b.amount - a.amount || a.index - b.index);
  return found.map(({ index, amount, formula, years }, rank) => {
    const isOver = rank >= rule.children;
    return {
      ...line,
      label: { id: `${LABEL.id}, anak ke-${index + 1}`, en: `${LABEL.en}, child ${index + 1}` },
      formula: isOver ? rupiahWords(0) : formula,
      inputs: [],
      amount: rupiah(isOver ? 0 : amount),
      paid,
      years: isOver ? [] : years,
      note: isOver
        ? {
            id: `Beasiswa diberikan bagi paling banyak ${rule.children} anak.`,
            en: `Scholarships are given for at most ${rule.children} ${rule.children === 1 ? 'child' : 'children'}.`,
          }
        : amount === 0
          ? NOT_ENTITLED
          : rule.kind === 'YEARLY'
            ? EVERY_YEAR
            : null,
    };
  });
}

function isReason({ programme, outcome }: EntitlementInput): boolean {
  return outcome === 'DEATH' || (programme === 'JKK' && outcome === 'TOTAL_DISABILITY');
}

function amountFor(
  child: Child,
  { occurredOn }: EntitlementInput,
  { scholarship: rule }: BenefitSchedule,
): { readonly amount: number; readonly formula: Sentence; readonly years: readonly SchoolYear[] } {
  if (rule.kind === 'YEARLY') {
    const { amount, years } = childScholarship(rule, child, occurredOn);
    return { amount, formula: formulaOf(years), years };
  }
  const tooOld = Temporal.PlainDate.compare(occurredOn, child.birthDate.add({ years: rule.ageLimit })) >= 0;
  const amount = tooOld || child.married || child.working ? 0 : rule.amount;
  return { amount, formula: rupiahWords(amount), years: [] };
}

function formulaOf(years: readonly SchoolYear[]): Sentence {
  const byLevel = SCHOOL_LEVELS.flatMap((level) => {
    const own = years.filter((year) => year.level === level);
    return own[0] === undefined ? [] : [{ level, count: own.length, yearly: own[0].amount }];
  });
  if (byLevel.length === 0) return rupiahWords(0);
  const text = (of: 'id' | 'en'): string =>
    byLevel
      .map(({ level, count, yearly }) => `${LEVEL_WORDS[level][of]} ${count} × ${rupiahWords(yearly)[of]}`)
      .join(' + ');
  return { id: text('id'), en: text('en') };
}

function monthWords(months: number | null): Sentence {
  return months === null
    ? { id: 'tidak diketahui', en: 'not known' }
    : { id: `${months} bulan`, en: `${months} ${months === 1 ? 'month' : 'months'}` };
}

const LEVEL_WORDS: Readonly<Record<SchoolLevel, Sentence>> = {
  TK: { id: 'TK', en: 'kindergarten' },
  SD: { id: 'SD', en: 'primary' },
  SMP: { id: 'SMP', en: 'lower secondary' },
  SMA: { id: 'SMA', en: 'upper secondary' },
  HIGHER: { id: 'perguruan tinggi', en: 'higher education' },
};

const LABEL: Sentence = { id: 'Beasiswa pendidikan', en: 'Scholarship' };

const NOT_ENTITLED: Sentence = {
  id: 'Anak yang berusia 23 tahun, menikah, atau bekerja tidak menerima beasiswa.',
  en: 'A child who is 23, married or working receives no scholarship.',
};

const EVERY_YEAR: Sentence = {
  id: 'Paling banyak sebesar ini; diajukan kepada BPJS Ketenagakerjaan setiap tahun dengan bukti sekolah, selama anak belum 23 tahun, belum menikah, dan belum bekerja. Payung tidak membayarkannya.',
  en: 'At most this; claimed from BPJS Ketenagakerjaan every year with proof of schooling, while the child is under 23, unmarried and not working. Payung does not pay it.',
};
