import { percentWords, rupiahWords } from '@payung/kit/values/words.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { BenefitFigure, BenefitSchedule } from './benefit-schedule.ts';
import type { EntitlementInput, TransportMode } from './entitlement-input.ts';
import type { Component, EntitlementLine } from './entitlement-line.ts';
import { shareOf } from './money.ts';

/** What is paid back against receipts: care, transport, home care, aids. Nothing spent, no line. */
export function costLines(input: EntitlementInput, schedule: BenefitSchedule): readonly EntitlementLine[] {
  return [
    ...careLines(input, schedule),
    ...transportLines(input, schedule),
    ...homeCareLines(input, schedule),
    ...prosthesisLines(input, schedule),
    ...aidLines(input, schedule),
  ];
}

/** Medical care and rehabilitation have no ceiling. */
function careLines({ costs }: EntitlementInput, { figures, effectiveFrom }: BenefitSchedule): EntitlementLine[] {
  const care: readonly [Component, Sentence, number][] = [
    ['MEDICAL', { id: 'Perawatan dan pengobatan', en: 'Medical care' }, costs.medical],
    ['REHABILITATION', { id: 'Rehabilitasi', en: 'Rehabilitation' }, costs.rehabilitation],
  ];
  return care.flatMap(([component, label, spent]): EntitlementLine[] =>
    spent === 0
      ? []
      : [
          {
            component,
            label,
            formula: rupiahWords(spent),
            inputs: [{ name: SPENT, value: rupiahWords(spent) }],
            amount: rupiah(spent),
            paid: 'BY_RECEIPT',
            article: figures.transportLand.article,
            effectiveFrom,
            confidence: component === 'MEDICAL' ? 'VERIFIED' : 'UNVERIFIED',
            note: {
              id: 'Sesuai kebutuhan medis, rawat inap kelas I, tanpa batas biaya.',
              en: 'As medically needed, class I inpatient care, without a ceiling.',
            },
          },
        ],
  );
}

const MODES: readonly TransportMode[] = ['LAND', 'SEA', 'AIR'];

/** Each way of transport has a cap of its own; they add up. */
function transportLines({ costs }: EntitlementInput, { figures, effectiveFrom }: BenefitSchedule): EntitlementLine[] {
  const caps: Readonly<Record<TransportMode, readonly [BenefitFigure, Sentence]>> = {
    LAND: [
      figures.transportLand,
      { id: 'Transportasi darat, sungai, atau danau', en: 'Transport by land, river or lake' },
    ],
    SEA: [figures.transportSea, { id: 'Transportasi laut', en: 'Transport by sea' }],
    AIR: [figures.transportAir, { id: 'Transportasi udara', en: 'Transport by air' }],
  };
  return MODES.flatMap((mode): EntitlementLine[] => {
    const spent = costs.transport.filter((each) => each.mode === mode).reduce((sum, { amount }) => sum + amount, 0);
    const [cap, label] = caps[mode];
    return spent === 0 ? [] : [capped({ component: 'TRANSPORT', label, spent, cap, effectiveFrom })];
  });
}

/** Care at home within its year, under one cap. */
function homeCareLines({ costs }: EntitlementInput, { figures, effectiveFrom }: BenefitSchedule): EntitlementLine[] {
  if (costs.homeCare.length === 0) return [];
  const within = costs.homeCare.filter(({ month }) => month <= figures.homeCareMonths.value);
  const spent = within.reduce((sum, { amount }) => sum + amount, 0);
  const label = { id: 'Perawatan di rumah (home care)', en: 'Home care' };
  const line = capped({ component: 'HOME_CARE', label, spent, cap: figures.homeCareCap, effectiveFrom });
  if (within.length === costs.homeCare.length) return [line];
  const months = figures.homeCareMonths.value;
  const late = {
    id: `Biaya sesudah bulan ke-${months} tidak dibayarkan.`,
    en: `Costs after month ${months} are not paid.`,
  };
  return [
    {
      ...line,
      note: line.note === null ? late : { id: `${line.note.id} ${late.id}`, en: `${line.note.en} ${late.en}` },
    },
  ];
}

/** The price of a hospital's rehabilitation centre with its surcharge, and no more than was paid. */
function prosthesisLines({ costs }: EntitlementInput, { figures, effectiveFrom }: BenefitSchedule): EntitlementLine[] {
  const share = figures.prosthesisShare;
  return costs.prostheses.map(({ referencePrice, paid }): EntitlementLine => {
    const most = shareOf(referencePrice, share.value);
    const amount = paid === null ? most : rupiah(Math.min(paid, most));
    const [percent, price] = [percentWords(share.value), rupiahWords(referencePrice)];
    return {
      component: 'PROSTHESIS',
      label: { id: 'Alat bantu atau alat ganti (orthosis, prothesis)', en: 'Orthosis or prosthesis' },
      formula: { id: `${percent.id} × ${price.id}`, en: `${percent.en} × ${price.en}` },
      inputs: [
        {
          name: { id: 'Harga pusat rehabilitasi rumah sakit', en: 'Price of the hospital rehabilitation centre' },
          value: price,
        },
        ...(paid === null ? [] : [{ name: SPENT, value: rupiahWords(paid) }]),
      ],
      amount,
      paid: 'BY_RECEIPT',
      article: share.article,
      effectiveFrom,
      confidence: share.confidence,
      note:
        paid !== null && paid > most
          ? cutTo(most)
          : paid !== null && paid < most
            ? { id: 'Dibayar sebesar yang dikeluarkan.', en: 'What was paid is paid back.' }
            : null,
    };
  });
}

function aidLines({ costs }: EntitlementInput, { figures, effectiveFrom }: BenefitSchedule): EntitlementLine[] {
  const aids: readonly [Component, Sentence, number, BenefitFigure][] = [
    ['DENTURES', { id: 'Gigi tiruan', en: 'Dentures' }, costs.dentures, figures.denturesCap],
    ['HEARING_AID', { id: 'Alat bantu dengar', en: 'Hearing aid' }, costs.hearingAid, figures.hearingAidCap],
    ['SPECTACLES', { id: 'Kacamata', en: 'Spectacles' }, costs.spectacles, figures.spectaclesCap],
  ];
  return aids.flatMap(([component, label, spent, cap]) =>
    spent === 0 ? [] : [capped({ component, label, spent, cap, effectiveFrom })],
  );
}

/** A cost up to its cap. */
function capped({
  component,
  label,
  spent,
  cap,
  effectiveFrom,
}: Pick<EntitlementLine, 'component' | 'label' | 'effectiveFrom'> & {
  readonly spent: number;
  readonly cap: BenefitFigure;
}): EntitlementLine {
  const [words, most] = [rupiahWords(spent), rupiahWords(cap.value)];
  return {
    component,
    label,
    formula: { id: `${words.id}, paling banyak ${most.id}`, en: `${words.en}, at most ${most.en}` },
    inputs: [{ name: SPENT, value: words }],
    amount: rupiah(Math.min(spent, cap.value)),
    paid: 'BY_RECEIPT',
    article: cap.article,
    effectiveFrom,
    confidence: cap.confidence,
    note: spent > cap.value ? cutTo(cap.value) : null,
  };
}

function cutTo(most: number): Sentence {
  const words = rupiahWords(most);
  return { id: `Melebihi batas, maka dibayar ${words.id}.`, en: `Above the cap, so ${words.en} is paid.` };
}

const SPENT: Sentence = { id: 'Biaya yang dikeluarkan', en: 'What was spent' };
