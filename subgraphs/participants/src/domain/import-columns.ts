import type { RosterField, RosterMappingSource } from '../schema.types.ts';
import { TEMPLATE_COLUMNS } from './template-columns.ts';

/** What a column of a file holds. */
export interface FileColumn {
  readonly position: number;
  readonly header: string;
  readonly field: RosterField | null;
  readonly source: RosterMappingSource | null;
}

/** A header as people mean it: capital letters, one space between words, no stars and marks at the ends. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s_]+/g, ' ')
    .replaceAll(/^[\s*:.]+|[\s*:.]+$/g, '');
}

const BY_HEADER: ReadonlyMap<string, RosterField> = new Map(
  TEMPLATE_COLUMNS.flatMap(({ field, header, alsoKnownAs }) => [header, ...alsoKnownAs].map((name) => [name, field])),
);

/** What a header says that its column holds, or null. */
export function fieldOfHeader(header: string): RosterField | null {
  return BY_HEADER.get(plainHeader(header)) ?? null;
}

/**
 * The headers as one text: two files with the same one are mapped alike. Without the columns that rejected rows come
 * back with, which stand behind the others: what comes back is mapped as what was sent.
 */
export function headerSignature(headers: readonly string[]): string {
  return headers
    .filter((header) => !isReasonHeader(header))
    .map(plainHeader)
    .join('\u001f');
}

/** What each column holds, by an earlier confirmation where there is one, else by the header. No field is given twice. */
export function mapColumns(
  headers: readonly string[],
  remembered: ReadonlyMap<number, RosterField> | null,
): readonly FileColumn[] {
  const taken = new Set<RosterField>();
  return headers.map((header, position) => {
    const field = remembered === null ? fieldOfHeader(header) : (remembered.get(position) ?? null);
    if (field === null || taken.has(field)) return { position, header, field: null, source: null };
    taken.add(field);
    return { position, header, field, source: remembered === null ? 'RECOGNISED' : 'REMEMBERED' };
  });
}

/** The fields that every row needs and that have neither a column nor a default. */
export function fieldsMissing(
  mapped: ReadonlySet<RosterField>,
  defaulted: ReadonlySet<RosterField>,
): readonly RosterField[] {
  return TEMPLATE_COLUMNS.filter(
    ({ field, optional, canDefault }) => !optional && !mapped.has(field) && !(canDefault && defaulted.has(field)),
  ).map(({ field }) => field);
}

/** Whether the mapping can be worked with before anybody looked at it: it was confirmed before, or every header is recognised. */
export function isBeyondDoubt(columns: readonly FileColumn[]): boolean {
  const named = columns.filter(({ header }) => header.trim() !== '');
  return (
    named.length > 0 &&
    named.every(
      ({ header, source }) =>
        source === 'REMEMBERED' || source === 'CONFIRMED' || fieldOfHeader(header) !== null || isReasonHeader(header),
    )
  );
}

/** The columns that rejected rows come back with: they may stay in the file when it is uploaded again. */
export const REASON_HEADERS = ['BARIS SEMULA', 'KODE MASALAH', 'PENJELASAN', 'EXPLANATION', 'USULAN NIK'] as const;

function isReasonHeader(header: string): boolean {
  return (REASON_HEADERS as readonly string[]).includes(plainHeader(header));
}
