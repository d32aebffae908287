import { Button } from '@mantine/core';
import type { ResultOf } from '../../graphql/graphql.ts';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import type { RetentionRuleFragment } from './retention-query.ts';

/** A class as the page reads it. */
export type ShownRule = ResultOf<typeof RetentionRuleFragment>;

/** The terms of an owner's classes, and what is over them. */
export function RetentionRules({
  label,
  rules,
  onSet,
}: {
  label: string;
  rules: readonly ShownRule[];
  onSet: ((rule: ShownRule) => void) | null;
}) {
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
  return <DataTable label={label} columns={columns} rows={rules} rowKey={(rule) => rule.class} />;
}
