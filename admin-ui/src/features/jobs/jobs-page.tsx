import { Button } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Forbidden } from '../../lib/graph-failure.tsx';
import { Page } from '../../lib/page.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Segmented } from '../../ui/segmented.tsx';
import { ExportJobs } from './export-jobs.tsx';
import { ImportJobs } from './import-jobs.tsx';

const route = getRouteApi('/shell/pekerjaan');

/** What runs in the background: imports of rosters and exports of lists, several at once, each with how far it is. */
export function JobsPage() {
  const { jenis } = route.useSearch();
  const navigate = route.useNavigate();
  const go = useNavigate();
  const mayRead = useMay('roster:read');
  const mayImport = useMay('roster:import');
  const mayExport = useMay('participant:export');
  const kind = jenis === 'ekspor' || !mayRead ? 'ekspor' : 'impor';
  return (
    <Page
      title={m.nav_jobs()}
      status={m.jobs_status()}
      actions={mayImport && <Button onClick={() => void go({ to: '/impor/baru' })}>{m.roster_new()}</Button>}
    >
      {!mayRead && !mayExport ? (
        <Forbidden permission="roster:read" />
      ) : (
        <>
          {mayRead && mayExport && (
            <div>
              <Segmented
                label={m.jobs_kind()}
                value={kind}
                options={[
                  { value: 'impor', label: m.jobs_imports() },
                  { value: 'ekspor', label: m.jobs_exports() },
                ]}
                onChange={(value) =>
                  void navigate({ search: { jenis: value === 'ekspor' ? value : undefined }, resetScroll: false })
                }
              />
            </div>
          )}
          {kind === 'impor' ? <ImportJobs /> : <ExportJobs />}
        </>
      )}
    </Page>
  );
}
