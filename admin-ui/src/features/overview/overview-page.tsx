import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { formatDateTime } from '../../lib/format.ts';
import { GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ElectionPicker } from './election-picker.tsx';
import { KeyFigures } from './key-figures.tsx';
import type { Figures } from './region-figures.ts';
import { figuresOf, RegionFiguresFragment } from './region-figures.ts';
import { RegionsView } from './regions-view.tsx';
import { StandoutFragment, Standouts } from './standouts.tsx';
import { TotalFiguresFragment, totalOf } from './total-figures.ts';

const OverviewQuery = graphql(
  `
    query Overview($election: ID) {
      elections {
        code
        name {
          id
          en
        }
        pollingDate
      }
      session {
        regions {
          ...TotalFigures
        }
      }
      provinces {
        ...RegionFigures
      }
      regencies {
        ...RegionFigures
      }
      agreements(first: 5, filter: { electionCode: $election }) {
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
  [RegionFiguresFragment, TotalFiguresFragment, StandoutFragment],
);

const route = getRouteApi('/shell/');

/** Where protection is promised, where it is enrolled, and where it is missing: the whole nation, or the session's part of it. */
export function OverviewPage() {
  const { pemilu } = route.useSearch();
  const { language } = useLanguage();
  const session = useSession();
  const [{ data, error, fetching }, ask] = useQuery({ query: OverviewQuery, variables: { election: pemilu ?? null } });
  const retry = () => ask({ requestPolicy: 'network-only' });

  const total = useMemo(() => (data?.session ? totalOf(data.session.regions) : null), [data]);
  const provinces = useMemo(() => byCode(data?.provinces?.map(figuresOf)), [data]);
  const regencies = useMemo(() => byCode(data?.regencies?.map(figuresOf)), [data]);

  const isNational = !session.known || session.regions.some((region) => region.code === 'ID');
  const title = isNational
    ? m.overview_title()
    : m.overview_title_scoped({ region: session.regions.map((region) => region.name).join(', ') });
  const asOf = total?.asOf ?? null;

  return (
    <Page
      title={title}
      status={asOf === null ? m.overview_status() : m.overview_status_as_of({ time: formatDateTime(asOf, language) })}
      actions={<ElectionPicker elections={data?.elections ?? []} />}
    >
      {data?.provinces != null && <PartialFailure error={error} retry={retry} />}
      {data?.provinces == null ? (
        error !== undefined && !fetching ? (
          <GraphFailure error={error} retry={retry} />
        ) : (
          <Skeleton label={m.loading()} lines={3} height={96} />
        )
      ) : (
        <>
          {total !== null && <KeyFigures figures={total} agreements={data.agreements?.totalCount ?? null} />}
          {regencies.size > 0 && <RegionsView provinces={provinces} regencies={regencies} isNational={isNational} />}
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
