import { Button, NativeSelect, TextInput } from '@mantine/core';
import { formatNumber } from '../../../lib/format.ts';
import { bodyLabel } from '../../../lib/labels.ts';
import { useLanguage } from '../../../lib/language.ts';
import { m } from '../../../paraglide/messages.js';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { IconCalculator, IconTrash } from '../../../ui/icons.ts';
import { Section } from '../../../ui/section.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import type { CountDoubt } from './count-doubts.ts';
import { readCounts } from './count-doubts.ts';
import type { DraftCount, DraftCounts, DraftParty } from './draft-values.ts';
import { beneficiariesOf, bodyOf, emptyCounts } from './draft-values.ts';
import type { StepProps } from './step-props.ts';
import styles from './wizard.module.css';

/** Third step: how many officers of each category, per beneficiary, with the sum and what a careful reader would ask. */
export function StepCounts(props: StepProps) {
  const { values, reference } = props;
  const beneficiaries = beneficiariesOf(values);
  const rules = new Map(reference.categories.map((category) => [category.code, category]));
  const total = beneficiaries.reduce((sum, { code }) => {
    const { sum: own, statedTotal } = readCounts(code, values.counts[code] ?? emptyCounts, rules);
    return sum + (own ?? statedTotal ?? 0);
  }, 0);
  if (beneficiaries.length === 0)
    return (
      <Section title={m.agreement_step_counts()}>
        <EmptyState title={m.agreement_counts_no_beneficiary()}>{m.agreement_counts_no_beneficiary_text()}</EmptyState>
      </Section>
    );
  return (
    <>
      {beneficiaries.map((party) => (
        <BeneficiaryCounts key={party.code} party={party} {...props} />
      ))}
      <p className={styles.total} role="status">
        {m.agreement_counts_total({ people: formatNumber(total) })}
      </p>
    </>
  );
}

function BeneficiaryCounts({ party, values, change, reference, problemAt }: StepProps & { party: DraftParty }) {
  const { language } = useLanguage();
  const counts = values.counts[party.code] ?? emptyCounts;
  const rules = new Map(reference.categories.map((category) => [category.code, category]));
  const reading = readCounts(party.code, counts, rules);
  const body = bodyOf(party.code);
  const offered = reference.categories.filter((category) => body === null || category.body === body);
  const left = offered.filter(({ code }) => !counts.lines.some((line) => line.code === code));
  const expectable = left.filter(({ code }) => reference.region.expected.has(code));

  function set(part: Partial<DraftCounts>): void {
    change({ counts: { ...values.counts, [party.code]: { ...counts, ...part } } });
  }

  function add(codes: readonly string[], expected: boolean): void {
    const lines = codes.map((code): DraftCount => {
      const excluded = values.categories.some((category) => category.code === code && category.excluded);
      const people = expected ? reference.region.expected.get(code)?.people : undefined;
      return { code, people: people === undefined ? '' : String(people), covered: !excluded };
    });
    set({ lines: [...counts.lines, ...lines] });
  }

  return (
    <Section
      title={m.headcounts_of({ institution: party.name })}
      note={m.agreement_counts_note()}
      actions={
        expectable.length > 0 && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconCalculator size={14} aria-hidden />}
            onClick={() =>
              add(
                expectable.map(({ code }) => code),
                true,
              )
            }
          >
            {m.agreement_counts_fill()}
          </Button>
        )
      }
    >
      <div className={styles.stack}>
        {counts.lines.map((line) => (
          <CountRow
            key={line.code}
            line={line}
            name={rules.get(line.code)?.name[language] ?? line.code}
            doubts={reading.doubts.filter(({ category }) => category === line.code)}
            expected={reference.region.expected.get(line.code)}
            problem={problemAt(`counts.${party.code}.${line.code}.people`)}
            path={`counts.${party.code}.${line.code}.people`}
            onChange={(part) =>
              set({ lines: counts.lines.map((each) => (each.code === line.code ? { ...each, ...part } : each)) })
            }
            onRemove={() => set({ lines: counts.lines.filter(({ code }) => code !== line.code) })}
          />
        ))}
        <div className={styles.fields}>
          {left.length > 0 && (
            <NativeSelect
              label={m.agreement_category_add()}
              value=""
              data={[
                { value: '', label: m.choose() },
                ...left.map((category) => ({
                  value: category.code,
                  label: `${category.name[language]} · ${bodyLabel(category.body)}`,
                })),
              ]}
              onChange={(event) => event.currentTarget.value !== '' && add([event.currentTarget.value], false)}
            />
          )}
          <TextInput
            label={m.agreement_stated_total()}
            description={m.agreement_stated_total_hint()}
            inputMode="numeric"
            data-path={`counts.${party.code}.statedTotal`}
            value={counts.statedTotal}
            error={problemAt(`counts.${party.code}.statedTotal`)}
            onChange={(event) => set({ statedTotal: event.currentTarget.value })}
          />
        </div>
        <Sum reading={reading} />
      </div>
    </Section>
  );
}

