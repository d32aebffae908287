import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { readDate, writeDate } from '../../lib/date-input.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { todayInJakarta } from '../../lib/today.ts';
import { m } from '../../paraglide/messages.js';
import { NoteDialog } from '../../lib/note-dialog.tsx';
import type { RetentionCommands } from './retention-owners.ts';
import type { ShownRule } from './retention-rules.tsx';

/** Sets how long a class is kept, from a day on. */
export function SetTermDialog({
  rule,
  commands,
  onChanged,
  onClose,
}: {
  rule: ShownRule;
  commands: RetentionCommands;
  onChanged: () => void;
  onClose: () => void;
}) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const client = useClient();
  const [days, setDays] = useState(String(rule.days));
  const [from, setFrom] = useState(writeDate(todayInJakarta()));
  const [wrong, setWrong] = useState<{ days?: string; from?: string }>({});
  return (
    <NoteDialog
      title={m.retention_set()}
      text={rule.label[language]}
      label={m.retention_reason()}
      hint={m.retention_reason_hint()}
      submitLabel={m.save()}
      onClose={onClose}
      onSubmit={async (reason) => {
        const effectiveFrom = readDate(from);
        const found = {
          ...(/^\d{1,5}$/.test(days.trim()) ? {} : { days: m.retention_days_wrong() }),
          ...(effectiveFrom === null ? { from: m.date_not_understood() } : {}),
        };
        setWrong(found);
        const [first] = Object.values(found);
        if (first !== undefined || effectiveFrom === null)
          return { code: 'INVALID', field: null, message: { id: first ?? '', en: first ?? '' } };
        const input = { class: rule.class, days: Number(days), effectiveFrom, reason };
        const { data } = await client.mutation(commands.setTerm, { input, key: keyFor(input) });
        if (data === undefined) return undefined;
        if (data.result.__typename !== 'RetentionRule') return data.result;
        onChanged();
        return null;
      }}
    >
      <TextInput
        label={m.retention_days_label()}
        withAsterisk
        inputMode="numeric"
        value={days}
        error={wrong.days}
        onChange={(event) => setDays(event.currentTarget.value)}
      />
      <TextInput
        label={m.retention_from()}
        withAsterisk
        inputMode="numeric"
        placeholder={m.date_placeholder()}
        value={from}
        error={wrong.from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
    </NoteDialog>
  );
}
