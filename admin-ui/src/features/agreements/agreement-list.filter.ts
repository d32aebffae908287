import type { EnumOf, InputOf } from '../../graphql/graphql.ts';
import { instruments } from '../../lib/instruments.ts';
import { oneOf, textOf } from '../../lib/search-text.ts';

/** The states of an agreement in the order of its life. */
export const agreementStatuses = [
  'DRAFT',
  'SUBMITTED',
  'SENT_BACK',
  'APPROVED',
  'SIGNED',
  'IN_FORCE',
  'SUSPENDED',
  'ENDED',
  'TERMINATED',
] as const satisfies readonly EnumOf<'AgreementStatus'>[];

/** The programmes, in the order to offer them. */
export const programmes = ['JKK', 'JKM'] as const satisfies readonly EnumOf<'Programme'>[];

/** The places in a line of agreements, in the order to offer them. */
export const lineages = ['FIRST', 'CONTINUATION', 'UNKNOWN'] as const satisfies readonly EnumOf<'Lineage'>[];

/** Within how many days an agreement ends, as the filter offers it. */
export const endsWithin = ['30', '60', '90', '180'] as const;

/** Filters of the list of agreements, in the URL. */
export interface AgreementListSearch {
  /** A part of the title. */
  cari?: string | undefined;
  /** States, in the order of the life of an agreement, with a dot between: `DRAFT.SENT_BACK`. */
  status?: string | undefined;
  /** Code of an election. */
  pemilu?: string | undefined;
  instrumen?: EnumOf<'Instrument'> | undefined;
  program?: EnumOf<'Programme'> | undefined;
  /** Its place in a line of agreements. */
  lini?: EnumOf<'Lineage'> | undefined;
  /** Code of a province. */
  provinsi?: string | undefined;
  /** Code of a region; what lies below it is included. */
  wilayah?: string | undefined;
  /** Code of an institution that is a party in any role. */
  instansi?: string | undefined;
  /** Signed on this day or later, `YYYY-MM-DD`. */
  dari?: string | undefined;
  /** Signed on this day or before. */
  sampai?: string | undefined;
  /** Ends within this many days. */
  berakhir?: string | undefined;
}

/** Reads them from the texts of the URL. What is not understood is left out. */
export function readListSearch(raw: Record<string, unknown>): AgreementListSearch {
  const days = textOf(raw.berakhir, 4);
  return {
    cari: textOf(raw.cari),
    status: writeStatuses(readStatuses(textOf(raw.status))),
    pemilu: textOf(raw.pemilu, 40),
    instrumen: oneOf(raw.instrumen, instruments),
    program: oneOf(raw.program, programmes),
    lini: oneOf(raw.lini, lineages),
    provinsi: textOf(raw.provinsi, 2),
    wilayah: textOf(raw.wilayah, 13),
    instansi: textOf(raw.instansi, 60),
    dari: dayOf(raw.dari),
    sampai: dayOf(raw.sampai),
    berakhir: days !== undefined && /^\d{1,4}$/.test(days) && Number(days) <= 3_660 ? days : undefined,
  };
}

/** The states that a search names. */
export function readStatuses(text: string | undefined): EnumOf<'AgreementStatus'>[] {
  const named = text?.split('.') ?? [];
  return agreementStatuses.filter((status) => named.includes(status));
}

/** States as a search names them; undefined for none. */
export function writeStatuses(statuses: readonly EnumOf<'AgreementStatus'>[]): string | undefined {
  return statuses.length === 0 ? undefined : agreementStatuses.filter((status) => statuses.includes(status)).join('.');
}

/** The filter of the graph that a search stands for. */
export function filterOf(search: AgreementListSearch): InputOf<'AgreementFilter'> {
  const statuses = readStatuses(search.status);
  return {
    search: search.cari ?? null,
    statuses: statuses.length === 0 ? null : statuses,
    electionCode: search.pemilu ?? null,
    instrument: search.instrumen ?? null,
    programme: search.program ?? null,
    lineage: search.lini ?? null,
    provinceCode: search.provinsi ?? null,
    regionCode: search.wilayah ?? null,
    institutionCode: search.instansi ?? null,
    signedFrom: search.dari ?? null,
    signedTo: search.sampai ?? null,
    endsWithinDays: search.berakhir === undefined ? null : Number(search.berakhir),
  };
}

function dayOf(value: unknown): string | undefined {
  const text = textOf(value, 10);
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
    ? text
    : undefined;
}
