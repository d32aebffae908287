import { rupiahWords } from '@payung/kit/values/words.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { FigureConfidence } from './benefit-schedule.ts';
import { sumOf } from './entitlement-line.ts';

/** How badly an officer was hurt, as KPU's own scheme tells cases apart. */
export type SantunanCase = 'DEATH' | 'PERMANENT_DISABILITY' | 'SERIOUS_INJURY' | 'MEDIUM_INJURY';

/** Who else pays for the same case. */
export interface OtherBenefitsInput {
  readonly occurredOn: PlainDate;
  /** The case of KPU's *santunan*; null where it is not asked for, as for officers of Bawaslu. */
  readonly santunan: { readonly case: SantunanCase; readonly suicide: boolean } | null;
  /** What a regional government gives; null where it gives nothing. */
  readonly regionalAid: Rupiah | null;
}

/** A benefit of somebody else than BPJS Ketenagakerjaan. */
export interface OtherBenefitLine {
  readonly source: 'KPU_SANTUNAN' | 'REGIONAL_AID';
  readonly label: Sentence;
  readonly amount: Rupiah;
  readonly article: string;
  readonly effectiveFrom: PlainDate | null;
  readonly confidence: FigureConfidence;
  readonly note: Sentence | null;
}

/** The second ledger: it stands beside the first and is never added to it. */
export interface OtherBenefits {
  readonly lines: readonly OtherBenefitLine[];
  readonly total: Rupiah;
}

const KPU_59 = 'Keputusan KPU 59/2023';
const KPU_59_FROM = Temporal.PlainDate.from('2023-02-01');

const SANTUNAN: Readonly<Record<SantunanCase, readonly (readonly [Sentence, number])[]>> = {
  DEATH: [
    [{ id: 'Santunan kematian KPU', en: 'KPU benefit for death' }, 36_000_000],
    [{ id: 'Bantuan pemakaman KPU', en: 'KPU aid for the funeral' }, 10_000_000],
  ],
  PERMANENT_DISABILITY: [
    [{ id: 'Santunan cacat permanen KPU', en: 'KPU benefit for permanent disability' }, 30_800_000],
  ],
  SERIOUS_INJURY: [[{ id: 'Santunan luka berat KPU', en: 'KPU benefit for serious injury' }, 16_500_000]],
  MEDIUM_INJURY: [[{ id: 'Santunan luka sedang KPU', en: 'KPU benefit for medium injury' }, 8_250_000]],
};

/**
 * What KPU's *santunan* and regional aid come to in a case. The *santunan* is no insurance and leaves suicide out
 * (Keputusan KPU 59/2023, from 1 February 2023).
 */
export function otherBenefits(input: OtherBenefitsInput): OtherBenefits {
  const lines = [...santunanLines(input), ...aidLines(input)];
  return { lines, total: sumOf(lines) };
}

function santunanLines({ santunan, occurredOn }: OtherBenefitsInput): readonly OtherBenefitLine[] {
  if (santunan === null) return [];
  const isBefore = Temporal.PlainDate.compare(occurredOn, KPU_59_FROM) < 0;
  const none = isBefore
    ? {
        id: 'Kejadian sebelum 1 Februari 2023: aturan waktu itu tidak diketahui.',
        en: 'Before 1 February 2023: the rules of that time are not known.',
      }
    : santunan.suicide
      ? { id: 'Bunuh diri dikecualikan.', en: 'Suicide is left out.' }
      : null;
  return SANTUNAN[santunan.case].map(([label, amount]) => ({
    source: 'KPU_SANTUNAN',
    label,
    amount: rupiah(none === null ? amount : 0),
    article: KPU_59,
    effectiveFrom: KPU_59_FROM,
    confidence: 'PRESS',
    note: none,
  }));
}

function aidLines({ regionalAid }: OtherBenefitsInput): readonly OtherBenefitLine[] {
  if (regionalAid === null) return [];
  return [
    {
      source: 'REGIONAL_AID',
      label: { id: 'Bantuan pemerintah daerah', en: 'Aid of the regional government' },
      amount: regionalAid,
      article: 'as recorded',
      effectiveFrom: null,
      confidence: 'UNVERIFIED',
      note: null,
    },
  ];
}

/**
 * The doubt when one case is paid from several sources. Whether both may be kept was found nowhere: it warns and never
 * blocks. Null when at most one source pays.
 */
export function overlapWarning(bpjsTotal: number, { lines }: OtherBenefits): Sentence | null {
  return overlapOfSources(bpjsTotal, lines);
}

/** The same for amounts as they were recorded. */
export function overlapOfSources(
  bpjsTotal: number,
  lines: readonly Pick<OtherBenefitLine, 'amount' | 'source'>[],
): Sentence | null {
  const sources = new Set(lines.filter(({ amount }) => amount > 0).map(({ source }) => source));
  const paying = sources.size + (bpjsTotal > 0 ? 1 : 0);
  if (paying < 2) return null;
  const other = rupiahWords(sumOf(lines));
  const own = rupiahWords(bpjsTotal);
  return {
    id: `Manfaat BPJS Ketenagakerjaan ${own.id} dan manfaat lain ${other.id} tercatat untuk kejadian yang sama. Peraturan tidak menjawab apakah keduanya boleh diterima.`,
    en: `A benefit of BPJS Ketenagakerjaan of ${own.en} and others of ${other.en} are recorded for the same case. No regulation was found that says whether both may be kept.`,
  };
}
