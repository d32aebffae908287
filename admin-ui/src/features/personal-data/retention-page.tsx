import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { Forbidden, GraphFailure, PartialFailure } from '../../lib/graph-failure.tsx';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { ErasureRuns } from './erasure-runs.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { RequestErasure, RetentionQuery } from './retention-commands.ts';
import { SetTermDialog } from './set-term-dialog.tsx';

/** A class as the page reads it. */
export type ShownRule = NonNullable<ResultOf<typeof RetentionQuery>['retention']>[number];

/** How long records are kept, what would be erased today, and the runs that erase, which need two people. */
export function RetentionPage() {
  const mayRead = useMay('retention:read');
  const mayManage = useMay('retention:manage');
  const [{ data, error, fetching }, ask] = useQuery({
    query: RetentionQuery,
    requestPolicy: 'cache-and-network',
    pause: !mayRead,
  });
  const [setting, setSetting] = useState<ShownRule | null>(null);
  const [requesting, setRequesting] = useState(false);
  const retry = () => ask({ requestPolicy: 'network-only' });
  if (!mayRead) {
    return (
      <Page title={m.retention_title()}>
        <Forbidden permission="retention:read" />
      </Page>
    );
  }
  const rules = data?.retention;
  const due = rules?.filter((rule) => !rule.automatic && rule.due > rule.heldBack) ?? [];
  const runs = data?.erasureRuns?.edges.map(({ node }) => node) ?? [];
  const isBusy = runs.some(({ state }) => state === 'WAITING' || state === 'RUNNING');
  return (
    <Page
      title={m.retention_title()}
      status={m.retention_lead()}
      actions={
        mayManage && (
          <Button disabled={due.length === 0 || isBusy} onClick={() => setRequesting(true)}>
            {m.retention_request()}
          </Button>
        )
      }
    >
      {rules?.some(({ confidence }) => confidence === 'UNVERIFIED') === true && (
        <Notice tone="warning" title={m.retention_unverified_title()}>
          <p>{m.retention_unverified_text()}</p>
        </Notice>
      )}
      {rules != null && <PartialFailure error={error} retry={retry} />}
      <Section title={m.retention_terms()} note={m.retention_terms_note()} flush>
        {rules == null ? (
          error !== undefined && !fetching ? (
            <GraphFailure error={error} retry={retry} />
          ) : (
            <Skeleton label={m.loading()} lines={5} />
          )
        ) : (
          <Rules rules={rules} onSet={mayManage ? setSetting : null} />
        )}
      </Section>
      <Section title={m.retention_runs()} flush>
        <ErasureRuns runs={runs} labelOf={(name) => rules?.find((rule) => rule.class === name)} onChanged={retry} />
      </Section>
      {setting !== null && <SetTermDialog rule={setting} onChanged={retry} onClose={() => setSetting(null)} />}
      {requesting && <RequestDialog rules={due} onChanged={retry} onClose={() => setRequesting(false)} />}
    </Page>
  );
}

function Rules({ rules, onSet }: { rules: readonly ShownRule[]; onSet: ((rule: ShownRule) => void) | null }) {
  const { language } = useLanguage();
  const columns: Column<ShownRule>[] = [
    {
      key: 'class',
      header: m.retention_class(),
      names: true,
      cell: (rule) => (
        <>
          {rule.label[language]}
          <p className="muted">{rule.automatic ? m.retention_automatic() : m.retention_by_run()}</p>
        </>
      ),
    },
    {
      key: 'term',
      header: m.retention_term(),
      cell: (rule) => (
        <>
          {m.retention_days({ days: formatNumber(rule.days, language), from: rule.from[language] })}
          <p className="muted">
            {rule.effectiveFrom === null
              ? m.retention_default()
              : m.retention_since({ day: formatDate(rule.effectiveFrom, language), reason: rule.reason ?? '' })}
          </p>
          {rule.upcoming.map(({ effectiveFrom, days }) => (
            <p key={effectiveFrom} className="muted">
              {m.retention_upcoming({
                day: formatDate(effectiveFrom, language),
                days: formatNumber(days, language),
              })}
            </p>
          ))}
          {onSet !== null && rule.settable && (
            <p className="no-print">
              <Button size="compact-sm" variant="default" onClick={() => onSet(rule)}>
                {m.retention_set()}
              </Button>
            </p>
          )}
        </>
      ),
    },
    {
      key: 'confidence',
      header: m.retention_confidence(),
      wideOnly: true,
      cell: (rule) =>
        rule.confidence === 'UNVERIFIED' ? (
          <StatusBadge tone="warning">{m.retention_unverified()}</StatusBadge>
        ) : (
          <StatusBadge tone="good">{m.retention_decided()}</StatusBadge>
        ),
    },
    {
      key: 'due',
      header: m.retention_due(),
      numeric: true,
      cell: (rule) => (
        <>
          {rule.isMore
            ? m.retention_more({ count: formatNumber(rule.due, language) })
            : formatNumber(rule.due, language)}
          {rule.heldBack > 0 && (
            <p className="muted">{m.retention_held_back({ count: formatNumber(rule.heldBack, language) })}</p>
          )}
        </>
      ),
    },
  ];
  return <DataTable label={m.retention_terms()} columns={columns} rows={rules} rowKey={(rule) => rule.class} />;
}

function RequestDialog({
  rules,
  onChanged,
  onClose,
}: {
  rules: readonly ShownRule[];
  onChanged: () => void;
  onClose: () => void;
}) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [, request] = useMutation(RequestErasure);
  return (
    <NoteDialog
      title={m.retention_request()}
      text={m.retention_request_text({
        what: rules.map((rule) => `${rule.label[language]} (${formatNumber(rule.due, language)})`).join(', '),
      })}
      label={m.retention_reason()}
      hint={m.retention_reason_hint()}
      submitLabel={m.retention_request()}
      onClose={onClose}
      onSubmit={async (reason) => {
        const input = { classes: rules.map((rule) => rule.class), reason };
        const { data } = await request({ input, key: keyFor(input) });
        if (data === undefined) return undefined;
        if (data.result.__typename !== 'ErasureRun') return data.result;
        onChanged();
        return null;
      }}
    />
  );
}
