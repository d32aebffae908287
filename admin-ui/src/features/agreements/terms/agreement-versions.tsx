import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { ResultOf } from '../../../graphql/graphql.ts';
import { graphql } from '../../../graphql/graphql.ts';
import { formatDate } from '../../../lib/format.ts';
import { GraphFailure } from '../../../lib/graph-failure.tsx';
import { useLanguage } from '../../../lib/language.ts';
import { m } from '../../../paraglide/messages.js';
import type { Column } from '../../../ui/data-table.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { AgreementStatusBadge } from '../agreement-status.tsx';
import type { AgreementSearch } from '../agreement.search.ts';
import { DayFilter } from '../../../lib/day-filter.tsx';
import styles from './agreement-versions.module.css';
import { TermsDiff, TermsDiffFragment } from './terms-diff.tsx';
import { TermsFragment, TermsView } from './terms-view.tsx';

const VersionsQuery = graphql(
  `
    query AgreementVersions($id: ID!, $date: Date!, $dated: Boolean!, $from: Int!, $to: Int!, $compared: Boolean!) {
      agreement(id: $id) {
        id
        versions {
          number
          citation {
            id
            en
          }
          status
          inForceFrom
          inForceUntil
          signedOn
          reason
          terms {
            ...TermsParts
          }
        }
        status(on: $date) @include(if: $dated)
        termsOn(date: $date) @include(if: $dated) {
          number
        }
      }
      agreementDiff(id: $id, from: $from, to: $to) @include(if: $compared) {
        ...TermsDiffParts
      }
    }
  `,
  [TermsFragment, TermsDiffFragment],
);

type Version = NonNullable<ResultOf<typeof VersionsQuery>['agreement']>['versions'][number];

const route = getRouteApi('/shell/perjanjian/$id');

/** The terms: in every version, on a day, and from one version to another field by field. */
export function AgreementVersions({ agreementId }: { agreementId: string }) {
  const search = route.useSearch();
  const { tanggal, versi, dari, ke } = search;
  const [{ data, error, fetching }, ask] = useQuery({
    query: VersionsQuery,
    variables: {
      id: agreementId,
      date: tanggal ?? '2000-01-01',
      dated: tanggal !== undefined,
      from: Number(dari ?? 1),
      to: Number(ke ?? 1),
      compared: dari !== undefined && ke !== undefined,
    },
  });
  const agreement = data?.agreement;
  if (agreement == null) {
    if (error !== undefined && !fetching)
      return <GraphFailure error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
    return <Skeleton label={m.loading()} lines={8} />;
  }
  const { versions } = agreement;
  const ofDay = tanggal === undefined ? undefined : agreement.termsOn;
  const wanted = ofDay?.number ?? (versi === undefined ? undefined : Number(versi));
  const signed = versions.filter(({ status }) => status === 'SIGNED');
  const shown = versions.find(({ number }) => number === wanted) ?? signed.at(-1) ?? versions.at(-1);
  return (
    <>
      <Section title={m.agreement_versions()} note={m.agreement_versions_note()} flush>
        <VersionTable versions={versions} shown={shown?.number} />
      </Section>
      <Compare versions={versions} search={search} />
      {data?.agreementDiff != null && <TermsDiff diff={data.agreementDiff} />}
      <TermsOnDay tanggal={tanggal} nothing={tanggal !== undefined && ofDay == null} />
      {shown !== undefined && !(tanggal !== undefined && ofDay == null) && (
        <ShownTerms version={shown} date={tanggal} />
      )}
    </>
  );
}

