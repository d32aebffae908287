import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { EnumOf } from '../../../graphql/graphql.ts';
import { FormGrid } from '../../../lib/form.tsx';
import { InstitutionSelect } from '../../../lib/institution-select.tsx';
import { m } from '../../../paraglide/messages.js';
import { fundingRoleLabels } from './funding-labels.ts';
import styles from './point-fields.module.css';

/** One end of a step in the form: an institution of the register, or a name in the words of the source. */
export interface PointValues {
  role: EnumOf<'FundingRole'>;
  institution: { code: string; name: string } | null;
  name: string;
}

/** Asks for one end of a step of the money. */
export function PointFields({
  legend,
  roles,
  values,
  onChange,
  problem,
}: {
  legend: string;
  roles: readonly EnumOf<'FundingRole'>[];
  values: PointValues;
  onChange: (values: PointValues) => void;
  problem: string | undefined;
}) {
  return (
    <fieldset className={styles.point}>
      <legend>{legend}</legend>
      <FormGrid>
        <NativeSelect
          label={m.agreement_point_role()}
          value={values.role}
          data={roles.map((role) => ({ value: role, label: fundingRoleLabels[role]() }))}
          onChange={(event) =>
            onChange({ ...values, role: roles.find((role) => role === event.currentTarget.value) ?? values.role })
          }
        />
        {values.institution === null ? (
          <>
            <InstitutionSelect
              label={m.institution()}
              value={null}
              error={problem}
              onChange={(_code, institution) => onChange({ ...values, institution })}
            />
            <TextInput
              label={m.agreement_point_name()}
              description={m.agreement_point_name_hint()}
              maxLength={200}
              value={values.name}
              onChange={(event) => onChange({ ...values, name: event.currentTarget.value })}
            />
          </>
        ) : (
          <div className={styles.chosen}>
            <span className={styles.label}>{m.institution()}</span>
            <span>
              <strong>{values.institution.name}</strong>{' '}
              <Button size="compact-xs" variant="default" onClick={() => onChange({ ...values, institution: null })}>
                {m.agreement_point_change()}
              </Button>
            </span>
            {problem !== undefined && <span className={styles.problem}>{problem}</span>}
          </div>
        )}
      </FormGrid>
    </fieldset>
  );
}
