import { TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { EnumOf } from '../../graphql/graphql.ts';
import { m } from '../../paraglide/messages.js';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { UpdateFoot } from './update-foot.tsx';
import { useParticipantUpdate } from './use-participant-update.ts';

/** Records a telephone number and a KPJ, or erases them. What is left empty stays as it is: a recorded number is masked, so nobody types it again. */
export function UpdateNumbersDialog({
  person,
  onClose,
}: {
  person: { id: string; version: number; phoneMasked: string | null; kpjMasked: string | null };
  onClose: () => void;
}) {
  const [phone, setPhone] = useState('');
  const [kpj, setKpj] = useState('');
  const [clear, setClear] = useState<readonly EnumOf<'ParticipantValue'>[]>([]);
  const { send, errors, problem, setProblem, changed, working } = useParticipantUpdate({
    ...person,
    shows: (field) => field === 'phone' || field === 'kpj',
    onDone: onClose,
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    const input = {
      phone: clear.includes('PHONE') || phone.trim() === '' ? null : phone.trim(),
      kpj: clear.includes('KPJ') || kpj.trim() === '' ? null : kpj.replaceAll(/\s/g, ''),
      clear: [...clear],
    };
    if (input.phone === null && input.kpj === null && clear.length === 0) return setProblem(m.person_update_nothing());
    void send(input);
  }

  const erase = (value: EnumOf<'ParticipantValue'>, label: string) => (
    <Checkbox
      label={label}
      checked={clear.includes(value)}
      onChange={(on) => setClear(on ? [...clear, value] : clear.filter((other) => other !== value))}
    />
  );
  const recorded = (masked: string | null) =>
    masked === null ? m.person_update_not_recorded() : m.person_update_recorded({ masked });
  return (
    <Dialog title={m.person_update_numbers()} closeLabel={m.close()} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <TextInput
          label={m.phone()}
          description={recorded(person.phoneMasked)}
          inputMode="tel"
          autoComplete="off"
          maxLength={24}
          disabled={clear.includes('PHONE')}
          value={phone}
          error={errors.phone}
          onChange={(event) => setPhone(event.currentTarget.value)}
        />
        {person.phoneMasked !== null && erase('PHONE', m.person_update_erase_phone())}
        <TextInput
          label={m.kpj()}
          description={recorded(person.kpjMasked)}
          inputMode="numeric"
          autoComplete="off"
          maxLength={16}
          disabled={clear.includes('KPJ')}
          value={kpj}
          error={errors.kpj}
          onChange={(event) => setKpj(event.currentTarget.value)}
        />
        {person.kpjMasked !== null && erase('KPJ', m.person_update_erase_kpj())}
        <UpdateFoot problem={problem} changed={changed} working={working} onClose={onClose} />
      </form>
    </Dialog>
  );
}