function VersionTable({ versions, shown }: { versions: readonly Version[]; shown: number | undefined }) {
  const { language } = useLanguage();
  const { id } = route.useParams();
  const columns: Column<Version>[] = [
    {
      key: 'number',
      header: m.agreement_version(),
      names: true,
      cell: (row) => (
        <Link
          to="/perjanjian/$id"
          params={{ id }}
          search={{ bagian: 'ketentuan', versi: String(row.number) }}
          resetScroll={false}
        >
          {m.agreement_version_number({ number: row.number })}
        </Link>
      ),
    },
    { key: 'status', header: m.agreement_status(), cell: (row) => <AgreementStatusBadge status={row.status} /> },
    {
      key: 'inForce',
      header: m.agreement_in_force(),
      cell: (row) =>
        row.inForceFrom === null ? (
          <span className="muted">–</span>
        ) : (
          `${formatDate(row.inForceFrom, language)} – ${
            row.inForceUntil === null ? m.agreement_no_end() : formatDate(row.inForceUntil, language)
          }`
        ),
    },
    {
      key: 'signedOn',
      header: m.signed_on(),
      wideOnly: true,
      cell: (row) =>
        row.signedOn === null ? (
          <span className="muted">{m.agreement_not_signed()}</span>
        ) : (
          <span className="nowrap">{formatDate(row.signedOn, language)}</span>
        ),
    },
    {
      key: 'reason',
      header: m.agreement_amendment_reason(),
      wideOnly: true,
      cell: (row) => row.reason ?? <span className="muted">–</span>,
    },
  ];
  return (
    <DataTable
      label={m.agreement_versions()}
      columns={columns}
      rows={versions}
      rowKey={(row) => String(row.number)}
      selectedKey={shown === undefined ? undefined : String(shown)}
    />
  );
}

/** Chooses the two versions to compare. Nothing where there is only one. */
function Compare({ versions, search }: { versions: readonly Version[]; search: AgreementSearch }) {
  const navigate = route.useNavigate();
  const last = versions.at(-1);
  if (versions.length < 2 || last === undefined) return null;
  const from = search.dari ?? '';
  const to = search.ke ?? '';
  function choose(change: Pick<AgreementSearch, 'dari' | 'ke'>): void {
    const chosen = { dari: search.dari ?? '1', ke: search.ke ?? String(last?.number), ...change };
    const none = chosen.dari === '' || chosen.ke === '';
    void navigate({
      search: (previous) => ({ ...previous, dari: none ? undefined : chosen.dari, ke: none ? undefined : chosen.ke }),
      resetScroll: false,
    });
  }
  const options = versions.map(({ number }) => (
    <option key={number} value={number}>
      {m.agreement_version_number({ number })}
    </option>
  ));
  return (
    <div className={`${styles.compare} no-print`}>
      <label>
        {m.agreement_compare_from()}{' '}
        <select value={from} onChange={(event) => choose({ dari: event.currentTarget.value })}>
          <option value="">{m.choose()}</option>
          {options}
        </select>
      </label>
      <label>
        {m.agreement_compare_to()}{' '}
        <select value={to} onChange={(event) => choose({ ke: event.currentTarget.value })}>
          <option value="">{m.choose()}</option>
          {options}
        </select>
      </label>
    </div>
  );
}

/** Asks for the day whose terms are shown. */
function TermsOnDay({ tanggal, nothing }: { tanggal: string | undefined; nothing: boolean }) {
  const navigate = route.useNavigate();
  const { language } = useLanguage();
  return (
    <>
      <div className={`${styles.day} no-print`}>
        <DayFilter
          label={m.agreement_terms_on()}
          value={tanggal}
          onChange={(day) =>
            void navigate({
              search: (previous) => ({ ...previous, tanggal: day, versi: undefined }),
              resetScroll: false,
            })
          }
        />
      </div>
      {nothing && tanggal !== undefined && (
        <Notice tone="info" title={m.agreement_terms_none({ date: formatDate(tanggal, language) })} />
      )}
    </>
  );
}

function ShownTerms({ version, date }: { version: Version; date: string | undefined }) {
  const { language } = useLanguage();
  const label = m.agreement_version_number({ number: version.number });
  return (
    <Section
      title={
        date === undefined
          ? m.agreement_terms_of({ version: label })
          : m.agreement_terms_in_force({ date: formatDate(date, language), version: label })
      }
      note={version.citation[language]}
    >
      <TermsView terms={version.terms} label={label} />
    </Section>
  );
}
