import { getLocale } from '../paraglide/runtime.js';

/** Why a command wrote nothing, in the shape of every `…Refused` type of the schema. */
export interface Refusal {
  code: string;
  message: { id: string; en: string };
  field: string | null;
}

/** A refusal sorted to where it can be mended. */
export interface SortedRefusal<Field extends string> {
  /** At most one entry: the sentence under the field it is about. */
  fields: Partial<Record<Field, string>>;
  /** The sentence for the whole form, or null when a field shows it. */
  form: string | null;
}

/**
 * Puts a refusal at its field. `fields` says which field of the form stands for which field of the input; a refusal
 * about a field that the form does not show goes to the form as a whole, so that no refusal is ever silent.
 */
export function sortRefusal<Field extends string>(
  refusal: Refusal,
  fields: Readonly<Record<string, Field>>,
): SortedRefusal<Field> {
  const sentence = refusal.message[getLocale()];
  const path = refusal.field?.replace(/^input\./, '').split('.')[0];
  const field = path === undefined ? undefined : fields[path];
  if (field === undefined) return { fields: {}, form: sentence };
  return { fields: { [field]: sentence } as Partial<Record<Field, string>>, form: null };
}
