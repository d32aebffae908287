import { Textarea, TextInput } from '@mantine/core';
import type { EnumOf } from '../../graphql/graphql.ts';
import { m } from '../../paraglide/messages.js';
import { Checkbox, CheckboxGroup } from '../../ui/checkbox.tsx';
import { kindLabel, kinds, subjectLabel, subjects } from './personal-data-labels.ts';
import styles from './personal-data.module.css';

/** What is said of a breach, as a form holds it. */
export interface BreachWords {
  dataKinds: readonly EnumOf<'PersonalKind'>[];
  subjects: readonly EnumOf<'PersonalSubject'>[];
  people: string;
  happened: string;
  cause: string;
  measures: string;
  contact: string;
}

/** A form with nothing in it. */
export const noWords: BreachWords = {
  dataKinds: [],
  subjects: [],
  people: '',
  happened: '',
  cause: '',
  measures: '',
  contact: '',
};

/** Fields that can be wrong. */
export type BreachField = 'people' | 'happened' | 'cause' | 'measures' | 'contact';

/** What a form says, as the graph takes it: blanks are nothing. Null where the number of people is none. */
export function wordsToInput(words: BreachWords) {
  const people = words.people.replaceAll(/[\s.,]/g, '');
  if (people !== '' && !/^\d{1,9}$/.test(people)) return null;
  const text = (value: string) => (value.trim() === '' ? null : value.trim());
  return {
    dataKinds: [...words.dataKinds],
    subjects: [...words.subjects],
    peopleEstimate: people === '' ? null : Number(people),
    happened: words.happened.trim(),
    cause: text(words.cause),
    measures: text(words.measures),
    contact: text(words.contact),
  };
}

/** The fields of what is said of a breach, when it is reported and when it is assessed. */
export function BreachFields({
  words,
  errors,
  onChange,
}: {
  words: BreachWords;
  errors: Partial<Record<BreachField, string>>;
  onChange: (part: Partial<BreachWords>) => void;
}) {
  const toggle = <Code extends string>(list: readonly Code[], code: Code, on: boolean): readonly Code[] =>
    on ? [...list, code] : list.filter((known) => known !== code);
  return (
    <div className={styles.fields}>
      <CheckboxGroup legend={m.breach_kinds()} hint={m.breach_kinds_hint()}>
        {kinds.map((kind) => (
          <Checkbox
            key={kind}
            label={kindLabel(kind)}
            checked={words.dataKinds.includes(kind)}
            onChange={(on) => onChange({ dataKinds: toggle(words.dataKinds, kind, on) })}
          />
        ))}
      </CheckboxGroup>
      <CheckboxGroup legend={m.breach_subjects()}>
        {subjects.map((subject) => (
          <Checkbox
            key={subject}
            label={subjectLabel(subject)}
            checked={words.subjects.includes(subject)}
            onChange={(on) => onChange({ subjects: toggle(words.subjects, subject, on) })}
          />
        ))}
      </CheckboxGroup>
      <TextInput
        label={m.breach_people()}
        description={m.breach_people_hint()}
        inputMode="numeric"
        value={words.people}
        error={errors.people}
        data-path="people"
        onChange={(event) => onChange({ people: event.currentTarget.value })}
      />
      <Textarea
        label={m.breach_happened()}
        description={m.breach_happened_hint()}
        withAsterisk
        autosize
        minRows={3}
        maxLength={4000}
        value={words.happened}
        error={errors.happened}
        data-path="happened"
        onChange={(event) => onChange({ happened: event.currentTarget.value })}
      />
      <Textarea
        label={m.breach_cause()}
        autosize
        minRows={2}
        maxLength={2000}
        value={words.cause}
        error={errors.cause}
        data-path="cause"
        onChange={(event) => onChange({ cause: event.currentTarget.value })}
      />
      <Textarea
        label={m.breach_measures()}
        description={m.breach_measures_hint()}
        autosize
        minRows={2}
        maxLength={4000}
        value={words.measures}
        error={errors.measures}
        data-path="measures"
        onChange={(event) => onChange({ measures: event.currentTarget.value })}
      />
      <TextInput
        label={m.breach_contact()}
        description={m.breach_contact_hint()}
        maxLength={300}
        value={words.contact}
        error={errors.contact}
        data-path="contact"
        onChange={(event) => onChange({ contact: event.currentTarget.value })}
      />
    </div>
  );
}
