import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { readInstant, writeDate } from '../../lib/date-input.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { todayInJakarta } from '../../lib/today.ts';
import { m } from '../../paraglide/messages.js';
import { Checkbox } from '../../ui/checkbox.tsx';
import { AssessBreach, CloseBreach, RecordBreachNotice } from './breach-commands.ts';
import type { BreachWords } from './breach-fields.tsx';
import { BreachFields, wordsToInput } from './breach-fields.tsx';
import type { ShownBreach } from './breach-page.tsx';
import type { CommandAnswer } from '../../lib/note-dialog.tsx';
import { NoteDialog } from '../../lib/note-dialog.tsx';
import { audienceLabel } from './personal-data-labels.ts';
import styles from './personal-data.module.css';

type Step = 'assess' | 'tell' | 'close';

/** The steps from a report to its end: assess, tell, close. */
export function BreachSteps({ breach }: { breach: ShownBreach }) {
  const [step, setStep] = useState<Step | null>(null);
  const close = () => setStep(null);
  return (
    <>
      <Button variant="default" onClick={() => setStep('assess')}>
        {m.breach_assess()}
      </Button>
      {breach.state !== 'RECORDED' && (
        <Button variant="default" onClick={() => setStep('tell')}>
          {m.breach_tell()}
        </Button>
      )}
      {(breach.state === 'NOTIFIED' || breach.clockForSubjects === 'NOT_NEEDED') && (
        <Button onClick={() => setStep('close')}>{m.breach_close()}</Button>
      )}
      {step === 'assess' && <Assess breach={breach} onClose={close} />}
      {step === 'tell' && <Tell breach={breach} onClose={close} />}
      {step === 'close' && <Close breach={breach} onClose={close} />}
    </>
  );
}

interface StepProps {
  breach: ShownBreach;
  onClose: () => void;
}

function Assess({ breach, onClose }: StepProps) {
  const keyFor = useIdempotencyKey();
  const [, assess] = useMutation(AssessBreach);
  const [isBreach, setIsBreach] = useState(true);
  const [words, setWords] = useState<BreachWords>({
    dataKinds: breach.dataKinds,
    subjects: breach.subjects,
    people: breach.peopleEstimate === null ? '' : String(breach.peopleEstimate),
    happened: breach.happened,
    cause: breach.cause ?? '',
    measures: breach.measures ?? '',
    contact: breach.contact ?? '',
  });
  const said = wordsToInput(words);
  return (
    <NoteDialog
      title={m.breach_assess()}
      text={m.breach_assess_text()}
      label={m.breach_assess_note()}
      submitLabel={m.breach_assess()}
      onClose={onClose}
      onSubmit={async (note) => {
        if (said === null) return wrongPeople();
        const input = { breachId: breach.id, expectedVersion: breach.version, isBreach, ...said, note };
        const { data } = await assess({ input, key: keyFor(input) });
        return data === undefined ? undefined : data.result.__typename === 'Breach' ? null : data.result;
      }}
    >
      <BreachFields
        words={words}
        errors={said === null ? { people: m.breach_people_wrong() } : {}}
        onChange={(part) => setWords((previous) => ({ ...previous, ...part }))}
      />
      <div className={styles.boxes}>
        <Checkbox label={m.breach_is_none()} checked={!isBreach} onChange={(none) => setIsBreach(!none)} />
      </div>
    </NoteDialog>
  );
}

function wrongPeople(): CommandAnswer {
  const sentence = m.breach_people_wrong();
  return { code: 'INVALID', field: 'people', message: { id: sentence, en: sentence } };
}

const audiences = ['SUBJECTS', 'AUTHORITY', 'PUBLIC'] as const;

function Tell({ breach, onClose }: StepProps) {
  const keyFor = useIdempotencyKey();
  const [, tell] = useMutation(RecordBreachNotice);
  const [audience, setAudience] = useState<(typeof audiences)[number]>('SUBJECTS');
  const [date, setDate] = useState(writeDate(todayInJakarta()));
  const [time, setTime] = useState('');
  const [people, setPeople] = useState('');
  return (
    <NoteDialog
      title={m.breach_tell()}
      text={m.breach_tell_text()}
      label={m.breach_how()}
      hint={m.breach_how_hint()}
      submitLabel={m.breach_tell()}
      onClose={onClose}
      onSubmit={async (how) => {
        const at = readInstant(date, time);
        if (at === null) {
          const sentence = m.time_not_understood();
          return { code: 'INVALID', field: 'at', message: { id: sentence, en: sentence } };
        }
        if (people !== '' && !/^\d{1,9}$/.test(people)) return wrongPeople();
        const input = {
          breachId: breach.id,
          expectedVersion: breach.version,
          audience,
          at,
          how,
          people: people === '' ? null : Number(people),
        };
        const { data } = await tell({ input, key: keyFor(input) });
        return data === undefined ? undefined : data.result.__typename === 'Breach' ? null : data.result;
      }}
    >
      <NativeSelect
        label={m.breach_audience()}
        value={audience}
        data={audiences.map((code) => ({ value: code, label: audienceLabel(code) }))}
        onChange={(event) => {
          const chosen = audiences.find((code) => code === event.currentTarget.value);
          if (chosen !== undefined) setAudience(chosen);
        }}
      />
      <TextInput
        label={m.breach_told_date()}
        inputMode="numeric"
        placeholder={m.date_placeholder()}
        value={date}
        onChange={(event) => setDate(event.currentTarget.value)}
      />
      <TextInput
        label={m.breach_told_time()}
        description={m.data_request_time_hint()}
        withAsterisk
        inputMode="numeric"
        value={time}
        onChange={(event) => setTime(event.currentTarget.value)}
      />
      <TextInput
        label={m.breach_told_people()}
        inputMode="numeric"
        value={people}
        onChange={(event) => setPeople(event.currentTarget.value)}
      />
    </NoteDialog>
  );
}

function Close({ breach, onClose }: StepProps) {
  const keyFor = useIdempotencyKey();
  const [, closeBreach] = useMutation(CloseBreach);
  return (
    <NoteDialog
      title={m.breach_close()}
      text={m.breach_close_text()}
      label={m.breach_learnt()}
      submitLabel={m.breach_close()}
      onClose={onClose}
      onSubmit={async (note) => {
        const input = { breachId: breach.id, expectedVersion: breach.version, note };
        const { data } = await closeBreach({ input, key: keyFor(input) });
        return data === undefined ? undefined : data.result.__typename === 'Breach' ? null : data.result;
      }}
    />
  );
}
