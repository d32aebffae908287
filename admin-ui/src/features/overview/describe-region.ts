import { formatNumber } from '../../lib/format.ts';
import { m } from '../../paraglide/messages.js';

/** A region and its figures in a sentence, for those who do not see its colour. */
export function describeRegion({
  name,
  promised,
  agreements,
}: {
  name: string;
  promised: number | null;
  agreements: number | null;
}): string {
  if (promised === null || agreements === null) return m.tile_unknown({ name });
  if (agreements === 0) return m.tile_none({ name });
  return m.tile_figures({ name, promised: formatNumber(promised), agreements: formatNumber(agreements) });
}
