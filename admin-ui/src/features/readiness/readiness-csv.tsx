import { useClient } from 'urql';
import type { VariablesOf } from '../../graphql/graphql.ts';
import { readinessLabel } from '../../lib/coverage-labels.ts';
import { CsvButton } from '../../lib/csv-button.tsx';
import type { CsvFile } from '../../lib/csv.ts';
import { csvFile } from '../../lib/csv.ts';
import { useLanguage } from '../../lib/language.ts';
import { readToEnd } from '../../lib/read-to-end.ts';
import { m } from '../../paraglide/messages.js';
import { ReadinessQuery } from './readiness-query.ts';
import type { ReadinessRow } from './readiness-row.ts';
import { agreementRow } from './readiness-row.ts';

/** Saves the list to its end, with the pages that are not on the screen yet. */
export function ReadinessCsv({
  rows: shown,
  names,
  conditions,
}: {
  rows: readonly ReadinessRow[];
  names: string;
  conditions: Omit<VariablesOf<typeof ReadinessQuery>, 'after'>;
}) {
  const client = useClient();
  const { language } = useLanguage();

  /** Regions come in one piece and are on the screen; agreements come page by page. */
  async function readAll(): Promise<readonly ReadinessRow[] | null> {
    if (conditions.regions) return shown;
    const all = await readToEnd(
      (after) => client.query(ReadinessQuery, { ...conditions, after }, { requestPolicy: 'network-only' }).toPromise(),
      ({ readiness }) => readiness?.pageInfo,
    );
    return all?.readiness?.edges.flatMap(({ node }) => agreementRow(node)) ?? null;
  }

  async function make(): Promise<CsvFile | null> {
    const rows = await readAll();
    if (rows === null) return null;
    const header = [
      names,
      m.state(),
      m.promised(),
      m.enrolled(),
      m.missing_people(),
      ...(rows[0]?.readiness.paces.map(({ days }) => m.pace_of({ days })) ?? []),
      m.completes_on(),
      m.last_safe_date(),
      m.days_to_polling(),
      m.reason(),
    ];
    return csvFile(
      'perlu-perhatian',
      header,
      rows.map(({ name, readiness }) => [
        name,
        readinessLabel(readiness.state),
        readiness.promised,
        readiness.enrolled,
        readiness.missing,
        ...readiness.paces.map(({ perDay }) => perDay),
        readiness.completesOn,
        readiness.lastSafeDate,
        readiness.daysToPolling,
        readiness.reason[language],
      ]),
    );
  }

  return <CsvButton disabled={shown.length === 0} make={make} />;
}
