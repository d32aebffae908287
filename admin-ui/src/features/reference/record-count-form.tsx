import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { readCount } from '../../lib/count-input.ts';
import { countedUnitLabel } from '../../lib/coverage-labels.ts';
import { readDate } from '../../lib/date-input.ts';
import { focusFirstError } from '../../lib/focus-error.ts';
import { FormFoot, FormGrid } from '../../lib/form.tsx';
import { formatNumber } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { confidenceLabel } from '../../lib/labels.ts';
import { sortRefusal } from '../../lib/refusal.ts';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { confidences } from './confidences.ts';
import styles from './reference.module.css';

const RecordCount = graphql(`
  mutation RecordReferenceCount($input: RecordReferenceCountInput!, $key: ID!) {
    recordReferenceCount(input: $input, idempotencyKey: $key) {
      __typename
      ... on RecordedCount {
        id
        unit
        value
      }
      ... on ReferenceCountRefused {
        code
        field
        message {
          id
          en
        }
      }
    }
  }
`);

const units = ['POLLING_STATION', 'VILLAGE', 'DISTRICT'] as const;

interface Values {
  unit: EnumOf<'CountedUnit'>;
  value: string;
  countedOn: string;
  source: string;
  confidence: EnumOf<'Confidence'>;
}

const fields = {
  unit: 'unit',
  value: 'value',
  countedOn: 'countedOn',
  source: 'source',
  confidence: 'confidence',
} as const satisfies Record<string, keyof Values>;

/** Records a count for one region and election. What was recorded before stays in the history. */
export function RecordCountForm({ region, election }: { region: { code: string; name: string }; election: string }) {
  const keyFor = useIdempotencyKey();
  const [{ fetching }, record] = useMutation(RecordCount);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const form = useForm<Values>({
    initialValues: { unit: 'POLLING_STATION', value: '', countedOn: '', source: '', confidence: 'UNVERIFIED' },
    validate: {
      value: (value) => (readCount(value) === null ? m.count_not_understood() : null),
      countedOn: (value) => (readDate(value) === null ? m.date_not_understood() : null),
      source: (value) => (value.trim().length < 3 ? m.field_required() : null),
    },
  });

  async function submit(values: Values): Promise<void> {
    const [value, countedOn] = [readCount(values.value), readDate(values.countedOn)];
    if (value === null || countedOn === null) return;
    const input = {
      regionCode: region.code,
      electionCode: election,
      unit: values.unit,
      value,
      countedOn,
      source: values.source.trim(),
      confidence: values.confidence,
    };
    setProblem(null);
    setDone(null);
    const { data, error } = await record({ input, key: keyFor(input) });
    if (error !== undefined || data === undefined) return setProblem(m.submit_failed());
    const result = data.recordReferenceCount;
    if (result.__typename === 'RecordedCount') {
      form.reset();
      return setDone(
        m.count_recorded_done({
          unit: countedUnitLabel(result.unit),
          region: region.name,
          value: formatNumber(result.value),
        }),
      );
    }
    const refusal = sortRefusal(result, fields);
    form.setErrors(refusal.fields);
    focusFirstError(refusal.fields);
    setProblem(refusal.form);
  }

  return (
    <div className="no-print">
      <Section title={m.count_record_title({ region: region.name })} note={m.required_note()}>
        {done !== null && (
          <div role="status">
            <Notice tone="good" title={done} />
          </div>
        )}
        <form noValidate onSubmit={form.onSubmit((values) => void submit(values), focusFirstError)}>
          <FormGrid>
            <NativeSelect
              label={m.seats_unit()}
              data={units.map((unit) => ({ value: unit, label: countedUnitLabel(unit) }))}
              {...form.getInputProps('unit')}
            />
            <TextInput label={m.count()} withAsterisk inputMode="numeric" {...form.getInputProps('value')} />
            <TextInput
              label={m.counted_on()}
              description={m.counted_on_hint()}
              withAsterisk
              inputMode="numeric"
              placeholder={m.date_placeholder()}
              {...form.getInputProps('countedOn')}
            />
            <NativeSelect
              label={m.confidence()}
              description={m.confidence_hint()}
              data={confidences.map((confidence) => ({ value: confidence, label: confidenceLabel(confidence) }))}
              {...form.getInputProps('confidence')}
            />
            <Textarea
              className={styles.wide}
              label={m.source()}
              description={m.count_source_hint()}
              withAsterisk
              autosize
              minRows={1}
              maxLength={500}
              {...form.getInputProps('source')}
            />
          </FormGrid>
          <FormFoot problem={problem} submitLabel={m.count_record_submit()} submitting={fetching} />
        </form>
      </Section>
    </div>
  );
}
