import type { TextSearch } from '../../lib/search-text.ts';
import type { TrailFilter } from '../../lib/trail/trail-query.ts';

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** What a search in the URL asks of the trail. Days are those of Jakarta, the last one included; a day that does not exist asks nothing. */
export function trailFilterOf({ pelaku, tindakan, jenis, dari, sampai }: TextSearch): TrailFilter {
  const [from, until] = [startOf(dari, 0), startOf(sampai, 1)];
  return {
    ...(pelaku === undefined ? {} : { actor: pelaku }),
    ...(tindakan === undefined ? {} : { action: tindakan }),
    ...(jenis === undefined ? {} : { entityType: jenis }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}

/** The moment at which a day begins in Jakarta, or one so many days after it. */
function startOf(text: string | undefined, daysAfter: number): string | undefined {
  if (text === undefined || !day.test(text)) return undefined;
  const start = Date.parse(`${text}T00:00:00+07:00`);
  return Number.isNaN(start) ? undefined : new Date(start + daysAfter * 86_400_000).toISOString();
}
