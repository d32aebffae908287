/** A part of an answer under way. */
export type Part = Record<string, unknown>;

/** Whether a value of parsed JSON is an object or a list. */
export function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null;
}

/**
 * Merges what a subgraph answered into what is known, in place: objects field by field, lists of one length element by
 * element, anything else replaces. Nothing in an answer reaches the prototype of an object.
 */
export function merge(target: Part, source: Part): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined || key === '__proto__') continue;
    const known = target[key];
    if (known === undefined || known === null || !isPart(value) || !isPart(known)) target[key] = value;
    else if (known !== value) mergeParts(target, key, known, value);
  }
}

function mergeParts(target: Part, key: string, known: Part, value: Part): void {
  if (!Array.isArray(known) || !Array.isArray(value)) {
    merge(known, value);
    return;
  }
  if (known.length !== value.length) {
    target[key] = value;
    return;
  }
  for (const [index, element] of value.entries()) {
    const before: unknown = known[index];
    if (isPart(before) && isPart(element)) merge(before, element);
    else known[index] = element;
  }
}
