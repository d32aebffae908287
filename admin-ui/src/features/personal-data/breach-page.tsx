import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import { GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { roleLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { CopyButton } from '../../ui/copy-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { BreachFragment } from './breach-commands.ts';
import { BreachSteps } from './breach-steps.tsx';
import {
  audienceLabel,
  breachStateLabel,
  breachStateTone,
  eventLabel,
  kindLabel,
  subjectLabel,
} from './personal-data-labels.ts';
import styles from './personal-data.module.css';
import { ThreeDayBadge } from './three-day-badge.tsx';

const BreachQuery = graphql(
  `
    query Breach($id: ID!) {
      breach(id: $id) {
        id
        ...BreachWhole
      }
    }
  `,
  [BreachFragment],
);

/** A breach as its page reads it. */
export type ShownBreach = ResultOf<typeof BreachFragment>;

const route = getRouteApi('/shell/kegagalan-pelindungan/$id');

/** One entry of the breach register: its clocks, what is known, the notice to send, who was told, and who did what. */
export function BreachPage() {
  const { id } = route.useParams();
  const { language } = useLanguage();
  const mayHandle = useMay('breach:handle');
  const [{ data, error, fetching }, ask] = useQuery({
    query: BreachQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const breach = readFragment(BreachFragment, data?.breach);
  const crumbs = [
    <Link key="list" to="/kegagalan-pelindungan">
      {m.breaches_title()}
    </Link>,
  ];
  if (breach == null) {
    return (
      <Page title={m.breach()} crumbs={crumbs}>
        {error !== undefined && !fetching ? (
          <GraphFailure error={error} retry={retry} />
        ) : data?.breach === null ? (
          <EmptyState title={m.breach_not_found()} />
        ) : (
          <Skeleton label={m.loading()} lines={6} />
        )}
      </Page>
    );
  }
  return (
    <Page
      title={breach.number}
      eyebrow={m.breach()}
      crumbs={crumbs}
      actions={mayHandle && breach.state !== 'CLOSED' && <BreachSteps breach={breach} />}
    >
      <PartialFailure error={error} retry={retry} />
      <Section title={m.breach_known()} note={m.breach_source()}>
        <BreachFacts breach={breach} />
      </Section>
      <Section
        title={m.breach_notice()}
        note={m.breach_notice_note()}
        actions={<CopyButton text={breach.notice[language]} label={m.copy()} doneLabel={m.copied()} />}
      >
        {breach.notice.missing.length > 0 && <Notice tone="warning" title={m.breach_notice_missing()} />}
        <p className={styles.notice}>{breach.notice[language]}</p>
      </Section>
      <Section title={m.breach_told()}>
        {breach.notices.length === 0 ? (
          <p className="muted">{m.breach_nobody_told()}</p>
        ) : (
          <Facts
            items={breach.notices.map(({ audience, at, how, people }) => ({
              name: audienceLabel(audience),
              value: (
                <>
                  {formatDateTime(at, language)} · {how}
                  {people !== null && ` · ${m.breach_people_told({ count: formatNumber(people, language) })}`}
                </>
              ),
            }))}
          />
        )}
      </Section>
      <Section title={m.breach_history()}>
        <ol className={styles.events}>
          {breach.history.map(({ at, kind, by, role, note }) => (
            <li key={`${at} ${kind}`}>
              <strong>{eventLabel(kind)}</strong> · {formatDateTime(at, language)} · {by} ({roleLabel(role)})
              {note !== null && <p className="muted">{note}</p>}
            </li>
          ))}
        </ol>
      </Section>
    </Page>
  );
}

function BreachFacts({ breach }: { breach: ShownBreach }) {
  const { language } = useLanguage();
  const unknown = <span className="muted">{m.breach_unknown()}</span>;
  const clock = (state: ShownBreach['clockForSubjects']) => (
    <>
      <ThreeDayBadge state={state} from={breach.foundAt} dueAt={breach.dueAt} />
      <p className="muted">{formatDateTime(breach.dueAt, language)}</p>
    </>
  );
  const list = (names: readonly string[]) => (names.length === 0 ? unknown : names.join(', '));
  return (
    <Facts
      items={[
        {
          name: m.breach_state(),
          value: <StatusBadge tone={breachStateTone[breach.state]}>{breachStateLabel(breach.state)}</StatusBadge>,
        },
        { name: m.breach_clock_subjects(), value: clock(breach.clockForSubjects) },
        { name: m.breach_clock_authority(), value: clock(breach.clockForAuthority) },
        { name: m.breach_found(), value: formatDateTime(breach.foundAt, language) },
        { name: m.breach_kinds(), value: list(breach.dataKinds.map((kind) => kindLabel(kind))) },
        { name: m.breach_subjects(), value: list(breach.subjects.map((subject) => subjectLabel(subject))) },
        {
          name: m.breach_people(),
          value: breach.peopleEstimate === null ? unknown : formatNumber(breach.peopleEstimate, language),
        },
        { name: m.breach_happened(), value: breach.happened },
        { name: m.breach_cause(), value: breach.cause ?? unknown },
        { name: m.breach_measures(), value: breach.measures ?? unknown },
        { name: m.breach_contact(), value: breach.contact ?? unknown },
      ]}
    />
  );
}
