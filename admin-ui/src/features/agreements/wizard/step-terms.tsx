import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { FormGrid } from '../../../lib/form.tsx';
import { instruments } from '../../../lib/instruments.ts';
import { bodyLabel, instrumentLabel, programmeLabel } from '../../../lib/labels.ts';
import { useLanguage } from '../../../lib/language.ts';
import { m } from '../../../paraglide/messages.js';
import { Checkbox, CheckboxGroup } from '../../../ui/checkbox.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/section.tsx';
import { programmes } from '../agreement-list.filter.ts';
import { CategoryRow } from './category-row.tsx';
import type { DraftCategory } from './draft-values.ts';
import { beneficiariesOf, bodyOf, emptyCategory } from './draft-values.ts';
import type { StepProps } from './step-props.ts';
import styles from './wizard.module.css';

/** Second step: what is promised, from when to when, on which wage, and whom the text leaves out. */
export function StepTerms(props: StepProps) {
  const { mode, values, change, problemAt } = props;
  return (
    <>
      {mode === 'amend' && (
        <Section title={m.agreement_amendment()} note={m.required_note()}>
          <FormGrid>
            <Textarea
              label={m.agreement_amendment_reason()}
              description={m.agreement_amendment_reason_hint()}
              withAsterisk
              autosize
              minRows={2}
              maxLength={1000}
              data-path="reason"
              value={values.reason}
              error={problemAt('reason')}
              onChange={(event) => change({ reason: event.currentTarget.value })}
            />
            <TextInput
              label={m.agreement_in_force_from()}
              description={m.agreement_in_force_from_hint()}
              inputMode="numeric"
              placeholder={m.date_placeholder()}
              data-path="inForceFrom"
              value={values.inForceFrom}
              error={problemAt('inForceFrom')}
              onChange={(event) => change({ inForceFrom: event.currentTarget.value })}
            />
          </FormGrid>
        </Section>
      )}
      <Section title={m.agreement_step_scope()} note={m.required_note()}>
        <FormGrid>
          <NativeSelect
            label={m.instrument()}
            withAsterisk
            data-path="instrument"
            value={values.instrument}
            error={problemAt('instrument')}
            data={[
              { value: '', label: m.choose() },
              ...instruments.map((code) => ({ value: code, label: instrumentLabel(code) })),
            ]}
            onChange={(event) =>
              change({ instrument: instruments.find((code) => code === event.currentTarget.value) ?? '' })
            }
          />
          <TextInput
            label={m.agreement_subject()}
            description={m.agreement_subject_hint()}
            maxLength={2000}
            data-path="subject"
            value={values.subject}
            error={problemAt('subject')}
            onChange={(event) => change({ subject: event.currentTarget.value })}
          />
          <TextInput
            label={m.agreement_starts_on()}
            description={m.date_hint()}
            inputMode="numeric"
            placeholder={m.date_placeholder()}
            data-path="startsOn"
            value={values.startsOn}
            error={problemAt('startsOn')}
            onChange={(event) => change({ startsOn: event.currentTarget.value })}
          />
          <TextInput
            label={m.agreement_ends_on()}
            description={m.agreement_ends_on_hint()}
            inputMode="numeric"
            placeholder={m.date_placeholder()}
            data-path="endsOn"
            value={values.endsOn}
            error={problemAt('endsOn')}
            onChange={(event) => change({ endsOn: event.currentTarget.value })}
          />
          <CheckboxGroup legend={m.programmes()} hint={m.agreement_programmes_hint()}>
            {programmes.map((code) => (
              <Checkbox
                key={code}
                label={programmeLabel(code)}
                checked={values.programmes.includes(code)}
                onChange={(on) =>
                  change({
                    programmes: programmes.filter((each) => (each === code ? on : values.programmes.includes(each))),
                  })
                }
              />
            ))}
          </CheckboxGroup>
        </FormGrid>
        {values.instrument === 'MOU' && (
          <Notice tone="info" title={m.agreement_mou_title()}>
            <p>{m.agreement_mou_text()}</p>
          </Notice>
        )}
      </Section>
      <CategoryList {...props} />
    </>
  );
}

/** Terms by category: when they serve, on which wage, and which of them the text leaves out. */
function CategoryList({ values, change, reference, problemAt }: StepProps) {
  const { language } = useLanguage();
  const bodies = new Set(beneficiariesOf(values).map(({ code }) => bodyOf(code)));
  const offered = reference.categories.filter(({ body }) => bodies.size === 0 || bodies.has(body));
  const left = offered.filter(({ code }) => !values.categories.some((category) => category.code === code));

  function set(code: string, part: Partial<DraftCategory>): void {
    change({
      categories: values.categories.map((category) => (category.code === code ? { ...category, ...part } : category)),
    });
  }

  return (
    <Section title={m.agreement_category_terms()} note={m.agreement_category_terms_note()}>
      <div className={styles.stack}>
        {values.categories.length === 0 && <EmptyState title={m.agreement_category_terms_empty()} />}
        {values.categories.map((category) => (
          <CategoryRow
            key={category.code}
            category={category}
            option={reference.categories.find(({ code }) => code === category.code)}
            set={(part) => set(category.code, part)}
            remove={() => change({ categories: values.categories.filter(({ code }) => code !== category.code) })}
            problemAt={(field) => problemAt(`categories.${category.code}.${field}`)}
          />
        ))}
        {left.length > 0 && (
          <div className={styles.adder}>
            <NativeSelect
              label={m.agreement_category_add()}
              value=""
              data={[
                { value: '', label: m.choose() },
                ...left.map(({ code, name, body }) => ({
                  value: code,
                  label: `${name[language]} · ${bodyLabel(body)}`,
                })),
              ]}
              onChange={(event) => {
                const code = event.currentTarget.value;
                if (code !== '') change({ categories: [...values.categories, emptyCategory(code)] });
              }}
            />
          </div>
        )}
      </div>
    </Section>
  );
}
