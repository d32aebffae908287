import { percentWords, rupiahWords } from '@payung/kit/values/words.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';

import type { BenefitSchedule } from './benefit-schedule.ts';
import type { Disability, EntitlementInput } from './entitlement-input.ts';
import { leastSure } from './entitlement-line.ts';
import type { EntitlementLine } from './entitlement-line.ts';
import { partOf } from './money.ts';

/** Benefits of a lasting loss: the whole ability to work, or parts of the body or of their function. */
export function disabilityLines(input: EntitlementInput, schedule: BenefitSchedule): readonly EntitlementLine[] {
  if (input.outcome === 'TOTAL_DISABILITY') return [total(input, schedule)];
  return input.outcome === 'PARTIAL_DISABILITY' ? partial(input, schedule) : [];
}

function total({ monthlyWage }: EntitlementInput, { figures, effectiveFrom }: BenefitSchedule): EntitlementLine {
  const { wageMonths, totalDisabilityShare: share } = figures;
  const wage = rupiahWords(monthlyWage ?? 0);
  const percent = percentWords(share.value);
  return {
    component: 'TOTAL_DISABILITY',
    label: { id: 'Santunan cacat total tetap', en: 'Permanent total disability' },
    formula: {
      id: `${percent.id} × ${wageMonths.value} × ${wage.id}`,
      en: `${percent.en} × ${wageMonths.value} × ${wage.en}`,
    },
    inputs: [{ name: { id: 'Upah sebulan', en: 'Monthly wage' }, value: wage }],
    amount: partOf(monthlyWage ?? 0, wageMonths.value * share.value, 10_000),
    paid: 'AT_ONCE',
    article: share.article,
    effectiveFrom,
    confidence: leastSure([wageMonths, share]),
    note: null,
  };
}

/** Each loss by its share of the table; together never more than total disability. */
function partial(input: EntitlementInput, { figures, effectiveFrom }: BenefitSchedule): readonly EntitlementLine[] {
  const { wageMonths, partialDisabilityCap: cap } = figures;
  const wage = input.monthlyWage ?? 0;
  const most = partOf(wage, wageMonths.value * cap.value, 10_000);
  let left: number = most;
  return input.disabilities.map((loss): EntitlementLine => {
    const computed = amountOf(loss, wage, wageMonths.value);
    const amount = rupiah(Math.min(computed, left));
    left -= amount;
    const isCut = amount < computed;
    const words = rupiahWords(wage);
    const share = percentWords(loss.share);
    const lost = loss.functionLost === null ? null : percentWords(loss.functionLost);
    return {
      component: 'PARTIAL_DISABILITY',
      label:
        lost === null
          ? { id: 'Santunan cacat sebagian anatomis', en: 'Partial anatomical disability' }
          : { id: 'Santunan cacat sebagian fungsi', en: 'Partial functional disability' },
      formula: {
        id: `${lost === null ? '' : `${lost.id} × `}${share.id} × ${wageMonths.value} × ${words.id}`,
        en: `${lost === null ? '' : `${lost.en} × `}${share.en} × ${wageMonths.value} × ${words.en}`,
      },
      inputs: [
        { name: { id: 'Upah sebulan', en: 'Monthly wage' }, value: words },
        { name: { id: 'Persentase tabel', en: 'Share of the table' }, value: share },
        ...(lost === null ? [] : [{ name: { id: 'Fungsi yang hilang', en: 'Function lost' }, value: lost }]),
      ],
      amount,
      paid: 'AT_ONCE',
      article: wageMonths.article,
      effectiveFrom,
      // The table of shares was not found in a verified text: whoever enters a share vouches for it.
      confidence: 'UNVERIFIED',
      note: isCut
        ? {
            id: `Beberapa cacat sekaligus tidak melebihi cacat total (${percentWords(cap.value).id}), maka dibatasi.`,
            en: `Several losses together do not exceed total disability (${percentWords(cap.value).en}), so this one is cut.`,
          }
        : {
            id: 'Persentase cacat diambil dari tabel lampiran peraturan dan belum diverifikasi.',
            en: 'The share is taken from the table in the annex of the regulation and is not verified.',
          },
    };
  });
}

function amountOf({ share, functionLost }: Disability, wage: number, wageMonths: number): number {
  const whole = wageMonths * share;
  return functionLost === null ? partOf(wage, whole, 10_000) : partOf(wage, whole * functionLost, 100_000_000);
}
