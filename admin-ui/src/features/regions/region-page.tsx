import { NativeSelect } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import { GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { regionKindLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { useCovers } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { RegionAgreements, RegionAgreementsFragment } from './region-agreements.tsx';
import { RegionCategories, RegionCategoriesFragment } from './region-categories.tsx';
import { RegionChildren } from './region-children.tsx';
import { RegionFigures, RegionFiguresFragment } from './region-figures.tsx';

const RegionQuery = graphql(
  `
    query Region($code: ID!, $election: ID, $inScope: Boolean!) {
      elections {
        code
        name {
          id
          en
        }
      }
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
        ...RegionAgreements
      }
      figures: region(code: $code) @include(if: $inScope) {
        code
        promised(electionCode: $election) {
          asOf
        }
        ...RegionFigures
        ...RegionCategories
      }
    }
  `,
  [RegionFiguresFragment, RegionCategoriesFragment, RegionAgreementsFragment],
);

const route = getRouteApi('/shell/wilayah/$kode');

/** One region, from the nation down to a village: what is promised, enrolled and claimed there, and what lies below. */
export function RegionPage() {
  const { kode } = route.useParams();
  return <RegionContent key={kode} code={kode} />;
}

function RegionContent({ code }: { code: string }) {
  const { pemilu } = route.useSearch();
  const navigate = route.useNavigate();
  const { language } = useLanguage();
  const inScope = useCovers(code);
  const [{ data, error, fetching }, ask] = useQuery({
    query: RegionQuery,
    variables: { code, election: pemilu ?? null, inScope },
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const region = data?.region;
  if (region == null) {
    return (
      <Page title={m.region()}>
        {fetching ? (
          <Skeleton label={m.loading()} lines={8} />
        ) : error !== undefined ? (
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
  return (
    <Page
      title={region.name}
      eyebrow={`${regionKindLabel(region.kind)} · ${region.code}`}
      status={[
        ...unitsOf(region.units),
        m.region_list_version({ version: region.version }),
        ...(asOf === undefined ? [] : [m.overview_status_as_of({ time: formatDateTime(asOf, language) })]),
      ].join(' · ')}
      crumbs={region.ancestors.map((above) => (
        <Link key={above.code} to="/wilayah/$kode" params={{ kode: above.code }} search={{ pemilu }}>
          {above.name}
        </Link>
      ))}
      actions={
        <NativeSelect
          label={m.election()}
          value={pemilu ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            void navigate({ search: { pemilu: value === '' ? undefined : value }, resetScroll: false });
          }}
          data={[
            { value: '', label: m.election_all() },
            ...(data?.elections ?? []).map(({ code: value, name }) => ({ value, label: name[language] })),
          ]}
        />
      }
    >
      <PartialFailure error={error} retry={retry} />
      {figures != null && <RegionFigures region={figures} />}
      {!inScope && (
        <Notice tone="info" title={m.region_outside_title()}>
          <p>{m.region_outside_text()}</p>
        </Notice>
      )}
      <RegionAgreements region={region} inScope={inScope} />
      {figures != null && <RegionCategories region={figures} />}
      {region.kind !== 'VILLAGE' && <RegionChildren code={code} election={pemilu ?? null} inScope={inScope} />}
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
