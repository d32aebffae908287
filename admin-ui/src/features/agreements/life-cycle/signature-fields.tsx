import { Button, NativeSelect, TextInput } from '@mantine/core';
import { FormGrid } from '../../../lib/form.tsx';
import { InstitutionSelect } from '../../../lib/institution-select.tsx';
import { capacityLabel, signatoryPartLabel } from '../../../lib/labels.ts';
import { m } from '../../../paraglide/messages.js';
import { IconPlus, IconTrash } from '../../../ui/icons.ts';
import styles from './signature-fields.module.css';
import type { SignatoryValues, SignatureValues } from './signature-values.ts';
import { emptyPerson } from './signature-values.ts';

const capacities = ['IN_OFFICE', 'ACTING', 'REPRESENTATIVE'] as const satisfies readonly SignatoryValues['capacity'][];
const parts = ['SIGNED', 'WITNESSED'] as const satisfies readonly SignatoryValues['part'][];

/** Day, place and people of a signature, each with the capacity they acted in. */
export function SignatureFields({
  values,
  onChange,
  problems,
}: {
  values: SignatureValues;
  onChange: (values: SignatureValues) => void;
  /** By the path of the field in the input. */
  problems: Readonly<Record<string, string>>;
}) {
  const { people } = values;
  function changePerson(key: number, change: Partial<SignatoryValues>): void {
    onChange({ ...values, people: people.map((person) => (person.key === key ? { ...person, ...change } : person)) });
  }
  return (
    <>
      <FormGrid>
        <TextInput
          label={m.agreement_signed_on()}
          description={m.date_hint()}
          withAsterisk
          inputMode="numeric"
          placeholder={m.date_placeholder()}
          value={values.day}
          error={problems.signedOn}
          onChange={(event) => onChange({ ...values, day: event.currentTarget.value })}
        />
        <TextInput
          label={m.signed_at()}
          description={m.agreement_signed_at_hint()}
          maxLength={300}
          value={values.place}
          error={problems.signedAt}
          onChange={(event) => onChange({ ...values, place: event.currentTarget.value })}
        />
      </FormGrid>
      {people.map((person, index) => (
        <fieldset key={person.key} className={styles.person}>
          <legend>{m.agreement_signatory({ number: index + 1 })}</legend>
          <FormGrid>
            <TextInput
              label={m.person_name()}
              withAsterisk
              value={person.name}
              error={problems[`signatories.${index}.name`]}
              onChange={(event) => changePerson(person.key, { name: event.currentTarget.value })}
            />
            <TextInput
              label={m.office()}
              withAsterisk
              value={person.title}
              error={problems[`signatories.${index}.title`]}
              onChange={(event) => changePerson(person.key, { title: event.currentTarget.value })}
            />
            <NativeSelect
              label={m.agreement_capacity()}
              value={person.capacity}
              data={capacities.map((code) => ({ value: code, label: capacityLabel(code) }))}
              onChange={(event) =>
                changePerson(person.key, {
                  capacity: capacities.find((code) => code === event.currentTarget.value) ?? 'IN_OFFICE',
                })
              }
            />
            <NativeSelect
              label={m.part()}
              value={person.part}
              data={parts.map((code) => ({ value: code, label: signatoryPartLabel(code) }))}
              onChange={(event) =>
                changePerson(person.key, { part: parts.find((code) => code === event.currentTarget.value) ?? 'SIGNED' })
              }
            />
            <InstitutionSelect
              label={m.institution()}
              value={person.institutionCode}
              error={problems[`signatories.${index}.institutionCode`]}
              onChange={(code) => changePerson(person.key, { institutionCode: code })}
            />
          </FormGrid>
          {people.length > 1 && (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconTrash size={14} aria-hidden />}
              onClick={() => onChange({ ...values, people: people.filter(({ key }) => key !== person.key) })}
            >
              {m.agreement_signatory_remove({ number: index + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      {problems.signatories !== undefined && (
        <p className={styles.problem} role="alert">
          {problems.signatories}
        </p>
      )}
      <div>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() =>
            onChange({ ...values, people: [...people, emptyPerson(Math.max(...people.map(({ key }) => key)) + 1)] })
          }
        >
          {m.agreement_signatory_add()}
        </Button>
      </div>
    </>
  );
}
