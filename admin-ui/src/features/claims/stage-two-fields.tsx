import { NativeSelect, TextInput } from '@mantine/core';
import type { EnumOf } from '../../graphql/graphql.ts';
import { oneOf } from '../../lib/search-text.ts';
import { m } from '../../paraglide/messages.js';
import { outcomeLabel } from './outcome-label.ts';

const outcomes = [
  'RECOVERED',
  'PARTIAL_DISABILITY',
  'TOTAL_DISABILITY',
  'DEATH',
] as const satisfies readonly EnumOf<'CaseOutcome'>[];

/** What the doctor stated, and when, as it is typed. */
export interface StageTwo {
  outcome: EnumOf<'CaseOutcome'> | '';
  day: string;
  time: string;
}

/** Asks for what the doctor stated: stage II. */
export function StageTwoFields({
  values,
  onChange,
  problems,
}: {
  values: StageTwo;
  onChange: (values: StageTwo) => void;
  problems: Readonly<Record<string, string>>;
}) {
  return (
    <>
      <NativeSelect
        label={m.outcome()}
        withAsterisk
        value={values.outcome}
        error={problems.outcome}
        onChange={(event) => onChange({ ...values, outcome: oneOf(event.currentTarget.value, outcomes) ?? '' })}
        data={[
          { value: '', label: m.choose() },
          ...outcomes.map((code) => ({ value: code, label: outcomeLabel(code) })),
        ]}
      />
      <TextInput
        label={m.claim_stated_on()}
        description={m.date_hint()}
        withAsterisk
        inputMode="numeric"
        placeholder={m.date_placeholder()}
        value={values.day}
        error={problems.day}
        onChange={(event) => onChange({ ...values, day: event.currentTarget.value })}
      />
      <TextInput
        label={m.claim_stated_at()}
        withAsterisk
        inputMode="numeric"
        placeholder={m.time_placeholder()}
        value={values.time}
        error={problems.time}
        onChange={(event) => onChange({ ...values, time: event.currentTarget.value })}
      />
    </>
  );
}
