/**
 * How search parameters are written and read. The router's own way guesses types: it turns a sixteen-digit number into
 * a float and loses its last digits, and prints lists as encoded JSON. Here a value is the text it is.
 */

/** Reads `?a=1&b=x` as texts. Of a name given twice the last counts. */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Writes search parameters in the order given; what is undefined or empty is left out. */
export function stringifySearch(values: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string' ? value !== '' : typeof value === 'number' || value === true)
      parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** A short text of a search parameter, trimmed, or undefined. */
export function textOf(value: unknown, longest = 120): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim().slice(0, longest);
  return text === '' ? undefined : text;
}

/** One of the words that a search parameter may take, or undefined. */
export function oneOf<const Word extends string>(value: unknown, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === value);
}

/** Whether any search parameter is set: a list that is empty with filters says something else than one without. */
export function isFiltered(search: object): boolean {
  return Object.values(search).some((value) => value !== undefined);
}

/** A search as texts of the URL, by name. */
export type TextSearch = Partial<Record<string, string>>;

/**
 * Takes from a URL the texts of these names, separated by spaces. For pages whose search takes some code to understand:
 * this much is part of every first load, and what the texts mean is read with the page.
 */
export function textsNamed(names: string): (raw: Record<string, unknown>) => TextSearch {
  return (raw) => Object.fromEntries(names.split(' ').map((name) => [name, textOf(raw[name], 2_000)]));
}
