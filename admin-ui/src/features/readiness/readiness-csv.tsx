import { CsvButton } from '../../lib/csv-button.tsx';
import { readinessLabel } from '../../lib/coverage-labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { ReadinessRow } from './readiness-row.ts';

/** Saves the list as it is shown. */
export function ReadinessCsv({ rows, names }: { rows: readonly ReadinessRow[]; names: string }) {
  const { language } = useLanguage();
  return (
    <CsvButton
      name="perlu-perhatian"
      disabled={rows.length === 0}
      header={[
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
      ]}
      rows={() =>
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
        ])
      }
    />
  );
}
