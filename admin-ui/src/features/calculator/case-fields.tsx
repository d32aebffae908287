import { NativeSelect } from '@mantine/core';
import { canCompare, outcomes } from '../../lib/benefit-case/case-search.ts';
import type { CasePartProps } from '../../lib/benefit-case/cost-fields.tsx';
import { InabilityFields } from '../../lib/benefit-case/cost-fields.tsx';
import { ValueField } from '../../lib/benefit-case/value-field.tsx';
import { programmeLabel, words } from '../../lib/labels.ts';
import { oneOf } from '../../lib/search-text.ts';
import { m } from '../../paraglide/messages.js';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './calculator.module.css';

/** How a case ended. */
export const outcomeLabel = words<keyof typeof outcomes>({
  sembuh: m.outcome_recovered,
  'cacat-sebagian': m.outcome_partial_disability,
  'cacat-total': m.outcome_total_disability,
  meninggal: m.outcome_death,
});

/** What happened, to whom, on which wage: what every case has. */
export function CaseFields({ search, set, problemAt }: CasePartProps) {
  const ends = Object.keys(outcomes) as (keyof typeof outcomes)[];
  return (
    <Section title={m.calc_case()} note={m.required_note()}>
      <div className={styles.fields}>
        <NativeSelect
          label={m.programme()}
          withAsterisk
          value={search.program ?? ''}
          onChange={(event) => set({ program: oneOf(event.currentTarget.value, ['JKK', 'JKM']) })}
          data={[
            { value: '', label: m.choose() },
            { value: 'JKK', label: programmeLabel('JKK') },
            { value: 'JKM', label: programmeLabel('JKM') },
          ]}
        />
        <ValueField
          kind="day"
          label={m.calc_day()}
          description={m.calc_day_hint()}
          required
          value={search.tanggal}
          onChange={(tanggal) => set({ tanggal })}
          error={problemAt('occurredOn')}
        />
        <NativeSelect
          label={m.outcome()}
          withAsterisk
          value={search.akibat ?? ''}
          error={problemAt('outcome')}
          onChange={(event) => set({ akibat: oneOf(event.currentTarget.value, ends) })}
          data={[{ value: '', label: m.choose() }, ...ends.map((code) => ({ value: code, label: outcomeLabel(code) }))]}
        />
        <ValueField
          kind="rupiah"
          label={m.wage_base()}
          description={m.calc_wage_hint()}
          value={search.upah}
          onChange={(upah) => set({ upah })}
          error={problemAt('monthlyWage')}
        />
        <ValueField
          kind="count"
          label={m.calc_contribution_months()}
          description={m.calc_contribution_hint()}
          value={search.iur}
          onChange={(iur) => set({ iur })}
          error={problemAt('contributionMonths')}
        />
        {search.program === 'JKK' && <InabilityFields search={search} set={set} problemAt={problemAt} />}
        <div className={styles.boxes}>
          <Checkbox
            label={m.calc_civil_servant()}
            checked={search.asn === 'ya'}
            onChange={(on) => set({ asn: on ? 'ya' : undefined })}
          />
          {problemAt('civilServant') !== undefined && <p className={styles.error}>{problemAt('civilServant')}</p>}
          {canCompare(search) && (
            <Checkbox
              label={m.calc_compare()}
              checked={search.banding === 'ya'}
              onChange={(on) => set({ banding: on ? 'ya' : undefined })}
            />
          )}
        </div>
      </div>
    </Section>
  );
}
