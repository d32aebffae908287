import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { outcomeOf } from '../../lib/command-outcome.ts';
import { formatDate, formatDateTime, formatNumber } from '../../lib/format.ts';
import { Forbidden, GraphFailure } from '../../lib/graph-failure.tsx';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { roleLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { LoadMore } from '../../lib/load-more.tsx';
import { Page } from '../../lib/page.tsx';
import { useMay, useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FigureCard, FigureRow } from '../../ui/figure-card.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import styles from './administration.module.css';
import { DecideAccessReviewItem } from './review-commands.ts';
import { Holding } from './holding.tsx';
import { RegisterState } from './register-state.tsx';
import { ReviewStatus } from './review-status.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

const ReviewQuery = graphql(`
  query AdministrationReview($id: ID!, $after: String) {
    administration {
      state
      issuer
      accessReview(id: $id) {
        id
        title
        months
        dueOn
        status
        openedAt
        total
        confirmed
        revoked
        openedBy {
          name
        }
        items(first: 25, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              kind
              subject
              name
              role
              confirmedAt
              lastUsedAt
              decision
              reason
              decidedAt
              decidedBy {
                name
              }
              institution {
                code
                name
              }
              regions {
                code
                name
              }
            }
          }
        }
      }
    }
  }
`);

type Review = NonNullable<NonNullable<ResultOf<typeof ReviewQuery>['administration']>['accessReview']>;
type Item = NonNullable<Review['items']>['edges'][number]['node'];

/** One review: what is held, each to be confirmed or revoked with a reason. */
export function ReviewPage({ id }: { id: string }) {
  const { language } = useLanguage();
  const { subject } = useSession();
  const mayRead = useMay('account:read');
  const mayConduct = useMay('access-review:conduct');
  const keyFor = useIdempotencyKey();
  const [, decide] = useMutation(DecideAccessReviewItem);
  const [after, setAfter] = useState<string | null>(null);
  const [asked, setAsked] = useState<{ item: Item; decision: 'CONFIRM' | 'REVOKE' } | null>(null);
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: ReviewQuery,
    variables: { id, after },
    requestPolicy: 'cache-and-network',
    pause: !mayRead,
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const crumbs = [
    <Link key="list" to="/administrasi/$bagian/{-$id}" params={{ bagian: 'tinjauan', id: undefined }}>
      {m.admin_reviews()}
    </Link>,
  ];
  const register = data?.administration;
  const review = register?.accessReview;
  if (register == null || review == null) {
    return (
      <Page title={m.admin_review()} crumbs={crumbs}>
        {!mayRead ? (
          <Forbidden permission="account:read" />
        ) : fetching ? (
          <Skeleton label={m.loading()} lines={8} />
        ) : error !== undefined ? (
          <GraphFailure error={error} retry={retry} />
        ) : register != null && register.state !== 'HERE' ? (
          <RegisterState register={register} retry={retry} />
        ) : (
          <EmptyState title={m.admin_missing_title()}>{m.missing_text()}</EmptyState>
        )}
      </Page>
    );
  }
  const columns: Column<Item>[] = [
    {
      key: 'name',
      header: m.admin_name(),
      names: true,
      cell: (item) => (
        <>
          <Link
            to="/administrasi/$bagian/{-$id}"
            params={{ bagian: item.kind === 'PERSON' ? 'pengguna' : 'klien-api', id: item.subject }}
          >
            {item.name}
          </Link>
          <p className="muted">{roleLabel(item.role)}</p>
        </>
      ),
    },
    {
      key: 'holding',
      header: m.admin_holding(),
      wideOnly: true,
      cell: (item) => <Holding institution={item.institution} regions={item.regions} />,
    },
    {
      key: 'confirmed',
      header: m.admin_confirmed(),
      wideOnly: true,
      cell: (item) => formatDateTime(item.confirmedAt, language),
    },
    {
      key: 'used',
      header: m.admin_last_used(),
      wideOnly: true,
      cell: (item) => (item.lastUsedAt === null ? m.admin_never() : formatDateTime(item.lastUsedAt, language)),
    },
    {
      key: 'decision',
      header: m.admin_decision(),
      cell: (item) =>
        item.decision === null ? (
          mayConduct && item.subject !== subject ? (
            <div className={styles.actions}>
              <Button size="compact-sm" variant="default" onClick={() => setAsked({ item, decision: 'CONFIRM' })}>
                {m.admin_confirm()}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => setAsked({ item, decision: 'REVOKE' })}>
                {m.admin_revoke()}
              </Button>
            </div>
          ) : (
            <span className="muted">{item.subject === subject ? m.admin_own_entry() : m.admin_waits()}</span>
          )
        ) : (
          <>
            <StatusBadge tone={item.decision === 'CONFIRM' ? 'good' : 'warning'}>
              {item.decision === 'CONFIRM' ? m.admin_confirmed_short() : m.admin_revoked_short()}
            </StatusBadge>
            <p className="muted">
              {item.reason} · {item.decidedBy?.name}
            </p>
          </>
        ),
    },
  ];
  const rows = review.items?.edges.map(({ node }) => node) ?? [];
  return (
    <Page
      title={review.title}
      crumbs={crumbs}
      eyebrow={
        <>
          {m.admin_review()} <ReviewStatus status={review.status} />
        </>
      }
      status={m.admin_review_status({
        months: formatNumber(review.months, language),
        due: formatDate(review.dueOn, language),
        name: review.openedBy.name,
      })}
    >
      <FigureRow label={m.admin_progress()}>
        <FigureCard
          lead
          name={m.admin_waiting()}
          value={formatNumber(review.total - review.confirmed - review.revoked, language)}
        />
        <FigureCard name={m.admin_confirmed_short()} value={formatNumber(review.confirmed, language)} />
        <FigureCard name={m.admin_revoked_short()} value={formatNumber(review.revoked, language)} />
      </FigureRow>
      <Section title={m.admin_review_entries()} flush>
        {rows.length === 0 ? (
          <EmptyState title={m.admin_review_nothing()}>{m.admin_review_nothing_text()}</EmptyState>
        ) : (
          <>
            <DataTable label={m.admin_review_entries()} columns={columns} rows={rows} rowKey={({ id: key }) => key} />
            <LoadMore
              hasMore={review.items?.pageInfo.hasNextPage ?? false}
              loading={fetching || stale}
              onMore={() => setAfter(review.items?.pageInfo.endCursor ?? null)}
            />
          </>
        )}
      </Section>
      {asked !== null && (
        <ReasonDialog
          title={asked.decision === 'CONFIRM' ? m.admin_confirm() : m.admin_revoke()}
          text={
            asked.decision === 'CONFIRM'
              ? m.admin_confirm_text({ name: asked.item.name })
              : m.admin_revoke_text({ name: asked.item.name })
          }
          submitLabel={asked.decision === 'CONFIRM' ? m.admin_confirm() : m.admin_revoke()}
          submit={async (reason) => {
            const variables = { id: asked.item.id, decision: asked.decision, reason };
            return outcomeOf(await decide({ ...variables, key: keyFor(variables) }));
          }}
          onClose={() => setAsked(null)}
          onDone={retry}
        />
      )}
    </Page>
  );
}
