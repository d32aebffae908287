import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { CommandDialog } from '../../lib/command-dialog.tsx';
import { outcomeOf } from '../../lib/command-outcome.ts';
import { readDate } from '../../lib/date-input.ts';
import { formatDate, formatDateTime, formatNumber } from '../../lib/format.ts';
import { Forbidden, GraphFailure } from '../../lib/graph-failure.tsx';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { LoadMore } from '../../lib/load-more.tsx';
import { Page } from '../../lib/page.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconPlus } from '../../ui/icons.ts';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import styles from './administration.module.css';
import { OpenAccessReview } from './review-commands.ts';
import { PartsNav } from './parts-nav.tsx';
import { RegisterState } from './register-state.tsx';
import { ReviewStatus } from './review-status.tsx';

const ReviewsQuery = graphql(`
  query AdministrationReviews($after: String) {
    administration {
      state
      issuer
      accessReviews(first: 25, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
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
          }
        }
      }
    }
  }
`);

/** Reviews of who holds what, newest first, with how far each is. */
export function ReviewsPage() {
  const { language } = useLanguage();
  const mayRead = useMay('account:read');
  const mayConduct = useMay('access-review:conduct');
  const [opening, setOpening] = useState(false);
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: ReviewsQuery,
    variables: { after },
    requestPolicy: 'cache-and-network',
    pause: !mayRead,
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const register = data?.administration;
  const list = register?.accessReviews;
  const rows = list?.edges.map(({ node }) => node) ?? [];
  return (
    <Page
      title={m.admin_reviews()}
      status={m.admin_reviews_lead()}
      actions={
        mayConduct &&
        register?.state === 'HERE' && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpening(true)}>
            {m.admin_review_start()}
          </Button>
        )
      }
    >
      <PartsNav />
      {!mayRead ? (
        <Forbidden permission="account:read" />
      ) : register == null ? (
        error !== undefined && !fetching ? (
          <GraphFailure error={error} retry={retry} />
        ) : (
          <Skeleton label={m.loading()} lines={6} />
        )
      ) : (
        <>
          <RegisterState register={register} retry={retry} />
          {register.state === 'HERE' && (
            <Section title={m.admin_reviews()} flush>
              {list == null ? (
                <p className="muted">{m.not_available()}</p>
              ) : rows.length === 0 ? (
                <EmptyState title={m.admin_reviews_empty_title()}>{m.admin_reviews_empty()}</EmptyState>
              ) : (
                <>
                  <DataTable
                    label={m.admin_reviews()}
                    rows={rows}
                    rowKey={({ id }) => id}
                    columns={[
                      {
                        key: 'title',
                        header: m.admin_review(),
                        names: true,
                        cell: (row) => (
                          <>
                            <Link to="/administrasi/$bagian/{-$id}" params={{ bagian: 'tinjauan', id: row.id }}>
                              {row.title}
                            </Link>
                            <p className="muted">
                              {formatDateTime(row.openedAt, language)} · {row.openedBy.name}
                            </p>
                          </>
                        ),
                      },
                      { key: 'state', header: m.state(), cell: (row) => <ReviewStatus status={row.status} /> },
                      {
                        key: 'progress',
                        header: m.admin_progress(),
                        cell: (row) =>
                          m.admin_progress_of({
                            decided: formatNumber(row.confirmed + row.revoked, language),
                            total: formatNumber(row.total, language),
                          }),
                      },
                      { key: 'due', header: m.admin_due(), cell: (row) => formatDate(row.dueOn, language) },
                    ]}
                  />
                  <LoadMore
                    hasMore={list.pageInfo.hasNextPage}
                    loading={fetching || stale}
                    onMore={() => setAfter(list.pageInfo.endCursor)}
                  />
                </>
              )}
            </Section>
          )}
        </>
      )}
      {opening && <OpenReviewDialog onClose={() => setOpening(false)} onDone={retry} />}
    </Page>
  );
}

function OpenReviewDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const keyFor = useIdempotencyKey();
  const [, open] = useMutation(OpenAccessReview);
  const [title, setTitle] = useState('');
  const [months, setMonths] = useState('12');
  const [due, setDue] = useState('');
  const dueOn = readDate(due);
  return (
    <CommandDialog
      title={m.admin_review_start()}
      submitLabel={m.admin_review_start()}
      fields={{ title: 'title', months: 'months', dueOn: 'dueOn' } as const}
      check={() => ({
        ...(title.trim().length < 3 ? { title: m.admin_title_required() } : {}),
        ...(/^\d{1,2}$/.test(months.trim()) ? {} : { months: m.admin_months_required() }),
        ...(dueOn === null ? { dueOn: m.admin_due_required() } : {}),
      })}
      submit={async () => {
        const input = { title: title.trim(), months: Number(months), dueOn: dueOn ?? '' };
        return outcomeOf(await open({ input, key: keyFor(input) }));
      }}
      onClose={onClose}
      onDone={onDone}
    >
      {(problems) => (
        <div className={styles.fields}>
          <p className="muted">{m.admin_review_start_lead()}</p>
          <TextInput
            label={m.admin_title()}
            withAsterisk
            maxLength={100}
            value={title}
            error={problems.title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <TextInput
            label={m.admin_months()}
            description={m.admin_months_hint()}
            inputMode="numeric"
            withAsterisk
            value={months}
            error={problems.months}
            onChange={(event) => setMonths(event.currentTarget.value)}
          />
          <TextInput
            label={m.admin_due()}
            description={m.admin_date_hint()}
            inputMode="numeric"
            withAsterisk
            value={due}
            error={problems.dueOn}
            onChange={(event) => setDue(event.currentTarget.value)}
          />
        </div>
      )}
    </CommandDialog>
  );
}
