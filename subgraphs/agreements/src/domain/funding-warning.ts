import { rupiah } from '@payung/kit/values/rupiah.ts';
import type { Rupiah } from '@payung/kit/values/rupiah.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { BudgetLine, FundingWarningCode } from '../schema.types.ts';
import { amountPaid, amountPromisedAtStart, endsOf, fundingState, isSignedButNotFunded } from './funding-chain.ts';
import type { Step } from './funding-chain.ts';
import { rupiahWords } from '@payung/kit/values/words.ts';

/** A doubt about an agreement's money. */
export interface FundingDoubt {
  readonly code: FundingWarningCode;
  readonly message: Sentence;
  readonly amount: Rupiah | null;
  readonly suggestedLine: BudgetLine | null;
  readonly source: string | null;
}

/** An agreement's money, and what it should come to. */
export interface FundingFacts {
  readonly signed: boolean;
  readonly steps: readonly Step[];
  /** What the contributions should come to; null when that cannot be computed as a whole. */
  readonly expected: Rupiah | null;
}

/** The letter that opens unforeseen expenditure to contributions where a grant deed does not cover them. */
const SE_4295 = 'SE Mendagri 400.5.7/4295/SJ (3 September 2024)';

/** What a careful reader would ask about an agreement's money. It warns and never blocks. */
export function fundingWarnings({ signed, steps, expected }: FundingFacts): readonly FundingDoubt[] {
  const state = fundingState(steps);
  if (state === 'SILENT') {
    return [
      doubt('SOURCE_SILENT', {
        id: 'Tidak ada sumber yang menyebut siapa yang membayar.',
        en: 'No source says who pays.',
      }),
    ];
  }
  const doubts: FundingDoubt[] = [];
  if (isSignedButNotFunded(signed, state) === true) {
    doubts.push(
      doubt('SIGNED_NOT_FUNDED', {
        id: 'Perjanjian sudah ditandatangani, tetapi dananya belum tercatat sampai seluruhnya.',
        en: 'The agreement is signed and its money is not known to have arrived in full.',
      }),
    );
  }
  if (!endsOf(steps).some(({ to }) => to.role === 'INSURER')) {
    doubts.push(
      doubt('CHAIN_ENDS_EARLY', {
        id: 'Rantai pendanaan belum sampai ke BPJS Ketenagakerjaan: catat siapa yang membayar iuran.',
        en: 'The chain of funding does not reach BPJS Ketenagakerjaan: record who pays the contributions.',
      }),
    );
  }
  // Where the words of the source say that all was paid, an amount that is not known is no gap.
  if (state !== 'FUNDED') doubts.push(...gapDoubts(steps, expected));
  doubts.push(...excessDoubts(steps));
  return doubts;
}

function gapDoubts(steps: readonly Step[], expected: Rupiah | null): readonly FundingDoubt[] {
  const promised = amountPromisedAtStart(steps);
  if (expected === null || promised === null || promised >= expected) return [];
  const gap = rupiah(expected - promised);
  const words = { gap: rupiahWords(gap), promised: rupiahWords(promised), expected: rupiahWords(expected) };
  const found = [
    doubt(
      'GAP_TO_EXPECTED',
      {
        id: `Dijanjikan ${words.promised.id}, sedangkan iuran diperkirakan ${words.expected.id}: kurang ${words.gap.id}.`,
        en: `${words.promised.en} is promised and the contributions should come to ${words.expected.en}: ${words.gap.en} is missing.`,
      },
      { amount: gap },
    ),
  ];
  if (!steps.some(({ budgetLine }) => budgetLine === 'NPHD')) return found;
  return [
    ...found,
    doubt(
      'NPHD_SHORT',
      {
        id: `NPHD kurang ${words.gap.id}: kekurangannya dapat dibebankan pada Belanja Tidak Terduga (BTT) menurut ${SE_4295}.`,
        en: `The grant deed (NPHD) is ${words.gap.en} short: unforeseen expenditure (BTT) may pay the rest, by ${SE_4295}.`,
      },
      { amount: gap, suggestedLine: 'BTT', source: SE_4295 },
    ),
  ];
}

function excessDoubts(steps: readonly Step[]): readonly FundingDoubt[] {
  return steps.flatMap((step) => {
    const excess = step.amountPromised === null ? 0 : (amountPaid(step) ?? 0) - step.amountPromised;
    if (excess <= 0) return [];
    const words = rupiahWords(excess);
    return doubt(
      'PAID_MORE_THAN_PROMISED',
      {
        id: `Dibayar ${words.id} lebih banyak daripada yang dijanjikan pada satu langkah.`,
        en: `${words.en} more was paid along one step than was promised.`,
      },
      { amount: rupiah(excess) },
    );
  });
}

function doubt(
  code: FundingWarningCode,
  message: Sentence,
  more: Partial<Pick<FundingDoubt, 'amount' | 'suggestedLine' | 'source'>> = {},
): FundingDoubt {
  return { code, message, amount: null, suggestedLine: null, source: null, ...more };
}
