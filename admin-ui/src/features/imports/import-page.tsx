import { STEPS_OF_STAGE } from '@payung/kit/values/roster-steps.ts';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { ExampleBadge } from '../../lib/example-badge.tsx';
import { Forbidden, GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { Page } from '../../lib/page.tsx';
import { rosterStageLabel, rosterStageTone } from '../../lib/roster-labels.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { ImportFacts } from './import-facts.tsx';
import { ImportFigures } from './import-figures.tsx';
import styles from './import-page.module.css';
import type { RosterImport, TemplateColumn } from './import-query.ts';
import { MappingPanel } from './mapping-panel.tsx';
import { OutcomePanel } from './outcome-panel.tsx';
import { ProblemList } from './problem-list.tsx';
import { RosterRows } from './roster-rows.tsx';
import { StageSteps, stepAt } from './stage-steps.tsx';
import { UploadPanel } from './upload-panel.tsx';
import { useLiveImport } from './use-live-import.ts';
import { WorkPanel } from './work-panel.tsx';

const route = getRouteApi('/shell/impor/$id');

/** One import, from the upload of its file to its outcome: where it stands, what is wrong in it, and what may be done now. */
export function ImportPage() {
  const { id } = route.useParams();
  const crumbs = [
    <Link key="list" to="/pekerjaan">
      {m.nav_jobs()}
    </Link>,
  ];
  if (!useMay('roster:read')) {
    return (
      <Page title={m.roster_import()} crumbs={crumbs}>
        <Forbidden permission="roster:read" />
      </Page>
    );
  }
  return <ImportContent key={id} id={id} crumbs={crumbs} />;
}

function ImportContent({ id, crumbs }: { id: string; crumbs: ReactNode[] }) {
  const { roster, template, error, fetching, refresh } = useLiveImport(id);
  if (roster == null) {
    return (
      <Page title={m.roster_import()} crumbs={crumbs}>
        {fetching ? (
          <Skeleton label={m.loading()} lines={8} />
        ) : error !== undefined ? (
          <GraphFailure error={error} retry={refresh} />
        ) : (
          <EmptyState title={m.roster_missing_title()} action={<Link to="/pekerjaan">{m.roster_missing_back()}</Link>}>
            {m.missing_text()}
          </EmptyState>
        )}
      </Page>
    );
  }
  const institution = roster.institution?.name ?? m.not_available();
  return (
    <Page
      title={roster.file.name}
      eyebrow={
        <span className={styles.eyebrow}>
          {m.roster_import()}
          <StatusBadge tone={rosterStageTone[roster.stage]}>{rosterStageLabel(roster.stage)}</StatusBadge>
          {roster.example && <ExampleBadge />}
        </span>
      }
      status={
        <>
          {institution} ·{' '}
          {roster.agreement === null ? (
            m.not_available()
          ) : (
            <Link to="/perjanjian/$id" params={{ id: roster.agreement.id }}>
              {roster.agreement.title}
            </Link>
          )}
        </>
      }
      crumbs={crumbs}
    >
      {/* The stage alone is read out: numbers that change every second would drown everything else. */}
      <p role="status" className="visually-hidden">
        {rosterStageLabel(roster.stage)}
      </p>
      <StageSteps at={stepAt(roster)} />
      <PartialFailure error={error} retry={refresh} />
      <ImportParts roster={roster} template={template} refresh={refresh} />
    </Page>
  );
}

function ImportParts({
  roster,
  template,
  refresh,
}: {
  roster: RosterImport;
  template: readonly TemplateColumn[];
  refresh: () => void;
}) {
  const [isMapping, setIsMapping] = useState(false);
  const steps = STEPS_OF_STAGE[roster.stage];
  const mayImport = useMay('roster:import');
  const asksColumns = roster.awaiting === 'COLUMN_MAPPING';
  const mayMap =
    mayImport && steps.includes('map') && (roster.counts?.enrolled ?? 0) === 0 && roster.columns.length > 0;
  return (
    <>
      {roster.stage === 'AWAITING_UPLOAD' && <UploadPanel roster={roster} onMoved={refresh} />}
      {isWorkedOn(roster) && <WorkPanel roster={roster} onMoved={refresh} />}
      {(roster.stage === 'PREVIEWED' || roster.stage === 'AWAITING_APPROVAL') && (
        <DecisionPanel roster={roster} onMoved={refresh} onMap={mayMap ? () => setIsMapping(true) : null} />
      )}
      {mayMap && (asksColumns || isMapping) && (
        <MappingPanel
          roster={roster}
          template={template}
          onMoved={() => {
            setIsMapping(false);
            refresh();
          }}
          onClose={asksColumns ? null : () => setIsMapping(false)}
        />
      )}
      {['COMMITTED', 'CANCELLED', 'FAILED', 'UNDONE'].includes(roster.stage) && (
        <OutcomePanel
          roster={roster}
          onMoved={refresh}
          onMap={mayMap && roster.stage === 'FAILED' ? () => setIsMapping(true) : null}
        />
      )}
      {roster.counts !== null && <ImportFigures counts={roster.counts} stage={roster.stage} />}
      {roster.problems.length > 0 && <ProblemList problems={roster.problems} template={template} />}
      {roster.counts !== null && roster.counts.rows > 0 && (
        <RosterRows roster={roster} template={template} onCorrected={refresh} />
      )}
      <ImportFacts roster={roster} template={template} />
    </>
  );
}

/** Whether the import moves by itself now, or waits for another part of the system. */
function isWorkedOn({ working, awaiting }: RosterImport): boolean {
  return working || awaiting === 'AGREEMENT_OWNER' || awaiting === 'CLAIMS_OWNER';
}
