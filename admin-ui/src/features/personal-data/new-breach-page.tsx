import { TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { readInstant, writeDate } from '../../lib/date-input.ts';
import { focusFirstError } from '../../lib/focus-error.ts';
import { FormFoot, FormGrid } from '../../lib/form.tsx';
import { Forbidden } from '../../lib/graph-failure.tsx';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { Page } from '../../lib/page.tsx';
import { sortRefusal } from '../../lib/refusal.ts';
import { useMay } from '../../lib/session.ts';
import { todayInJakarta } from '../../lib/today.ts';
import { m } from '../../paraglide/messages.js';
import { Section } from '../../ui/section.tsx';
import { ReportBreach } from './breach-commands.ts';
import type { BreachField } from './breach-fields.tsx';
import { BreachFields, noWords, wordsToInput } from './breach-fields.tsx';

type Field = BreachField | 'time';

/** Enters a breach, or the suspicion of one. */
export function NewBreachPage() {
  const may = useMay('breach:report');
  const crumbs = [
    <Link key="list" to="/kegagalan-pelindungan">
      {m.breaches_title()}
    </Link>,
  ];
  return (
    <Page title={m.breach_report()} status={may ? m.breach_report_lead() : undefined} crumbs={crumbs}>
      {may ? <Form /> : <Forbidden permission="breach:report" />}
    </Page>
  );
}

function Form() {
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, report] = useMutation(ReportBreach);
  const [date, setDate] = useState(writeDate(todayInJakarta()));
  const [time, setTime] = useState('');
  const [words, setWords] = useState(noWords);
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found: Partial<Record<Field, string>> = {};
    const foundAt = readInstant(date, time);
    const said = wordsToInput(words);
    if (foundAt === null) found.time = m.time_not_understood();
    if (said === null) found.people = m.breach_people_wrong();
    if (words.happened.trim().length < 10) found.happened = m.breach_happened_needed();
    setErrors(found);
    setProblem(null);
    if (Object.keys(found).length > 0 || foundAt === null || said === null) return focusFirstError(found);
    const input = { foundAt, ...said };
    const { data, error } = await report({ input, key: keyFor(input) });
    if (error !== undefined || data === undefined) return setProblem(m.submit_failed());
    if (data.result.__typename === 'Breach') {
      await navigate({ to: '/kegagalan-pelindungan/$id', params: { id: data.result.id } });
      return;
    }
    const sorted = sortRefusal<Field>(data.result, {
      foundAt: 'time',
      happened: 'happened',
      cause: 'cause',
      measures: 'measures',
      contact: 'contact',
      peopleEstimate: 'people',
    });
    setErrors(sorted.fields);
    setProblem(sorted.form);
    focusFirstError(sorted.fields);
  }

  return (
    <Section title={m.breach()} note={m.required_note()}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <FormGrid>
          <TextInput
            label={m.breach_found_date()}
            withAsterisk
            inputMode="numeric"
            placeholder={m.date_placeholder()}
            value={date}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
          <TextInput
            label={m.breach_found_time()}
            description={m.data_request_time_hint()}
            withAsterisk
            inputMode="numeric"
            value={time}
            error={errors.time}
            data-path="time"
            onChange={(event) => setTime(event.currentTarget.value)}
          />
        </FormGrid>
        <BreachFields
          words={words}
          errors={errors}
          onChange={(part) => {
            setWords((previous) => ({ ...previous, ...part }));
            setErrors({});
            setProblem(null);
          }}
        />
        <FormFoot problem={problem} submitLabel={m.breach_report()} submitting={fetching} />
      </form>
    </Section>
  );
}
