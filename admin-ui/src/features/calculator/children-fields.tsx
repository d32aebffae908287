import { NativeSelect } from '@mantine/core';
import { santunanCases } from '../../lib/benefit-case/case-search.ts';
import type { ChildText } from '../../lib/benefit-case/case-text.ts';
import { readChildren, writeChildren } from '../../lib/benefit-case/case-text.ts';
import { SchoolFields } from '../../lib/benefit-case/school-fields.tsx';
import type { CasePartProps } from '../../lib/benefit-case/cost-fields.tsx';
import { RowList } from '../../lib/benefit-case/row-list.tsx';
import { ValueField } from '../../lib/benefit-case/value-field.tsx';
import { words } from '../../lib/labels.ts';
import { oneOf } from '../../lib/search-text.ts';
import { m } from '../../paraglide/messages.js';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './calculator.module.css';

/** The children whom a scholarship may be for. Their age is asked for, not their date of birth: the address of this page names nobody. */
export function ChildrenFields({ search, set, problemAt }: CasePartProps) {
  return (
    <Section title={m.calc_children()} note={m.calc_children_note()}>
      <RowList<ChildText>
        legend={m.calc_children_legend()}
        hint={m.calc_children_hint()}
        rows={readChildren(search.anak)}
        fresh={() => ({ age: 7, level: 'SD', yearOfLevel: 1, married: false, working: false })}
        addLabel={m.calc_child_add()}
        nameOf={(index) => m.calc_child_number({ number: index + 1 })}
        onChange={(rows) => set({ anak: writeChildren(rows) })}
        error={problemAt('children')}
      >
        {(child, change) => (
          <>
            <ValueField
              kind="count"
              label={m.calc_child_age()}
              required
              value={String(child.age)}
              onChange={(value) => change({ age: Math.min(99, Number(value ?? 0)) })}
            />
            <SchoolFields child={child} change={change} />
          </>
        )}
      </RowList>
    </Section>
  );
}

const santunanLabel = words<keyof typeof santunanCases>({
  meninggal: m.santunan_death,
  'cacat-permanen': m.santunan_permanent_disability,
  'luka-berat': m.santunan_serious_injury,
  'luka-sedang': m.santunan_medium_injury,
});

/** What others give for the same case: a ledger of its own. */
export function OtherFields({ search, set, problemAt }: CasePartProps) {
  const cases = Object.keys(santunanCases) as (keyof typeof santunanCases)[];
  return (
    <Section title={m.calc_others()} note={m.other_benefits_note()}>
      <div className={styles.fields}>
        <NativeSelect
          label={m.santunan_kpu()}
          description={m.santunan_kpu_hint()}
          value={search.santunan ?? ''}
          onChange={(event) => set({ santunan: oneOf(event.currentTarget.value, cases) })}
          data={[
            { value: '', label: m.santunan_none() },
            ...cases.map((code) => ({ value: code, label: santunanLabel(code) })),
          ]}
        />
        {search.santunan === 'meninggal' && (
          <Checkbox
            label={m.santunan_suicide()}
            checked={search.bunuhdiri === 'ya'}
            onChange={(on) => set({ bunuhdiri: on ? 'ya' : undefined })}
          />
        )}
        <ValueField
          kind="rupiah"
          label={m.calc_regional_aid()}
          value={search.bantuan}
          onChange={(bantuan) => set({ bantuan })}
          error={problemAt('regionalAid')}
        />
      </div>
    </Section>
  );
}
