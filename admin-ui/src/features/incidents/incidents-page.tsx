import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { CsvButton } from '../../lib/csv-button.tsx';
import { useElection } from '../../lib/election.ts';
import { ElectionSelect, PrintedElection } from '../../lib/election-select.tsx';
import { Count } from '../../lib/figure.tsx';
import type { Language } from '../../lib/format.ts';
import { formatDateTime } from '../../lib/format.ts';
import { Forbidden, GraphFailure, OwnerSilent, PartialFailure } from '../../lib/graph-failure.tsx';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { RegionSelect } from '../../lib/region-select.tsx';
import { useMay, useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FigureCard, FigureRow } from '../../ui/figure-card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { incidentCsv } from './incident-csv.ts';
import { CategoryTable, DayTable, RegionTable } from './incident-tables.tsx';
import { IncidentTimeLine } from './incident-time-line.tsx';
import { IncidentCount, Rate } from './incident-words.tsx';
import styles from './incidents-page.module.css';
import type { Calendar } from './incidents-query.ts';
import { IncidentsQuery } from './incidents-query.ts';

const route = getRouteApi('/shell/kalender-kejadian');

/** When, among whom and where incidents of an election happened, beside the people covered there. */
export function IncidentsPage() {
  const { pemilu, wilayah } = route.useSearch();
  const { regions } = useSession();
  const election = useElection(pemilu);
  const region = wilayah ?? regions[0]?.code ?? 'ID';
  const isKnown = election.election !== undefined || (pemilu !== undefined && election.elections.length === 0);
  if (!useMay('claim:read')) {
    return (
      <Page title={m.calendar_title()}>
        <Forbidden permission="claim:read" />
      </Page>
    );
  }
  // Asked about an election that does not exist, the graph knows of no incident: that is not the same as none.
  if (!isKnown) {
    return (
      <Page title={m.calendar_title()} actions={<Choices />}>
        <EmptyState title={m.calendar_no_election_title()}>{m.calendar_no_election_text()}</EmptyState>
      </Page>
    );
  }
  return <IncidentsContent key={`${election.code} ${region}`} election={election.code} region={region} />;
}

function IncidentsContent({ election, region }: { election: string; region: string }) {
  const { pemilu } = route.useSearch();
  const navigate = route.useNavigate();
  const { language } = useLanguage();
  const chosen = useElection(election).election;
  const [{ data, error, fetching }, ask] = useQuery({
    query: IncidentsQuery,
    variables: { election, region },
    requestPolicy: 'cache-and-network',
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const calendar = data?.incidentCalendar;
  const pollingDate = calendar?.election?.pollingDate ?? chosen?.pollingDate ?? null;
  return (
    <Page
      title={m.calendar_title()}
      status={
        calendar == null
          ? m.calendar_status()
          : `${m.calendar_status()} · ${m.overview_status_as_of({ time: formatDateTime(calendar.asOf, language) })}`
      }
      actions={
        <>
          <Choices />
          <CsvButton
            disabled={calendar == null || calendar.days.length === 0}
            make={() => Promise.resolve(calendar == null ? null : csvOf(calendar, election, region, language))}
          />
          <PrintButton />
        </>
      }
    >
      <PrintedElection value={pemilu} />
      <p className="only-print">
        {m.region()}: {calendar?.region?.name ?? region}
      </p>
      {calendar != null && <PartialFailure error={error} retry={retry} />}
      {calendar?.incidents.covered === null && error === undefined && (
        <OwnerSilent owner="participants" retry={retry} />
      )}
      <search className={`${styles.filters} no-print`}>
        <RegionSelect
          label={m.region()}
          value={region}
          onChange={(code) =>
            void navigate({ search: (before) => ({ ...before, wilayah: code ?? undefined }), resetScroll: false })
          }
        />
      </search>
      {calendar == null ? (
        error !== undefined && !fetching ? (
          <GraphFailure error={error} retry={retry} />
        ) : (
          <Skeleton label={m.loading()} lines={6} />
        )
      ) : calendar.days.length === 0 ? (
        <EmptyState title={m.calendar_empty_title()}>{m.calendar_empty_text()}</EmptyState>
      ) : (
        <>
          {calendar.smallNumbersHidden && (
            <Notice tone="info" title={m.calendar_hidden_title()}>
              <p>{m.calendar_hidden_text()}</p>
            </Notice>
          )}
          <FigureRow label={m.calendar_figures()}>
            <FigureCard
              lead
              name={m.calendar_incidents()}
              value={<IncidentCount value={calendar.incidents.incidents} />}
            />
            <FigureCard
              name={m.calendar_covered()}
              value={<Count value={calendar.incidents.covered} />}
              note={m.calendar_covered_note()}
            />
            <FigureCard
              name={m.calendar_rate()}
              value={<Rate figure={calendar.incidents} />}
              note={m.calendar_rate_note()}
            />
          </FigureRow>
          <IncidentTimeLine calendar={calendar} pollingDate={pollingDate} />
          <DayTable calendar={calendar} pollingDate={pollingDate} />
          <CategoryTable rows={calendar.byCategory} />
          <RegionTable rows={calendar.byRegion} election={election} />
        </>
      )}
    </Page>
  );
}

function Choices() {
  const { pemilu } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <ElectionSelect
      value={pemilu}
      onChange={(code) => void navigate({ search: (before) => ({ ...before, pemilu: code }), resetScroll: false })}
    />
  );
}

function csvOf(calendar: Calendar, election: string, region: string, language: Language) {
  return incidentCsv(`kalender-kejadian-${election}-${region}`, calendar.region?.name ?? region, {
    total: calendar.incidents,
    days: calendar.days,
    categories: calendar.byCategory.map(({ category, figure }) => ({
      code: category?.code ?? null,
      name: category?.name[language] ?? m.not_available(),
      figure,
    })),
    regions: calendar.byRegion.map(({ region: below, figure }) => ({
      code: below?.code ?? null,
      name: below?.name ?? m.not_available(),
      figure,
    })),
  });
}
