import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import type { EnumOf, ResultOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { readDate } from '../../lib/date-input.ts';
import { focusFirstError } from '../../lib/focus-error.ts';
import { FormFoot, FormGrid } from '../../lib/form.tsx';
import { formatDate, formatLongDate } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { confidenceLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { sortRefusal } from '../../lib/refusal.ts';
import { useMay } from '../../lib/session.ts';
import { todayInJakarta } from '../../lib/today.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { confidences } from './confidences.ts';
import { PartState } from './part-state.tsx';
import styles from './reference.module.css';

const HolidaysQuery = graphql(`
  query Holidays($year: Int!) {
    holidays(year: $year) {
      day
      source
      confidence
      name {
        id
        en
      }
    }
  }
`);

const RecordHoliday = graphql(`
  mutation RecordHoliday($input: RecordHolidayInput!, $key: ID!) {
    recordHoliday(input: $input, idempotencyKey: $key) {
      __typename
      ... on HolidayRecord {
        day
        observed
      }
      ... on HolidayRefused {
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

type Holiday = NonNullable<ResultOf<typeof HolidaysQuery>['holidays']>[number];

const route = getRouteApi('/shell/acuan');

/** The public holidays of a year, which working days leave out, and a way to correct them. */
export function Holidays() {
  const { tahun } = route.useSearch();
  const navigate = route.useNavigate();
  const { language } = useLanguage();
  const mayRecord = useMay('holiday:record');
  const thisYear = Number(todayInJakarta().slice(0, 4));
  const year = tahun === undefined ? thisYear : Number(tahun);
  const [{ data, error, fetching }, ask] = useQuery({ query: HolidaysQuery, variables: { year } });
  const years = [...new Set([year, ...Array.from({ length: 12 }, (_, index) => thisYear + 4 - index)])].toSorted(
    (a, b) => b - a,
  );
  const columns: Column<Holiday>[] = [
    { key: 'day', header: m.day(), cell: ({ day }) => <span className="nowrap">{formatLongDate(day, language)}</span> },
    { key: 'name', header: m.holiday(), names: true, cell: ({ name }) => name[language] },
    {
      key: 'source',
      header: m.source(),
      cell: ({ source, confidence }) => (
        <div className={styles.source}>
          {source}{' '}
          <span className={styles.confidence} data-unsure={confidence === 'UNVERIFIED' || undefined}>
            {confidenceLabel(confidence)}
          </span>
        </div>
      ),
    },
  ];
  return (
    <>
      <div className={`${styles.filters} no-print`}>
        <NativeSelect
          label={m.year()}
          value={String(year)}
          onChange={(event) => {
            const { value } = event.currentTarget;
            void navigate({ search: (before) => ({ ...before, tahun: value }), resetScroll: false });
          }}
          data={years.map(String)}
        />
      </div>
      <Section title={m.holidays_of({ year: String(year) })} note={m.holidays_note()} flush>
        <PartState
          value={data?.holidays}
          error={error}
          fetching={fetching}
          retry={() => ask({ requestPolicy: 'network-only' })}
        >
          {(holidays) =>
            holidays.length === 0 ? (
              <EmptyState title={m.holidays_none({ year: String(year) })}>{m.holidays_none_text()}</EmptyState>
            ) : (
              <DataTable label={m.reference_holidays()} columns={columns} rows={holidays} rowKey={({ day }) => day} />
            )
          }
        </PartState>
      </Section>
      {mayRecord && <HolidayForm />}
    </>
  );
}

interface Values {
  day: string;
  nameId: string;
  nameEn: string;
  observed: 'ya' | 'tidak';
  source: string;
  confidence: EnumOf<'Confidence'>;
}

const fields = {
  day: 'day',
  nameId: 'nameId',
  nameEn: 'nameEn',
  observed: 'observed',
  source: 'source',
  confidence: 'confidence',
} as const satisfies Record<string, keyof Values>;

/** Adds or corrects a holiday, or says that a day listed as one is a working day. */
function HolidayForm() {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, record] = useMutation(RecordHoliday);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const form = useForm<Values>({
    initialValues: { day: '', nameId: '', nameEn: '', observed: 'ya', source: '', confidence: 'UNVERIFIED' },
    validate: {
      day: (value) => (readDate(value) === null ? m.date_not_understood() : null),
      nameId: (value) => (value.trim() === '' ? m.field_required() : null),
      nameEn: (value) => (value.trim() === '' ? m.field_required() : null),
      source: (value) => (value.trim().length < 3 ? m.field_required() : null),
    },
  });

  async function submit(values: Values): Promise<void> {
    const day = readDate(values.day);
    if (day === null) return;
    const input = {
      day,
      nameId: values.nameId.trim(),
      nameEn: values.nameEn.trim(),
      observed: values.observed === 'ya',
      source: values.source.trim(),
      confidence: values.confidence,
    };
    setProblem(null);
    setDone(null);
    const { data, error } = await record({ input, key: keyFor(input) });
    if (error !== undefined || data === undefined) return setProblem(m.submit_failed());
    const result = data.recordHoliday;
    if (result.__typename === 'HolidayRecord') {
      form.reset();
      const date = formatDate(result.day, language);
      return setDone(result.observed ? m.holiday_recorded({ date }) : m.holiday_removed({ date }));
    }
    const refusal = sortRefusal(result, fields);
    form.setErrors(refusal.fields);
    focusFirstError(refusal.fields);
    setProblem(refusal.form);
  }

  return (
    <div className="no-print">
      <Section title={m.holiday_record_title()} note={m.required_note()}>
        {done !== null && (
          <div role="status">
            <Notice tone="good" title={done} />
          </div>
        )}
        <form noValidate onSubmit={form.onSubmit((values) => void submit(values), focusFirstError)}>
          <FormGrid>
            <TextInput
              label={m.day()}
              description={m.date_hint()}
              withAsterisk
              inputMode="numeric"
              placeholder={m.date_placeholder()}
              {...form.getInputProps('day')}
            />
            <NativeSelect
              label={m.holiday_observed()}
              data={[
                { value: 'ya', label: m.holiday_observed_yes() },
                { value: 'tidak', label: m.holiday_observed_no() },
              ]}
              {...form.getInputProps('observed')}
            />
            <TextInput label={m.holiday_name_id()} withAsterisk {...form.getInputProps('nameId')} />
            <TextInput label={m.holiday_name_en()} withAsterisk {...form.getInputProps('nameEn')} />
            <TextInput
              label={m.source()}
              description={m.holiday_source_hint()}
              withAsterisk
              maxLength={500}
              {...form.getInputProps('source')}
            />
            <NativeSelect
              label={m.confidence()}
              data={confidences.map((confidence) => ({ value: confidence, label: confidenceLabel(confidence) }))}
              {...form.getInputProps('confidence')}
            />
          </FormGrid>
          <FormFoot problem={problem} submitLabel={m.holiday_record_submit()} submitting={fetching} />
        </form>
      </Section>
    </div>
  );
}
