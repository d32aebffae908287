/**
 * Citations as the graph gives them, in Indonesian: `PP 44/2015 Art 37(2), (3)` is `PP 44/2015 Pasal 37 ayat (2), (3)`, and `as amended by` is
 * `sebagaimana diubah dengan`. What is no such citation stays as it is, such as `Lampiran III`.
 */
export function articleInIndonesian(article: string): string {
  return article
    .replaceAll('as amended by', 'sebagaimana diubah dengan')
    .replaceAll(/\bas recorded\b/g, 'sebagaimana dicatat')
    .replaceAll(
      /\bArt ((?:\d+[A-Z]?(?:\(\w+\))?|\(\w+\))(?:, (?:\d+[A-Z]?(?:\(\w+\))?(?![/\d])|\(\w+\)))*)/g,
      (_all, list: string) => list.split(', ').map(paragraphOf).join(', '),
    );
}

/** `37(2)` as `Pasal 37 ayat (2)`; a paragraph that follows another of the same article stays as it is. */
function paragraphOf(part: string): string {
  const [, number, paragraph] = /^(\d+[A-Z]?)?(\(\w+\))?$/.exec(part) ?? [];
  if (number === undefined) return part;
  return paragraph === undefined ? `Pasal ${number}` : `Pasal ${number} ayat ${paragraph}`;
}
