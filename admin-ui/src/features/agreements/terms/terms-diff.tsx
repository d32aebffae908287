import type { FragmentOf, ResultOf } from '../../../graphql/graphql.ts';
import { graphql, readFragment } from '../../../graphql/graphql.ts';
import { useLanguage } from '../../../lib/language.ts';
import { m } from '../../../paraglide/messages.js';
import type { Column } from '../../../ui/data-table.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Section } from '../../../ui/section.tsx';
import type { Tone } from '../../../ui/status-badge.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';

/** What differs between two versions. */
export const TermsDiffFragment = graphql(`
  fragment TermsDiffParts on AgreementDiff {
    from {
      number
    }
    to {
      number
    }
    changes {
      path
      label {
        id
        en
      }
      kind
      before {
        id
        en
      }
      after {
        id
        en
      }
    }
  }
`);

type Change = ResultOf<typeof TermsDiffFragment>['changes'][number];

const kinds = {
  ADDED: ['good', m.agreement_diff_added],
  REMOVED: ['bad', m.agreement_diff_removed],
  CHANGED: ['info', m.agreement_diff_changed],
} as const satisfies Record<Change['kind'], readonly [Tone, () => string]>;

/** Two versions side by side, field by field, in the order of the terms. */
export function TermsDiff({ diff }: { diff: FragmentOf<typeof TermsDiffFragment> }) {
  const { from, to, changes } = readFragment(TermsDiffFragment, diff);
  const { language } = useLanguage();
  const nothing = <span className="muted">{m.agreement_diff_nothing()}</span>;
  const columns: Column<Change>[] = [
    { key: 'label', header: m.agreement_diff_field(), names: true, width: '30%', cell: (row) => row.label[language] },
    {
      key: 'kind',
      header: m.agreement_diff_kind(),
      wideOnly: true,
      cell: (row) => <StatusBadge tone={kinds[row.kind][0]}>{kinds[row.kind][1]()}</StatusBadge>,
    },
    {
      key: 'before',
      header: m.agreement_version_number({ number: from.number }),
      cell: (row) => (row.before === null ? nothing : <del>{row.before[language]}</del>),
    },
    {
      key: 'after',
      header: m.agreement_version_number({ number: to.number }),
      cell: (row) => (row.after === null ? nothing : <ins>{row.after[language]}</ins>),
    },
  ];
  const title = m.agreement_diff_title({ from: from.number, to: to.number });
  return (
    <Section title={title} note={m.agreement_diff_count({ count: changes.length })} flush>
      {changes.length === 0 ? (
        <EmptyState title={m.agreement_diff_same()} />
      ) : (
        <DataTable label={title} columns={columns} rows={changes} rowKey={(row) => row.path} />
      )}
    </Section>
  );
}
