import { NativeSelect, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { EnumOf } from '../../graphql/graphql.ts';
import { readDate, writeDate } from '../../lib/date-input.ts';
import { focusFirstError } from '../../lib/focus-error.ts';
import { FormGrid } from '../../lib/form.tsx';
import { employmentLabel, sexLabel } from '../../lib/labels.ts';
import { RegionSelect } from '../../lib/region-select.tsx';
import { m } from '../../paraglide/messages.js';
import { Dialog } from '../../ui/dialog.tsx';
import { groundLabel, grounds } from './collection-grounds.ts';
import type { IdentityDraft, RecordedIdentity } from './identity-draft.ts';
import { changesOf, draftOf } from './identity-draft.ts';
import { employments, sexes } from './person-choices.ts';
import { UpdateFoot } from './update-foot.tsx';
import { useParticipantUpdate } from './use-participant-update.ts';

const FIELDS: readonly string[] = [
  'name',
  'birthDate',
  'sex',
  'regionCode',
  'employmentStatus',
  'collection.purpose',
  'collection.toldOn',
];

/** Changes what is recorded of a person's identity, and on what ground it was collected. Only what differs is sent. */
export function UpdateIdentityDialog({ person, onClose }: { person: RecordedIdentity; onClose: () => void }) {
  const [draft, setDraft] = useState(() => draftOf(person, writeDate));
  const { send, errors, setErrors, problem, setProblem, changed, working } = useParticipantUpdate({
    ...person,
    shows: (field) => FIELDS.includes(field),
    onDone: onClose,
  });
  const set = (part: Partial<IdentityDraft>): void => setDraft((before) => ({ ...before, ...part }));

  function check(): Record<string, string> {
    const found: Record<string, string> = {};
    if (draft.name.trim().length < 2) found['name'] = m.name_too_short();
    if (readDate(draft.birthDate) === null) found['birthDate'] = m.date_not_understood();
    if (draft.ground !== '' && draft.purpose.trim().length < 3)
      found['collection.purpose'] = m.person_update_collection_purpose_needed();
    if (draft.toldOn.trim() !== '' && readDate(draft.toldOn) === null)
      found['collection.toldOn'] = m.date_not_understood();
    return found;
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const found = check();
    setErrors(found);
    setProblem(null);
    if (Object.keys(found).length > 0) return focusFirstError(found);
    const changes = changesOf(person, draft, readDate);
    if (changes === null) return setProblem(m.person_update_identity_nothing());
    void send(changes);
  }

  return (
    <Dialog title={m.person_update_identity()} closeLabel={m.close()} onClose={onClose} wide>
      <p className="muted">{m.person_update_identity_note()}</p>
      <form noValidate onSubmit={submit}>
        <FormGrid>
          <TextInput
            label={m.full_name()}
            description={m.full_name_hint()}
            withAsterisk
            autoComplete="off"
            maxLength={100}
            value={draft.name}
            error={errors['name']}
            data-path="name"
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <TextInput
            label={m.birth_date()}
            description={m.date_hint()}
            withAsterisk
            inputMode="numeric"
            placeholder={m.date_placeholder()}
            value={draft.birthDate}
            error={errors['birthDate']}
            data-path="birthDate"
            onChange={(event) => set({ birthDate: event.currentTarget.value })}
          />
          <NativeSelect
            label={m.sex()}
            data={sexes.map((code) => ({ value: code, label: sexLabel(code) }))}
            value={draft.sex}
            error={errors['sex']}
            onChange={(event) => set({ sex: event.currentTarget.value as EnumOf<'Sex'> })}
          />
          <RegionSelect
            label={m.residence()}
            description={m.residence_hint()}
            value={draft.regionCode}
            onChange={(regionCode) => set({ regionCode })}
            path="regionCode"
            error={errors['regionCode']}
          />
          <NativeSelect
            label={m.employment()}
            description={m.employment_hint()}
            data={employments.map((code) => ({ value: code, label: employmentLabel(code) }))}
            value={draft.employmentStatus}
            error={errors['employmentStatus']}
            onChange={(event) => set({ employmentStatus: event.currentTarget.value as EnumOf<'EmploymentStatus'> })}
          />
          <NativeSelect
            label={m.person_update_collection()}
            data={[
              // Once a ground is recorded it can be another one, not none.
              ...(person.collection === null ? [{ value: '', label: m.person_update_collection_none() }] : []),
              ...grounds.map((code) => ({ value: code, label: groundLabel(code) })),
            ]}
            value={draft.ground}
            onChange={(event) => set({ ground: event.currentTarget.value as IdentityDraft['ground'] })}
          />
          {draft.ground !== '' && (
            <>
              <TextInput
                label={m.person_update_collection_purpose()}
                description={m.person_update_collection_purpose_hint()}
                withAsterisk
                maxLength={300}
                value={draft.purpose}
                error={errors['collection.purpose']}
                data-path="collection.purpose"
                onChange={(event) => set({ purpose: event.currentTarget.value })}
              />
              <TextInput
                label={m.person_update_collection_told()}
                description={m.person_update_collection_told_hint()}
                inputMode="numeric"
                placeholder={m.date_placeholder()}
                value={draft.toldOn}
                error={errors['collection.toldOn']}
                data-path="collection.toldOn"
                onChange={(event) => set({ toldOn: event.currentTarget.value })}
              />
            </>
          )}
        </FormGrid>
        <UpdateFoot problem={problem} changed={changed} working={working} onClose={onClose} />
      </form>
    </Dialog>
  );
}
