import { getRouteApi } from '@tanstack/react-router';
import { Forbidden } from '../../lib/graph-failure.tsx';
import { ElectionSelect } from '../../lib/election-select.tsx';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Segmented } from '../../ui/segmented.tsx';
import { ContributionRates } from './contribution-rates.tsx';
import { Holidays } from './holidays.tsx';
import { ReferenceCounts } from './reference-counts.tsx';
import { Seats } from './seats.tsx';

const route = getRouteApi('/shell/acuan');

/** What every figure is reckoned from: counts of units, seats of each body, rates of contribution, public holidays. */
export function ReferencePage() {
  const { bagian = 'jumlah', pemilu } = route.useSearch();
  const navigate = route.useNavigate();
  if (!useMay('coverage:read')) {
    return (
      <Page title={m.reference_title()}>
        <Forbidden permission="coverage:read" />
      </Page>
    );
  }
  return (
    <Page
      title={m.reference_title()}
      status={m.reference_lead()}
      actions={
        <>
          {(bagian === 'jumlah' || bagian === 'iuran') && (
            <ElectionSelect
              value={pemilu}
              onChange={(value) => void navigate({ search: (before) => ({ ...before, pemilu: value }) })}
            />
          )}
          <PrintButton />
        </>
      }
    >
      <div className="no-print">
        <Segmented
          label={m.reference_part()}
          value={bagian}
          options={[
            { value: 'jumlah', label: m.reference_counts() },
            { value: 'kursi', label: m.reference_seats() },
            { value: 'iuran', label: m.reference_rates() },
            { value: 'libur', label: m.reference_holidays() },
          ]}
          onChange={(value) =>
            void navigate({
              search: (before) => ({ ...before, bagian: value === 'jumlah' ? undefined : value }),
              resetScroll: false,
            })
          }
        />
      </div>
      {bagian === 'jumlah' && <ReferenceCounts />}
      {bagian === 'kursi' && <Seats />}
      {bagian === 'iuran' && <ContributionRates />}
      {bagian === 'libur' && <Holidays />}
    </Page>
  );
}
