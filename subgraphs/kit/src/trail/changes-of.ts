import type { TrailChange } from './trail-event.ts';

/** Values of something before or after a change, by the names of their fields, in the open. */
export type Values = Readonly<Record<string, unknown>>;

/** How the values of a change are kept. */
export interface KeptValues {
  /** Fields whose values are personal. */
  readonly personal: readonly string[];
  /** A keyed hash, as of `SecretBox.fingerprint`. */
  readonly fingerprint: (text: string) => Buffer;
}

/** Sixteen bytes tell values apart, and no more is needed. */
const HASH_DIGITS = 32;

/**
 * The fields that differ, each with its value before and after, for the details of a record: in clear, and personal ones as keyed hashes.
 * A hash is made of field and value together, so that it equals none that serves another purpose. Fields that only one side has are
 * compared with nothing.
 */
export function changesOf(before: Values, after: Values, { personal, fingerprint }: KeptValues): TrailChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return fields.flatMap((field) => {
    const [from, to] = [toText(before[field]), toText(after[field])];
    if (from === to) return [];
    const isPersonal = personal.includes(field);
    const kept = (text: string | null): string | null =>
      text === null || !isPersonal
        ? text
        : fingerprint(JSON.stringify(['trail', field, text]))
            .toString('hex')
            .slice(0, HASH_DIGITS);
    return [{ field, before: kept(from), after: kept(to), isPersonal }];
  });
}

/**
 * The columns of a row that a command changes, with their values before and after in clear. What is sealed, and what is named here, is told
 * to have been written, and nothing of what it is.
 */
export function changesOfRow(row: object, columns: object, unsaid: readonly string[] = []): TrailChange[] {
  const before = row as Values;
  const isUnsaid = (field: string, value: unknown): boolean =>
    unsaid.includes(field) || Buffer.isBuffer(value) || Buffer.isBuffer(before[field]);
  const entries = Object.entries(columns as Values);
  const said = entries.filter(([field, value]) => !isUnsaid(field, value));
  const others = entries.filter(([field, value]) => isUnsaid(field, value));
  return [
    ...changesOf(Object.fromEntries(said.map(([field]) => [field, before[field]])), Object.fromEntries(said), NONE),
    ...others.map(([field]) => ({ field, before: null, after: null, isPersonal: true })),
  ].toSorted((a, b) => (a.field < b.field ? -1 : 1));
}

const NONE: KeptValues = { personal: [], fingerprint: () => Buffer.alloc(0) };

function toText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (Buffer.isBuffer(value)) throw new Error('a sealed value is never the same twice: compare what it holds');
  const json: unknown = JSON.parse(JSON.stringify(value));
  return typeof json === 'string' ? json : JSON.stringify(json);
}
