/** Reads outlines as an installation brings them: an object of SVG paths by region code. Null when nothing in it is one. */
export function readOutlines(value: unknown): ReadonlyMap<string, string> | null {
  if (typeof value !== 'object' || value === null) return null;
  const paths = Object.entries(value).filter(
    (entry): entry is [string, string] =>
      /^\d{2}(?:\.\d{2})?$/.test(entry[0]) && typeof entry[1] === 'string' && /^M[\d\s,.+\-a-z]+$/i.test(entry[1]),
  );
  return paths.length === 0 ? null : new Map(paths);
}
