import type { DraftValues } from './draft-values.ts';
import { emptyDraft } from './draft-values.ts';

/** A draft that this browser kept while it was not saved yet. */
export interface KeptDraft {
  values: DraftValues;
  /** What the form began with and the version it was read at: what others saved since then must not be overwritten unseen. */
  read: { version: number; values: DraftValues };
  /** When it was last typed in, as an instant. */
  at: string;
}

/** Grows when the form changes so that older drafts no longer fit it. */
const FORMAT = 1;

/**
 * Where the unsaved draft of one person for one paper is kept. It holds institutions, days and numbers and no person;
 * files are not kept.
 */
export function draftKey(person: string, paper: string): string {
  return `payung-draft:${person}:${paper}`;
}

/** The kept draft, or null when there is none that fits the form. */
export function readKeptDraft(key: string): KeptDraft | null {
  try {
    return parseKeptDraft(localStorage.getItem(key));
  } catch {
    return null;
  }
}

/** Keeps a draft. A browser that keeps nothing goes on without: the draft is then in this page alone. */
export function keepDraft(key: string, draft: KeptDraft): void {
  try {
    localStorage.setItem(key, JSON.stringify({ format: FORMAT, ...draft }));
  } catch {
    // Nothing to do: the page still holds it.
  }
}

/** Forgets a draft once it is saved or thrown away. */
export function forgetDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept then.
  }
}

/** Reads what a browser kept; null for what is not a draft of this form. */
export function parseKeptDraft(text: string | null): KeptDraft | null {
  if (text === null) return null;
  const kept: unknown = JSON.parse(text);
  if (typeof kept !== 'object' || kept === null) return null;
  const { format, values, read, at } = kept as Record<string, unknown>;
  if (format !== FORMAT || typeof at !== 'string' || typeof read !== 'object' || read === null) return null;
  const { version, values: base } = read as Record<string, unknown>;
  return typeof version === 'number' && isForm(values) && isForm(base)
    ? { values, read: { version, values: base }, at }
    : null;
}

/** Whether a value has every field of the form, each of its kind. */
function isForm(value: unknown): value is DraftValues {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(emptyDraft).every(([field, empty]) => {
    const part = (value as Record<string, unknown>)[field];
    if (field === 'regionCode') return part === null || typeof part === 'string';
    return Array.isArray(empty) === Array.isArray(part) && typeof part === typeof empty && part !== null;
  });
}
