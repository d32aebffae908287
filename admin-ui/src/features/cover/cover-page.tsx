import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useClient } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { readDate, readInstant, writeDate } from '../../lib/date-input.ts';
import { focusFirstError } from '../../lib/focus-error.ts';
import { FormFoot, FormGrid } from '../../lib/form.tsx';
import { Forbidden } from '../../lib/graph-failure.tsx';
import { programmeLabel } from '../../lib/labels.ts';
import { Page } from '../../lib/page.tsx';
import { useMay } from '../../lib/session.ts';
import { todayInJakarta } from '../../lib/today.ts';
import { m } from '../../paraglide/messages.js';
import { Section } from '../../ui/section.tsx';
import type { Answer } from './cover-answer.tsx';
import { CoverAnswer, CoverAtQuery } from './cover-answer.tsx';

type Field = 'nik' | 'birthDate' | 'date' | 'time' | 'purpose';

const purposeLabel = {
  TREATMENT: m.cover_purpose_treatment,
  CLAIM: m.cover_purpose_claim,
  ENROLMENT: m.cover_purpose_enrolment,
  DATA_SUBJECT: m.cover_purpose_person,
  AUDIT: m.cover_purpose_audit,
} as const satisfies Record<EnumOf<'CoverPurpose'>, () => string>;

const purposes = Object.keys(purposeLabel) as EnumOf<'CoverPurpose'>[];

/**
 * Was this person covered at that time? Asked by NIK and date of birth together, which go in the body of a POST; the
 * purpose stands on the person's trail.
 */
export function CoverPage() {
  const may = useMay('cover:ask');
  return (
    <Page title={m.cover_page_title()} status={may ? m.cover_page_lead() : undefined}>
      {may ? <Question /> : <Forbidden permission="cover:ask" />}
    </Page>
  );
}

function Question() {
  const client = useClient();
  const [values, setValues] = useState({
    nik: '',
    birthDate: '',
    date: writeDate(todayInJakarta()),
    time: '12.00',
    programme: '' as EnumOf<'Programme'> | '',
    purpose: '' as EnumOf<'CoverPurpose'> | '',
  });
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [working, setWorking] = useState(false);

  function change(part: Partial<typeof values>): void {
    setValues((previous) => ({ ...previous, ...part }));
    // An answer belongs to the question that was asked, not to the one being typed.
    setAnswer(null);
    setErrors({});
    setProblem(null);
  }

  function check(): Partial<Record<Field, string>> {
    const found: Partial<Record<Field, string>> = {};
    if (!/^\d{16}$/.test(values.nik.replaceAll(/\s/g, ''))) found.nik = m.nik_needs_16_digits();
    if (readDate(values.birthDate) === null) found.birthDate = m.date_not_understood();
    if (readDate(values.date) === null) found.date = m.date_not_understood();
    else if (readInstant(values.date, values.time) === null) found.time = m.time_not_understood();
    if (values.purpose === '') found.purpose = m.field_required();
    return found;
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = check();
    setErrors(found);
    setProblem(null);
    setAnswer(null);
    if (Object.keys(found).length > 0) return focusFirstError(found);
    const input = {
      nik: values.nik.replaceAll(/\s/g, ''),
      birthDate: readDate(values.birthDate),
      at: readInstant(values.date, values.time) ?? '',
      programme: values.programme === '' ? null : values.programme,
      purpose: values.purpose === '' ? ('AUDIT' as const) : values.purpose,
    };
    setWorking(true);
    const { data, error } = await client.query(CoverAtQuery, { input }, { requestPolicy: 'network-only' }).toPromise();
    setWorking(false);
    if (data?.coverAt != null) return setAnswer(data.coverAt);
    const isTooOften = error?.graphQLErrors.some(({ extensions }) => extensions.code === 'RATE_LIMITED') ?? false;
    setProblem(isTooOften ? m.cover_too_often() : m.cover_no_answer());
  }

  return (
    <>
      <Section title={m.cover_ask()} note={m.required_note()}>
        <form noValidate onSubmit={(event) => void submit(event)}>
          <FormGrid>
            <TextInput
              label={m.nik()}
              withAsterisk
              inputMode="numeric"
              autoComplete="off"
              placeholder={m.nik_placeholder()}
              maxLength={24}
              value={values.nik}
              error={errors.nik}
              data-path="nik"
              onChange={(event) => change({ nik: event.currentTarget.value })}
            />
            <TextInput
              label={m.birth_date()}
              description={m.date_hint()}
              withAsterisk
              inputMode="numeric"
              autoComplete="off"
              placeholder={m.date_placeholder()}
              value={values.birthDate}
              error={errors.birthDate}
              data-path="birthDate"
              onChange={(event) => change({ birthDate: event.currentTarget.value })}
            />
            <TextInput
              label={m.cover_date()}
              withAsterisk
              inputMode="numeric"
              placeholder={m.date_placeholder()}
              value={values.date}
              error={errors.date}
              data-path="date"
              onChange={(event) => change({ date: event.currentTarget.value })}
            />
            <TextInput
              label={m.cover_time()}
              withAsterisk
              inputMode="numeric"
              value={values.time}
              error={errors.time}
              data-path="time"
              onChange={(event) => change({ time: event.currentTarget.value })}
            />
            <NativeSelect
              label={m.programme()}
              value={values.programme}
              data={[
                { value: '', label: m.cover_any_programme() },
                ...(['JKK', 'JKM'] as const).map((code) => ({ value: code, label: programmeLabel(code) })),
              ]}
              onChange={(event) =>
                change({
                  programme: (['JKK', 'JKM'] as const).find((code) => code === event.currentTarget.value) ?? '',
                })
              }
            />
            <NativeSelect
              label={m.purpose()}
              description={m.cover_purpose_hint()}
              withAsterisk
              value={values.purpose}
              error={errors.purpose}
              data-path="purpose"
              data={[
                { value: '', label: m.choose() },
                ...purposes.map((code) => ({ value: code, label: purposeLabel[code]() })),
              ]}
              onChange={(event) =>
                change({ purpose: purposes.find((code) => code === event.currentTarget.value) ?? '' })
              }
            />
          </FormGrid>
          <FormFoot problem={problem} submitLabel={m.cover_ask_submit()} submitting={working} />
        </form>
      </Section>
      <div aria-live="polite">{answer !== null && <CoverAnswer answer={answer} />}</div>
      {answer !== null && (
        <div className="no-print">
          <Button
            variant="default"
            onClick={() => change({ nik: '', birthDate: '', date: writeDate(todayInJakarta()), time: '12.00' })}
          >
            {m.cover_ask_next()}
          </Button>
        </div>
      )}
    </>
  );
}
