import { NativeSelect, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { RowList } from '../../lib/benefit-case/row-list.tsx';
import { oneOf } from '../../lib/search-text.ts';
import { m } from '../../paraglide/messages.js';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { HeirDraft } from './heir-draft.ts';
import { freshHeir, HEIR_FIELD, readHeirs } from './heir-draft.ts';
import { heirRelationLabel, heirRelations } from './heir-relations.ts';
import { UpdateFoot } from './update-foot.tsx';
import { useParticipantUpdate } from './use-participant-update.ts';

/** Records the heirs of a person, all of them at once: the list replaces what was recorded, whose names and numbers are sealed. */
export function UpdateHeirsDialog({
  person,
  onClose,
}: {
  person: { id: string; version: number; heirsRecorded: number };
  onClose: () => void;
}) {
  const [heirs, setHeirs] = useState<readonly HeirDraft[]>([freshHeir()]);
  const { send, errors, setErrors, problem, changed, working } = useParticipantUpdate({
    ...person,
    shows: (field) => field === 'heirs' || HEIR_FIELD.test(field),
    onDone: onClose,
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    const read = readHeirs(heirs);
    if ('errors' in read) setErrors(read.errors);
    else void send({ heirs: read.heirs, clear: [] });
  }

  return (
    <Dialog title={m.heirs_update()} closeLabel={m.close()} onClose={onClose} wide>
      {person.heirsRecorded > 0 && (
        <Notice tone="warning" title={m.heirs_update_replaces({ count: person.heirsRecorded })}>
          <p>{m.heirs_update_replaces_text()}</p>
        </Notice>
      )}
      <form noValidate onSubmit={submit}>
        <RowList<HeirDraft>
          legend={m.heirs()}
          rows={heirs}
          fresh={freshHeir}
          addLabel={m.heir_add()}
          nameOf={(index) => m.heir_number({ number: index + 1 })}
          // Errors are by place in the list, which may have moved.
          onChange={(rows) => {
            if (rows.length !== heirs.length) setErrors({});
            setHeirs(rows);
          }}
          error={errors.heirs}
        >
          {(heir, change, index) => {
            const text = (field: Exclude<keyof HeirDraft, 'relation'>, key: string = field) => ({
              autoComplete: 'off',
              value: heir[field],
              error: errors[`heirs.${index}.${key}`],
              onChange: (event: { currentTarget: { value: string } }) => change({ [field]: event.currentTarget.value }),
            });
            return (
              <>
                <NativeSelect
                  label={m.heir_relation()}
                  withAsterisk
                  value={heir.relation}
                  error={errors[`heirs.${index}.relation`]}
                  onChange={(event) => change({ relation: oneOf(event.currentTarget.value, heirRelations) ?? '' })}
                  data={[
                    { value: '', label: m.choose() },
                    ...heirRelations.map((code) => ({ value: code, label: heirRelationLabel(code) })),
                  ]}
                />
                <TextInput label={m.full_name()} withAsterisk maxLength={100} {...text('name')} />
                <TextInput label={m.phone()} inputMode="tel" maxLength={24} {...text('phone')} />
                <TextInput label={m.beneficiary_bank()} maxLength={50} {...text('bank')} />
                <TextInput
                  label={m.beneficiary_account_number()}
                  inputMode="numeric"
                  maxLength={30}
                  {...text('accountNumber')}
                />
                <TextInput
                  label={m.beneficiary_share_percent()}
                  inputMode="decimal"
                  maxLength={8}
                  {...text('share', 'shareBasisPoints')}
                />
              </>
            );
          }}
        </RowList>
        <UpdateFoot problem={problem} changed={changed} working={working} onClose={onClose} />
      </form>
    </Dialog>
  );
}
