import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useElection, useNextElection } from '../../lib/election.ts';
import { ElectionSelect, PrintedElection } from '../../lib/election-select.tsx';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import { GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { regionKindLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { useCovers } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { RegionAbsences, RegionAbsencesFragment } from './region-absences.tsx';
import { RegionAgreements, RegionAgreementsFragment } from './region-agreements.tsx';
import { RegionChildren } from './region-children.tsx';
import { RegionCounterparts, RegionCounterpartsFragment } from './region-counterparts.tsx';
import { RegionFigures, RegionFiguresFragment } from './region-figures.tsx';
import { RegionLines, RegionLinesFragment } from './region-lines.tsx';
import { RegionParts } from './region-parts.tsx';
import { RegionReadiness, RegionReadinessFragment } from './region-readiness.tsx';

const RegionQuery = graphql(
  `
    query Region($code: ID!, $election: ID!, $inScope: Boolean!) {
      region(code: $code) {
        code
        name
        kind
        version
        units {
          regencies
          districts
          villages
        }
        ancestors {
          code
          name
        }
        agreements(first: 8) {
          edges {
            node {
              id
              election {
                code
              }
            }
          }
        }
        ...RegionAgreements
      }
      figures: region(code: $code) @include(if: $inScope) {
        code
        promised(electionCode: $election) {
          asOf
        }
        ...RegionTotals
        ...RegionLines
        ...RegionAbsences
        ...RegionCounterparts
        ...RegionReadiness
      }
    }
  `,
  [
    RegionAgreementsFragment,
    RegionFiguresFragment,
    RegionLinesFragment,
    RegionAbsencesFragment,
    RegionCounterpartsFragment,
    RegionReadinessFragment,
  ],
);

const route = getRouteApi('/shell/wilayah/$kode');

/** One region, from the nation down to a village: who is needed, promised, enrolled and missing there, why, and what lies below. */
export function RegionPage() {
  const { kode } = route.useParams();
  return <RegionContent key={kode} code={kode} />;
}

function RegionContent({ code }: { code: string }) {
  const { pemilu } = route.useSearch();
  const navigate = route.useNavigate();
  const { language } = useLanguage();
  const inScope = useCovers(code);
  const { code: election } = useElection(pemilu);
  const [{ data, error, fetching }, ask] = useQuery({
    query: RegionQuery,
    variables: { code, election, inScope },
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const region = data?.region;
  // With no election ahead and none named, the page is about that of the newest agreement here: it says why the region matters.
  const next = useNextElection();
  const newest = region?.agreements.edges[0]?.node.election.code;
  const better = pemilu === undefined && next === undefined && newest !== election ? newest : undefined;
  useEffect(() => {
    if (better !== undefined) void navigate({ search: { pemilu: better }, replace: true, resetScroll: false });
  }, [better, navigate]);
  if (region == null && !fetching) {
    return (
      <Page title={m.region()}>
        {error !== undefined ? (
          <GraphFailure error={error} retry={retry} />
        ) : (
          <EmptyState title={m.region_missing_title({ code })} action={<Link to="/">{m.not_found_home()}</Link>}>
            {m.missing_text()}
          </EmptyState>
        )}
      </Page>
    );
  }
  const figures = data?.figures;
  const asOf = figures?.promised?.asOf;
  // What lies below is asked for beside the page's own question: the code says at which level this is.
  const level = code === 'ID' ? 0 : code.split('.').length;
  const hasParts = inScope && level <= 1;
  return (
    <Page
      title={region?.name ?? m.region()}
      eyebrow={region == null ? undefined : `${regionKindLabel(region.kind)} · ${region.code}`}
      status={
        region == null
          ? undefined
          : [
              ...unitsOf(region.units),
              m.region_list_version({ version: region.version }),
              ...(asOf === undefined ? [] : [m.overview_status_as_of({ time: formatDateTime(asOf, language) })]),
            ].join(' · ')
      }
      crumbs={(region?.ancestors ?? []).map((above) => (
        <Link key={above.code} to="/wilayah/$kode" params={{ kode: above.code }} search={{ pemilu }}>
          {above.name}
        </Link>
      ))}
      actions={
        <>
          <ElectionSelect
            value={pemilu}
            onChange={(value) => void navigate({ search: { pemilu: value }, resetScroll: false })}
          />
          <PrintButton />
        </>
      }
    >
      <PrintedElection value={pemilu} />
      {region == null ? <Skeleton label={m.loading()} lines={8} /> : <PartialFailure error={error} retry={retry} />}
      {figures != null && <RegionFigures region={figures} election={election} />}
      {!inScope && (
        <Notice tone="info" title={m.region_outside_title()}>
          <p>{m.region_outside_text()}</p>
        </Notice>
      )}
      {figures != null && <RegionReadiness region={figures} election={election} />}
      {figures != null && <RegionLines region={figures} />}
      {figures != null && <RegionAbsences region={figures} />}
      {figures != null && <RegionCounterparts region={figures} />}
      {region != null && <RegionAgreements region={region} inScope={inScope} election={election} />}
      {hasParts ? (
        <RegionParts code={code} election={election} />
      ) : (
        level < 4 && <RegionChildren code={code} election={election} inScope={inScope} />
      )}
    </Page>
  );
}

/** How many units of each level lie below, the basis of expected head-counts. */
function unitsOf({
  regencies,
  districts,
  villages,
}: {
  regencies: number;
  districts: number;
  villages: number;
}): string[] {
  const parts: string[] = [];
  if (regencies > 0) parts.push(m.units_regencies({ count: formatNumber(regencies) }));
  if (districts > 0) parts.push(m.units_districts({ count: formatNumber(districts) }));
  if (villages > 0) parts.push(m.units_villages({ count: formatNumber(villages) }));
  return parts;
}
