import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { EnumOf, InputOf } from '../../graphql/graphql.ts';
import { incidentLabel } from '../../lib/claim-labels.ts';
import { readDate, readInstant, writeDate } from '../../lib/date-input.ts';
import { todayInJakarta } from '../../lib/today.ts';
import { m } from '../../paraglide/messages.js';
import { notifierLabel, notifiers } from './notifiers.ts';

const kinds = ['WORK_ACCIDENT', 'WORK_DEATH', 'OTHER_DEATH'] as const;

/** What stands in the form of an early notice. */
export interface NoticeValues {
  kind: EnumOf<'IncidentKind'> | '';
  date: string;
  time: string;
  place: string;
  chronology: string;
  injurySource: string;
  card: 'nik' | 'kpj';
  number: string;
  notifier: EnumOf<'NotifierKind'> | '';
  notifierName: string;
  notifierPhone: string;
}

/** Which field of the form stands for which of the input. */
export const noticeFields = {
  kind: 'kind',
  occurredAt: 'date',
  place: 'place',
  chronology: 'chronology',
  injurySource: 'injurySource',
  nik: 'number',
  kpj: 'number',
  notifier: 'notifier',
  notifierName: 'notifierName',
  notifierPhone: 'notifierPhone',
} as const satisfies Record<string, keyof NoticeValues>;

const required = (value: string): string | null => (value.trim() === '' ? m.field_required() : null);

/** A form in which nothing is known yet but that it was today. */
export function emptyNotice(): NoticeValues {
  return {
    kind: '',
    date: writeDate(todayInJakarta()),
    time: '',
    place: '',
    chronology: '',
    injurySource: '',
    card: 'nik',
    number: '',
    notifier: '',
    notifierName: '',
    notifierPhone: '',
  };
}

/** What is wrong with each field, before anything is sent. */
export const noticeRules = {
  kind: required,
  date: (value: string) => (readDate(value) === null ? m.date_not_understood() : null),
  time: (value: string, { date }: NoticeValues) =>
    readDate(date) !== null && readInstant(date, value) === null ? m.time_not_understood() : null,
  place: required,
  chronology: (value: string) => (value.trim().length < 10 ? m.notice_chronology_needed() : null),
  injurySource: required,
  number: (value: string, { card }: NoticeValues) => {
    const digits = value.replaceAll(/\D/g, '').length;
    if (card === 'nik') return digits === 16 ? null : m.notice_nik_needed();
    return digits >= 5 && digits <= 20 ? null : m.notice_kpj_needed();
  },
  notifier: required,
  notifierName: (value: string) => (value.trim().length < 2 ? m.field_required() : null),
  notifierPhone: required,
};

/** The form as the graph takes it; null where a field that is checked before is still missing. */
export function noticeInput(values: NoticeValues): InputOf<'FileNoticeInput'> | null {
  const occurredAt = readInstant(values.date, values.time);
  if (occurredAt === null || values.kind === '' || values.notifier === '') return null;
  const digits = values.number.replaceAll(/\D/g, '');
  return {
    kind: values.kind,
    occurredAt,
    place: values.place.trim(),
    chronology: values.chronology.trim(),
    injurySource: values.injurySource.trim(),
    nik: values.card === 'nik' ? digits : null,
    kpj: values.card === 'kpj' ? digits : null,
    notifier: values.notifier,
    notifierName: values.notifierName.trim(),
    notifierPhone: values.notifierPhone.trim(),
  };
}

/** The fields of an early notice, whoever gives it. Numbers of cards are sent, and never stand in an address or in what the browser keeps. */
export function NoticeFields<Values extends NoticeValues>({ form }: { form: UseFormReturnType<Values> }) {
  return (
    <>
      <NativeSelect
        label={m.incident_kind()}
        withAsterisk
        data={[{ value: '', label: m.choose() }, ...kinds.map((code) => ({ value: code, label: incidentLabel(code) }))]}
        {...form.getInputProps('kind')}
      />
      <TextInput
        label={m.incident_date()}
        description={m.date_hint()}
        withAsterisk
        inputMode="numeric"
        placeholder={m.date_placeholder()}
        {...form.getInputProps('date')}
      />
      <TextInput
        label={m.incident_clock()}
        description={m.incident_clock_hint()}
        withAsterisk
        inputMode="numeric"
        placeholder={m.time_placeholder()}
        {...form.getInputProps('time')}
      />
      <Textarea
        label={m.incident_place()}
        description={m.incident_place_hint()}
        withAsterisk
        autosize
        minRows={2}
        maxLength={300}
        {...form.getInputProps('place')}
      />
      <Textarea
        label={m.incident_chronology()}
        description={m.notice_chronology_hint()}
        withAsterisk
        autosize
        minRows={3}
        maxLength={4000}
        {...form.getInputProps('chronology')}
      />
      <TextInput
        label={m.incident_injury_source()}
        description={m.notice_injury_source_hint()}
        withAsterisk
        maxLength={300}
        {...form.getInputProps('injurySource')}
      />
      <NativeSelect
        label={m.notice_card()}
        data={[
          { value: 'nik', label: m.notice_card_nik() },
          { value: 'kpj', label: m.notice_card_kpj() },
        ]}
        {...form.getInputProps('card')}
      />
      <TextInput
        label={m.notice_number()}
        description={m.notice_number_hint()}
        withAsterisk
        inputMode="numeric"
        autoComplete="off"
        maxLength={24}
        {...form.getInputProps('number')}
      />
      <NativeSelect
        label={m.notifier()}
        withAsterisk
        data={[
          { value: '', label: m.choose() },
          ...notifiers.map((code) => ({ value: code, label: notifierLabel(code) })),
        ]}
        {...form.getInputProps('notifier')}
      />
      <TextInput label={m.notifier_name()} withAsterisk maxLength={100} {...form.getInputProps('notifierName')} />
      <TextInput
        label={m.notifier_phone()}
        withAsterisk
        inputMode="tel"
        autoComplete="tel"
        placeholder="0812…"
        {...form.getInputProps('notifierPhone')}
      />
    </>
  );
}
