import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useElection, useNextElection } from '../../lib/election.ts';
import { ElectionSelect, PrintedElection } from '../../lib/election-select.tsx';
import { formatDateTime } from '../../lib/format.ts';
import { GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Skeleton } from '../../ui/skeleton.tsx';
import { KeyFigures } from './key-figures.tsx';
import { allElections } from './overview.search.ts';
import type { Figures } from './region-figures.ts';
import { coverageFigures, RegionCoverageFragment, regionFigures, RegionFiguresFragment } from './region-figures.ts';
import { useRegionDetail } from './region-detail.ts';
import { RegionsView } from './regions-view.tsx';
import { StandoutFragment, Standouts } from './standouts.tsx';
import { TotalFiguresFragment, totalOf } from './total-figures.ts';

const OverviewQuery = graphql(
  `
    query Overview($code: ID!, $election: ID, $all: Boolean!) {
      session {
        regions {
          ...TotalFigures
        }
      }
      provinceCoverages: coverages(level: PROVINCE, electionCode: $code) @skip(if: $all) {
        ...RegionCoverage
      }
      regencyCoverages: coverages(level: REGENCY, electionCode: $code) @skip(if: $all) {
        ...RegionCoverage
      }
      provinces @include(if: $all) {
        ...RegionFigures
      }
      regencies @include(if: $all) {
        ...RegionFigures
      }
      agreements(first: 5) {
        totalCount
        edges {
          node {
            id
            ...Standout
          }
        }
      }
    }
  `,
  [RegionCoverageFragment, RegionFiguresFragment, TotalFiguresFragment, StandoutFragment],
);

const route = getRouteApi('/shell/');

/** Who should be protected, who is promised, who is enrolled, and where it is missing: the whole nation, or the session's part of it. */
export function OverviewPage() {
  const { pemilu: named, wilayah } = route.useSearch();
  // Before an election the page is about it. With none ahead it shows all that was ever agreed.
  const next = useNextElection();
  const pemilu = named ?? next ?? allElections;
  const navigate = route.useNavigate();
  const { language } = useLanguage();
  const session = useSession();
  const all = pemilu === allElections;
  const { code } = useElection(pemilu);
  const [{ data, error, fetching }, ask] = useQuery({
    query: OverviewQuery,
    variables: { code, election: all ? null : code, all },
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const [first, ...more] = session.regions;
  const own = first === undefined || first.code === 'ID' || more.length > 0 ? undefined : first.code;
  const detail = useRegionDetail(wilayah ?? own, all ? null : code);

  const total = useMemo(() => (data?.session ? totalOf(data.session.regions) : null), [data]);
  const provinces = useMemo(
    () => byCode(data?.provinceCoverages?.map(coverageFigures) ?? data?.provinces?.map(regionFigures)),
    [data],
  );
  const regencies = useMemo(
    () => byCode(data?.regencyCoverages?.map(coverageFigures) ?? data?.regencies?.map(regionFigures)),
    [data],
  );

  const isNational = !session.known || session.regions.some((region) => region.code === 'ID');
  const title = isNational
    ? m.overview_title()
    : m.overview_title_scoped({ region: session.regions.map((region) => region.name).join(', ') });
  const asOf = total?.asOf ?? null;
  const isRead = (all ? data?.provinces : data?.provinceCoverages) != null;

  return (
    <Page
      title={title}
      status={asOf === null ? m.overview_status() : m.overview_status_as_of({ time: formatDateTime(asOf, language) })}
      actions={
        <>
          <ElectionSelect
            value={pemilu}
            all={allElections}
            onChange={(value) =>
              void navigate({ search: (previous) => ({ ...previous, pemilu: value }), resetScroll: false })
            }
          />
          <PrintButton />
        </>
      }
    >
      <PrintedElection value={pemilu} />
      {isRead && <PartialFailure error={error} retry={retry} />}
      {!isRead || data === undefined ? (
        error !== undefined && !fetching ? (
          <GraphFailure error={error} retry={retry} />
        ) : (
          <Skeleton label={m.loading()} lines={3} height={96} />
        )
      ) : (
        <>
          {total !== null && <KeyFigures figures={total} scope={title} election={all ? null : code} />}
          {regencies.size > 0 && (
            <RegionsView
              provinces={provinces}
              regencies={regencies}
              isNational={isNational}
              election={all ? null : code}
              own={own}
              detail={detail}
            />
          )}
          {data.agreements !== null && (
            <Standouts agreements={data.agreements.edges.map(({ node }) => node)} total={data.agreements.totalCount} />
          )}
        </>
      )}
    </Page>
  );
}

function byCode(rows: readonly Figures[] | undefined): ReadonlyMap<string, Figures> {
  return new Map((rows ?? []).map((row) => [row.code, row]));
}
