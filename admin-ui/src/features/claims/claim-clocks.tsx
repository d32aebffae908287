import type { FragmentOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql, readFragment } from '../../graphql/graphql.ts';
import { articleText } from '../../lib/article.ts';
import { ClockBadge } from '../../lib/clock-badge.tsx';
import { formatDate, formatDateTime, formatNumber, formatRupiah } from '../../lib/format.ts';
import { confidenceLabel, words } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './claim-clocks.module.css';

/** What the time limits of a claim read. */
export const ClaimClocksFragment = graphql(`
  fragment ClaimClocks on Claim {
    clocks {
      duty
      label {
        id
        en
      }
      holder
      article
      confidence
      from
      dueAt
      state
      metAt
      note {
        id
        en
      }
    }
    lateCompensation {
      amount
      days
      until
      compensation
      paid
      article
      confidence
    }
  }
`);

type Clock = ResultOf<typeof ClaimClocksFragment>['clocks'][number];

const holderLabel = words<Clock['holder']>({
  ELECTION_BODY: m.duty_holder_election_body,
  BPJS: m.duty_holder_bpjs,
  CLAIMANT: m.duty_holder_claimant,
});

/** The time limits of the law: who must act, by which article, until when to the minute. */
export function ClaimClocks({ claim }: { claim: FragmentOf<typeof ClaimClocksFragment> }) {
  const { clocks, lateCompensation } = readFragment(ClaimClocksFragment, claim);
  const { language } = useLanguage();
  const columns: Column<Clock>[] = [
    {
      key: 'duty',
      header: m.clock_duty(),
      names: true,
      cell: ({ label, note, holder }) => (
        <>
          {label[language]}
          <p className={styles.narrow}>{holderLabel(holder)}</p>
          {note !== null && <p className="muted">{note[language]}</p>}
        </>
      ),
    },
    {
      key: 'state',
      header: m.state(),
      cell: (clock) => (
        <div className={styles.state}>
          <ClockBadge clock={clock} />
          {clock.dueAt !== null && (
            <p className={styles.narrow}>{m.clock_due({ time: formatDateTime(clock.dueAt, language) })}</p>
          )}
          {clock.metAt !== null && (
            <p className={styles.narrow}>{m.clock_met_at({ time: formatDateTime(clock.metAt, language) })}</p>
          )}
        </div>
      ),
    },
    {
      key: 'due',
      header: m.clock_until(),
      wideOnly: true,
      cell: ({ dueAt, metAt }) => (
        <>
          {dueAt === null ? (
            <span className="muted">–</span>
          ) : (
            <span className="nowrap">{formatDateTime(dueAt, language)}</span>
          )}
          {metAt !== null && <p className="muted">{m.clock_met_at({ time: formatDateTime(metAt, language) })}</p>}
        </>
      ),
    },
    { key: 'holder', header: m.clock_holder(), wideOnly: true, cell: ({ holder }) => holderLabel(holder) },
    {
      key: 'article',
      header: m.article(),
      wideOnly: true,
      cell: ({ article, confidence }) => (
        <>
          {articleText(article, language)}
          <p className="muted">{confidenceLabel(confidence)}</p>
        </>
      ),
    },
  ];
  return (
    <>
      {lateCompensation !== null && (
        <Notice tone="bad" title={m.late_compensation({ amount: formatRupiah(lateCompensation.compensation) })}>
          <p>
            {m.late_compensation_text({
              days: formatNumber(lateCompensation.days),
              amount: formatRupiah(lateCompensation.amount),
              article: articleText(lateCompensation.article, language),
            })}{' '}
            {m.late_compensation_until({ date: formatDate(lateCompensation.until, language) })}
          </p>
          <p className="muted">
            {lateCompensation.paid > 0 &&
              `${m.late_compensation_paid({ amount: formatRupiah(lateCompensation.paid) })} · `}
            {confidenceLabel(lateCompensation.confidence)}
          </p>
        </Notice>
      )}
      <Section title={m.clocks_title()} note={m.clocks_note()} flush>
        <DataTable label={m.clocks_title()} columns={columns} rows={clocks} rowKey={({ duty }) => duty} />
      </Section>
    </>
  );
}