/** The sum as it stands, against the total that is stated. Read out when it changes. */
function Sum({ reading: { sum, statedTotal, difference } }: { reading: ReturnType<typeof readCounts> }) {
  return (
    <div className={styles.sum} role="status">
      <strong>{m.agreement_counts_sum({ people: sum === null ? '–' : formatNumber(sum) })}</strong>
      {difference !== null ? (
        difference === 0 ? (
          <StatusBadge tone="good">{m.sum_matches({ total: formatNumber(statedTotal ?? 0) })}</StatusBadge>
        ) : (
          <StatusBadge tone="warning">
            {m.agreement_counts_differ({
              total: formatNumber(statedTotal ?? 0),
              difference: formatNumber(Math.abs(difference)),
            })}
          </StatusBadge>
        )
      ) : (
        sum === null && statedTotal !== null && <StatusBadge tone="info">{m.headcount_planned()}</StatusBadge>
      )}
    </div>
  );
}

function CountRow({
  line,
  name,
  doubts,
  expected,
  problem,
  path,
  onChange,
  onRemove,
}: {
  line: DraftCount;
  name: string;
  doubts: readonly CountDoubt[];
  expected: { people: number; formula: { id: string; en: string } | null } | undefined;
  problem: string | undefined;
  path: string;
  onChange: (part: Partial<DraftCount>) => void;
  onRemove: () => void;
}) {
  const { language } = useLanguage();
  return (
    <div className={styles.count} role="group" aria-label={name}>
      <TextInput
        label={name}
        description={
          expected === undefined
            ? undefined
            : m.agreement_counts_expected({
                people: formatNumber(expected.people),
                formula: expected.formula?.[language] ?? '–',
              })
        }
        inputMode="numeric"
        data-path={path}
        value={line.people}
        error={problem}
        onChange={(event) => onChange({ people: event.currentTarget.value })}
      />
      <Checkbox
        label={m.agreement_count_covered()}
        checked={line.covered}
        onChange={(covered) => onChange({ covered })}
      />
      <Button
        size="compact-sm"
        variant="default"
        aria-label={m.agreement_category_remove({ category: name })}
        onClick={onRemove}
      >
        <IconTrash size={14} aria-hidden />
      </Button>
      {doubts.length > 0 && (
        <ul className={styles.doubts}>
          {doubts.map((doubt) => (
            <li key={doubt.kind}>
              <StatusBadge tone="warning">{doubtText(doubt)}</StatusBadge>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function doubtText(doubt: CountDoubt): string {
  switch (doubt.kind) {
    case 'civil-servants':
      return m.agreement_doubt_civil_servants();
    case 'impossible':
      return m.agreement_doubt_impossible({ body: bodyLabel(doubt.body) });
    case 'not-a-multiple': {
      const seats = doubt.minimum === doubt.maximum ? `${doubt.minimum}` : `${doubt.minimum}–${doubt.maximum}`;
      return m.agreement_doubt_multiple({ seats, nearest: formatNumber(doubt.nearest) });
    }
  }
}
