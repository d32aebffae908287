import { Temporal } from '@payung/kit/values/dates.ts';
import type { PlainDate } from '@payung/kit/values/dates.ts';
import type { Sentence } from '@payung/kit/values/sentence.ts';

import type { ExtensionWarningCode } from '../schema.types.ts';
import type { CategoryToPay, Cost } from './contribution-cost.ts';

/** Something to mind about the cost of an extension. */
export interface ExtensionDoubt {
  readonly code: ExtensionWarningCode;
  readonly message: Sentence;
  readonly categoryCode: string | null;
}

/** A category that somebody wants covered, as far as it raises questions. */
export interface AskedCategory {
  readonly categoryCode: string;
  readonly name: Sentence;
  readonly civilServants: boolean;
  readonly coveredAlready: boolean;
  /** Whether its body is another than that of every beneficiary. */
  readonly foreign: boolean;
}

/** What an extension rests on. */
export interface ExtensionFacts {
  readonly asked: readonly AskedCategory[];
  readonly toPay: readonly CategoryToPay[];
  readonly cost: Cost;
  readonly today: PlainDate;
  readonly pollingDate: PlainDate;
  readonly lastSafeDate: PlainDate;
  readonly payerKnown: boolean;
}

/** What to mind about the cost of an extension. It warns and never blocks. */
export function extensionWarnings(facts: ExtensionFacts): readonly ExtensionDoubt[] {
  const names = new Map(facts.asked.map(({ categoryCode, name }) => [categoryCode, name]));
  return [
    ...facts.asked.flatMap(aboutCategory),
    ...facts.toPay.flatMap((category) => aboutGap(category, names.get(category.categoryCode)!)),
    ...aboutTime(facts),
    ...(facts.payerKnown
      ? []
      : [
          doubt('PAYER_UNKNOWN', {
            id: 'Belum diketahui siapa yang membayar: catat rantai pendanaannya.',
            en: 'Nobody knows who pays: record the chain of funding.',
          }),
        ]),
    ...(facts.cost.lines.some(({ confidence }) => confidence === 'UNVERIFIED')
      ? [
          doubt('UNVERIFIED_SETTING', {
            id: 'Sebagian angka memakai aturan yang belum terverifikasi, seperti pembulatan atau bulan yang baru dimulai.',
            en: 'Some figures rest on rules that are not verified, such as rounding or counting begun months.',
          }),
        ]
      : []),
  ];
}

function aboutCategory({
  categoryCode,
  name,
  civilServants,
  coveredAlready,
  foreign,
}: AskedCategory): readonly ExtensionDoubt[] {
  const found: ExtensionDoubt[] = [];
  const about = (code: ExtensionWarningCode, message: Sentence): void =>
    void found.push(doubt(code, message, categoryCode));
  if (civilServants) {
    about('CIVIL_SERVANTS', {
      id: `${name.id} adalah ASN dan tidak dapat menjadi peserta (Permenaker 1/2025 Pasal 2 ayat 2): tidak dihitung.`,
      en: `${name.en} are civil servants, whom the programme cannot cover (Permenaker 1/2025 Art 2(2)): left out.`,
    });
  }
  if (coveredAlready) {
    about('ALREADY_COVERED', {
      id: `${name.id} sudah dilindungi oleh perjanjian ini.`,
      en: `${name.en} are already covered by this agreement.`,
    });
  }
  if (foreign) {
    about('CATEGORY_IMPOSSIBLE', {
      id: `${name.id} bukan petugas penerima manfaat ini.`,
      en: `${name.en} are no officers of this beneficiary.`,
    });
  }
  return found;
}

function aboutGap({ categoryCode, people, months, wages }: CategoryToPay, name: Sentence): readonly ExtensionDoubt[] {
  const found: ExtensionDoubt[] = [];
  if (people === null) {
    found.push(
      doubt(
        'PEOPLE_UNKNOWN',
        { id: `Jumlah ${name.id} belum diketahui: isikan.`, en: `How many ${name.en} there are is not known: say so.` },
        categoryCode,
      ),
    );
  }
  if (months === null) {
    found.push(
      doubt(
        'MONTHS_UNKNOWN',
        {
          id: `Masa kerja ${name.id} belum diketahui: isikan jumlah bulan.`,
          en: `When ${name.en} serve is not known: say for how many months.`,
        },
        categoryCode,
      ),
    );
  }
  if (wages.length === 0) {
    found.push(
      doubt(
        'WAGE_BASE_UNKNOWN',
        {
          id: `Dasar upah ${name.id} belum diketahui: isikan.`,
          en: `The wage base of ${name.en} is not known: say which.`,
        },
        categoryCode,
      ),
    );
  }
  return found;
}

function aboutTime({ today, pollingDate, lastSafeDate }: ExtensionFacts): readonly ExtensionDoubt[] {
  if (Temporal.PlainDate.compare(today, pollingDate) > 0) {
    return [
      doubt('POLLING_DAY_PASSED', {
        id: 'Hari pemungutan suara sudah lewat.',
        en: 'Polling day has passed.',
      }),
    ];
  }
  if (Temporal.PlainDate.compare(today, lastSafeDate) <= 0) return [];
  return [
    doubt('LAST_SAFE_DATE_PASSED', {
      id: 'Tanggal aman terakhir sudah lewat: pendaftaran mungkin belum selesai pada hari pemungutan suara.',
      en: 'The last safe date has passed: registration may not be complete by polling day.',
    }),
  ];
}

function doubt(code: ExtensionWarningCode, message: Sentence, categoryCode: string | null = null): ExtensionDoubt {
  return { code, message, categoryCode };
}
