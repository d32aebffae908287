import { NativeSelect } from '@mantine/core';
import type { EnumOf } from '../../graphql/graphql.ts';
import { InstitutionSelect } from '../../lib/institution-select.tsx';
import { roleLabel } from '../../lib/labels.ts';
import { m } from '../../paraglide/messages.js';
import { RegionsField } from './regions-field.tsx';

/** What a person is to hold, as it is typed. */
export interface GrantDraft {
  role: EnumOf<'Role'>;
  institutionCode: string | null;
  regionCodes: string[];
}

/** Fields of a grant, by those of its input. */
export const grantFields = { role: 'role', institutionCode: 'institutionCode', regionCodes: 'regionCodes' } as const;

/** What is wrong with each. */
export type GrantProblems = Partial<Record<'role' | 'institutionCode' | 'regionCodes', string>>;

/** Role, institution and regions of a person. */
export function GrantFields({
  draft,
  roles,
  problems,
  onChange,
}: {
  draft: GrantDraft;
  roles: readonly EnumOf<'Role'>[];
  problems: GrantProblems;
  onChange: (draft: GrantDraft) => void;
}) {
  return (
    <>
      <NativeSelect
        label={m.admin_role()}
        withAsterisk
        value={draft.role}
        error={problems.role}
        data={roles.map((role) => ({ value: role, label: roleLabel(role) }))}
        onChange={(event) => onChange({ ...draft, role: event.currentTarget.value as EnumOf<'Role'> })}
      />
      {draft.role !== 'NATIONAL_ADMIN' && (
        <InstitutionSelect
          label={m.institution()}
          clearable
          required={draft.role === 'BPJS_BRANCH_OFFICER' || draft.role === 'INSTITUTION_OFFICER'}
          value={draft.institutionCode}
          error={problems.institutionCode}
          onChange={(institutionCode) => onChange({ ...draft, institutionCode })}
        />
      )}
      <RegionsField
        value={draft.regionCodes}
        error={problems.regionCodes}
        onChange={(regionCodes) => onChange({ ...draft, regionCodes })}
      />
    </>
  );
}

/** A draft as the graph takes it. */
export function grantInput({ role, institutionCode, regionCodes }: GrantDraft) {
  return { role, institutionCode: role === 'NATIONAL_ADMIN' ? null : institutionCode, regionCodes };
}

/** What is wrong with a draft before it is sent. */
export function checkGrant({ regionCodes }: GrantDraft): GrantProblems {
  return regionCodes.length === 0 ? { regionCodes: m.admin_region_required() } : {};
}
