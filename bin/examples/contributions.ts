/** How an agreement's contributions were billed and paid, as far as the examples tell. */
export interface ExampleBilling {
  readonly agreementSource: string;
  /** Who pays, where the published source is silent; null where it names somebody. */
  readonly payer: { readonly institutionCode: string } | { readonly name: string } | null;
  readonly invoices: readonly ExampleInvoice[];
}

/** One invoice of an agreement. */
export interface ExampleInvoice {
  /** First day of the month. */
  readonly period: string;
  /** The day on which the bank received what it asks for; null where nobody paid. */
  readonly paidOn: string | null;
}

/**
 * Palembang paid, Bandung paid and then fell behind, Kapuas Hulu never paid. Of Bintan nothing can be billed: its published source names no
 * programme, and nobody can tell what is covered.
 */
export const exampleBillings: readonly ExampleBilling[] = [
  {
    agreementSource: 'seed-000',
    payer: { institutionCode: 'pemda-32.04' },
    invoices: [
      { period: '2023-01-01', paidOn: '2023-01-02' },
      { period: '2024-01-01', paidOn: '2024-01-19' },
      { period: '2024-02-01', paidOn: null },
    ],
  },
  {
    agreementSource: 'seed-001',
    payer: { name: 'Pemerintah Kabupaten Kapuas Hulu' },
    invoices: [{ period: '2024-05-01', paidOn: null }],
  },
  {
    agreementSource: 'seed-002',
    payer: null,
    invoices: [
      { period: '2024-05-01', paidOn: '2024-05-15' },
      { period: '2024-11-01', paidOn: '2024-11-01' },
    ],
  },
];

/** The rosters of whose officers nobody can say that they were covered. */
export const UNCOVERED_ROSTERS: ReadonlySet<string> = new Set(['bintan-1', 'kapuas-hulu-1']);

/** An accident of an officer whose contributions nobody paid: the claim is kept, and its chain says which link is broken. */
export const UNCOVERED_CLAIM = {
  roster: 'kapuas-hulu-1',
  programme: 'JKK',
  kind: 'WORK_ACCIDENT',
  occurredAt: '2024-11-27T16:20:00+07:00',
  place: 'Perjalanan membawa logistik ke desa (data contoh)',
} as const;
