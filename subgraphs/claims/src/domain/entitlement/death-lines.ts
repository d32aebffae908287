import { percentWords, rupiahWords } from '@payung/kit/values/words.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';

import type { BenefitSchedule } from './benefit-schedule.ts';
import type { EntitlementInput } from './entitlement-input.ts';
import { leastSure } from './entitlement-line.ts';
import type { EntitlementLine } from './entitlement-line.ts';
import { partOf } from './money.ts';

/** The benefit of a death, the funeral, and the periodic benefit, which total disability has too. */
export function deathLines(input: EntitlementInput, schedule: BenefitSchedule): readonly EntitlementLine[] {
  const { outcome } = input;
  if (outcome === 'DEATH') {
    const benefit = input.programme === 'JKM' ? jkmDeath(schedule) : jkkDeath(input, schedule);
    return [benefit, periodic(input, schedule), funeral(schedule)];
  }
  return outcome === 'TOTAL_DISABILITY' ? [periodic(input, schedule)] : [];
}

function jkmDeath({ figures: { jkmLump }, effectiveFrom }: BenefitSchedule): EntitlementLine {
  return {
    component: 'DEATH',
    label: { id: 'Santunan kematian sekaligus', en: 'Death benefit, at once' },
    formula: rupiahWords(jkmLump.value),
    inputs: [],
    amount: rupiah(jkmLump.value),
    paid: 'AT_ONCE',
    article: jkmLump.article,
    effectiveFrom,
    confidence: jkmLump.confidence,
    note: null,
  };
}

/** A share of eighty months of wage, and never less than the death benefit of JKM. */
function jkkDeath({ monthlyWage }: EntitlementInput, { figures, effectiveFrom }: BenefitSchedule): EntitlementLine {
  const { wageMonths, deathShare, jkmLump } = figures;
  const wage = monthlyWage ?? 0;
  const computed = partOf(wage, wageMonths.value * deathShare.value, 10_000);
  const isLifted = computed < jkmLump.value;
  const [share, wageText, floor] = [percentWords(deathShare.value), rupiahWords(wage), rupiahWords(jkmLump.value)];
  const product = {
    id: `${share.id} × ${wageMonths.value} × ${wageText.id}`,
    en: `${share.en} × ${wageMonths.value} × ${wageText.en}`,
  };
  return {
    component: 'DEATH',
    label: { id: 'Santunan kematian akibat kecelakaan kerja', en: 'Benefit for death by work accident' },
    formula: isLifted
      ? { id: `${product.id}, paling sedikit ${floor.id}`, en: `${product.en}, at least ${floor.en}` }
      : product,
    inputs: [{ name: { id: 'Upah sebulan', en: 'Monthly wage' }, value: wageText }],
    amount: isLifted ? rupiah(jkmLump.value) : computed,
    paid: 'AT_ONCE',
    article: deathShare.article,
    effectiveFrom,
    confidence: leastSure([wageMonths, deathShare, ...(isLifted ? [jkmLump] : [])]),
    note: isLifted
      ? {
          id: `Hasil hitungan ${rupiahWords(computed).id} lebih kecil daripada santunan kematian JKM, maka dinaikkan menjadi ${floor.id}.`,
          en: `The computed ${rupiahWords(computed).en} is below the death benefit of JKM, so it is lifted to ${floor.en}.`,
        }
      : null,
  };
}

function periodic({ programme }: EntitlementInput, { figures, effectiveFrom }: BenefitSchedule): EntitlementLine {
  const { periodicMonths: months, periodicMonthly: monthly } = figures;
  const words = rupiahWords(monthly.value);
  return {
    component: 'PERIODIC',
    label: { id: 'Santunan berkala, dibayar sekaligus', en: 'Periodic benefit, paid at once' },
    formula: { id: `${months.value} × ${words.id}`, en: `${months.value} × ${words.en}` },
    inputs: [],
    amount: partOf(monthly.value, months.value, 1),
    paid: 'AT_ONCE',
    article: programme === 'JKM' ? monthly.article : figures.deathShare.article,
    effectiveFrom,
    confidence: leastSure([months, monthly]),
    note: null,
  };
}

function funeral({ figures: { funeral: figure }, effectiveFrom }: BenefitSchedule): EntitlementLine {
  return {
    component: 'FUNERAL',
    label: { id: 'Biaya pemakaman', en: 'Funeral' },
    formula: rupiahWords(figure.value),
    inputs: [],
    amount: rupiah(figure.value),
    paid: 'AT_ONCE',
    article: figure.article,
    effectiveFrom,
    confidence: figure.confidence,
    note: null,
  };
}
