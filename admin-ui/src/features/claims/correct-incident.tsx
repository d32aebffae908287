import { CHANGEABLE_CLAIM_STATES } from '@payung/kit/values/claim-transitions.ts';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { readInstant, writeDate } from '../../lib/date-input.ts';
import { FormFoot } from '../../lib/form.tsx';
import { formatDateTime } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { todayInJakarta } from '../../lib/today.ts';
import { m } from '../../paraglide/messages.js';
import { IconPencil } from '../../ui/icons.ts';
import { Section } from '../../ui/section.tsx';
import styles from './calculate-form.module.css';
import type { Change, Choices } from './claim-conflict.tsx';
import { ClaimConflict } from './claim-conflict.tsx';
import type { ClaimFacts } from './claim-facts.ts';
import { factName } from './claim-facts.ts';
import { ClaimAfterStepFragment } from './claim-step-documents.ts';
import { ClaimStepRefusalFragment } from './claim-refusal.ts';

const Correct = graphql(
  `
    mutation CorrectClaim($input: CorrectClaimInput!, $key: ID!) {
      result: correctClaim(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  [ClaimAfterStepFragment, ClaimStepRefusalFragment],
);

type Incident = ClaimFacts['incident'];

interface Values {
  day: string;
  time: string;
  place: string;
  chronology: string;
  injurySource: string;
}

/** Corrects facts of the incident: what is not touched stays as it is, also when somebody else changes it meanwhile. */
export function CorrectIncident({
  claim,
  incident,
  onDone,
}: {
  claim: { id: string; version: number; state: EnumOf<'ClaimState'> };
  incident: Incident;
  onDone: () => void;
}) {
  const mayCorrect = useMay('claim:register');
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, correct] = useMutation(Correct);
  const [read, setRead] = useState<Incident | null>(null);
  const [values, setValues] = useState<Values>(() => valuesOf(incident));
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [conflict, setConflict] = useState<readonly Change[] | null>(null);
  // Whoever may not read the place cannot correct it either.
  if (!mayCorrect || incident.place === null || !CHANGEABLE_CLAIM_STATES.includes(claim.state)) return null;
  if (read === null) {
    return (
      <div className="no-print">
        <Button
          variant="default"
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => {
            setValues(valuesOf(incident));
            setRead(incident);
          }}
        >
          {m.incident_correct()}
        </Button>
      </div>
    );
  }

  /** The facts that were touched, as the graph takes them. */
  function changed(of: Incident): Partial<Record<Fact, string>> {
    const moment = readInstant(values.day, values.time);
    const before = valuesOf(of);
    return {
      ...(moment !== null && (values.day !== before.day || values.time !== before.time) ? { occurredAt: moment } : {}),
      ...textOf('place', before),
      ...textOf('chronology', before),
      ...textOf('injurySource', before),
    };
  }

  function textOf(name: Exclude<Fact, 'occurredAt'>, before: Values): Partial<Record<Fact, string>> {
    return values[name].trim() === before[name].trim() ? {} : { [name]: values[name].trim() };
  }

  async function submit(): Promise<void> {
    setProblem(null);
    setConflict(null);
    if (read === null) return;
    if (readInstant(values.day, values.time) === null) return setProblems({ occurredAt: m.time_not_understood() });
    const facts = changed(read);
    if (Object.keys(facts).length === 0) return setProblem(m.incident_correct_nothing());
    setProblems({});
    const input = { claimId: claim.id, expectedVersion: claim.version, ...facts };
    const { data, error } = await correct({ input, key: keyFor(input) });
    const result = data?.result;
    if (error !== undefined || result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'Claim') {
      setRead(null);
      return onDone();
    }
    if (result.code === 'CONFLICT') return setConflict(result.changes);
    const field = result.field?.replace(/^input\./, '');
    if (field !== undefined && (factNames as readonly string[]).includes(field))
      return setProblems({ [field]: result.message[language] });
    setProblem(result.message[language]);
  }

  function choose(choices: Choices, now: ClaimFacts): void {
    const fresh = valuesOf(now.incident);
    const touched = read === null ? {} : changed(read);
    const kept = (name: Fact): boolean => name in touched && choices[name] !== 'THEIRS';
    setValues({
      day: kept('occurredAt') ? values.day : fresh.day,
      time: kept('occurredAt') ? values.time : fresh.time,
      place: kept('place') ? values.place : fresh.place,
      chronology: kept('chronology') ? values.chronology : fresh.chronology,
      injurySource: kept('injurySource') ? values.injurySource : fresh.injurySource,
    });
    setRead(now.incident);
    setConflict(null);
  }

  const field = (name: keyof Values, label: string) => ({
    label,
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      setValues({ ...values, [name]: event.currentTarget.value });
      setProblems({});
    },
  });
  return (
    <div className="no-print">
      <Section title={m.incident_correct()} note={m.incident_correct_note()}>
        <form
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          {conflict !== null && (
            <ClaimConflict
              claimId={claim.id}
              changes={conflict}
              fieldsOf={(now) => {
                const touched = changed(read);
                return (Object.keys(touched) as Fact[]).map((name) => ({
                  name,
                  fact: name,
                  label: factName(name),
                  mine:
                    name === 'occurredAt' ? formatDateTime(touched.occurredAt ?? '', language) : (touched[name] ?? ''),
                  theirs:
                    name === 'occurredAt'
                      ? formatDateTime(now.incident.occurredAt, language)
                      : (now.incident[name] ?? ''),
                }));
              }}
              onChosen={choose}
            />
          )}
          <TextInput
            {...field('day', m.incident_date())}
            description={m.date_hint()}
            withAsterisk
            inputMode="numeric"
            error={problems.occurredAt}
          />
          <TextInput
            {...field('time', m.incident_clock())}
            description={m.incident_clock_hint()}
            withAsterisk
            inputMode="numeric"
          />
          <Textarea
            {...field('place', m.incident_place())}
            withAsterisk
            autosize
            maxLength={300}
            error={problems.place}
          />
          <Textarea
            {...field('chronology', m.incident_chronology())}
            autosize
            minRows={3}
            maxLength={4000}
            error={problems.chronology}
          />
          <TextInput
            {...field('injurySource', m.incident_injury_source())}
            maxLength={300}
            error={problems.injurySource}
          />
          <FormFoot problem={problem} submitLabel={m.save()} submitting={fetching} />
        </form>
      </Section>
    </div>
  );
}

const factNames = ['occurredAt', 'place', 'chronology', 'injurySource'] as const;
type Fact = (typeof factNames)[number];

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Asia/Jakarta',
});

function valuesOf({ occurredAt, place, chronology, injurySource }: Incident): Values {
  const at = new Date(occurredAt);
  return {
    day: writeDate(todayInJakarta(at)),
    time: clock.format(at).replace(':', '.'),
    place: place ?? '',
    chronology: chronology ?? '',
    injurySource: injurySource ?? '',
  };
}
