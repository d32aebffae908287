/** Chosen categories with the number of people that was typed, or null where the graph shall find it. */
export type Chosen = ReadonlyMap<string, number | null>;

/** Reads `KPPS:4578.LINMAS`. What is not understood is left out. */
export function readChosen(text: string | undefined): Chosen {
  const chosen = new Map<string, number | null>();
  for (const part of (text ?? '').split('.').slice(0, 50)) {
    const match = /^([A-Z][A-Z0-9_]{0,59})(?::(\d{1,8}))?$/.exec(part);
    if (match?.[1] !== undefined) chosen.set(match[1], match[2] === undefined ? null : Number(match[2]));
  }
  return chosen;
}

/** Writes it as {@link readChosen} reads it; undefined when nothing is chosen. */
export function chosenText(chosen: Chosen): string | undefined {
  if (chosen.size === 0) return undefined;
  return [...chosen].map(([code, people]) => (people === null ? code : `${code}:${people}`)).join('.');
}
