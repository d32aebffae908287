import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { focusFirstError } from '../../../lib/focus-error.ts';
import { formatDateTime } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useSession } from '../../../lib/session.ts';
import { m } from '../../../paraglide/messages.js';
import { Notice } from '../../../ui/notice.tsx';
import { Steps } from '../../../ui/steps.tsx';
import type { QueuedFile } from '../documents/file-queue.tsx';
import { useSendQueue } from '../documents/use-send-queue.ts';
import type { AgreementResult } from '../life-cycle/steps.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { isSame } from './draft-merge.ts';
import type { DraftMode, ProblemKind } from './draft-problems.ts';
import { fieldOfInput, problemsOf } from './draft-problems.ts';
import type { DraftValues } from './draft-values.ts';
import type { DraftStep } from './draft.search.ts';
import { draftSteps } from './draft.search.ts';
import { draftKey, forgetDraft, keepDraft, readKeptDraft } from './kept-draft.ts';
import { StepCounts } from './step-counts.tsx';
import { StepDocuments } from './step-documents.tsx';
import { StepParties } from './step-parties.tsx';
import type { StepProps } from './step-props.ts';
import { StepReview } from './step-review.tsx';
import { StepTerms } from './step-terms.tsx';
import { useDraftReference } from './use-draft-reference.ts';
import styles from './wizard.module.css';

const stepLabels = {
  pihak: m.agreement_step_parties,
  ketentuan: m.agreement_step_terms,
  jumlah: m.agreement_step_counts,
  dokumen: m.agreement_step_documents,
  tinjau: m.agreement_step_review,
} as const satisfies Record<DraftStep, () => string>;

const problemTexts = {
  required: m.field_required,
  date: m.date_not_understood,
  reversed: m.period_reversed,
  'incomplete-period': m.agreement_problem_period,
  rupiah: m.rupiah_not_understood,
  count: m.agreement_problem_count,
  'excluded-and-covered': m.agreement_problem_excluded,
  reason: m.agreement_reason_needed,
} as const satisfies Record<ProblemKind, () => string>;

/** A paper as it was read: what the form begins with, and what a save is decided on. */
export interface PaperRead {
  version: number;
  values: DraftValues;
}

/** What the wizard writes, and how. */
export interface Paper {
  mode: DraftMode;
  /** Names what is written, for keeping the unsaved form in this browser. */
  name: string;
  start: PaperRead;
  /** Sends it. Undefined when no answer came. */
  save: (values: DraftValues, version: number) => Promise<AgreementResult | undefined>;
  /** Reads it anew, past every cache. Null when that failed. */
  readLatest: () => Promise<PaperRead | null>;
}

/**
 * Writes the terms of an agreement in five steps that can be gone through in any order. What is typed is kept in this
 * browser until it is saved; an unfinished draft can be saved at any step.
 */
export function Wizard({ paper, step, goTo }: { paper: Paper; step: DraftStep; goTo: (step: DraftStep) => void }) {
  const { mode, start } = paper;
  const { language } = useLanguage();
  const { subject } = useSession();
  const navigate = useNavigate();
  const key = draftKey(subject, paper.name);
  const [kept] = useState(() => readKeptDraft(key));
  const [restored, setRestored] = useState(kept !== null);
  const [read, setRead] = useState(kept?.read ?? start);
  const [values, setValues] = useState(kept?.values ?? start.values);
  const [shown, setShown] = useState<ReadonlySet<DraftStep>>(new Set());
  const [refusal, setRefusal] = useState<{ path: string; sentence: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [latest, setLatest] = useState<PaperRead | null>(null);
  const [files, setFiles] = useState<readonly QueuedFile[]>([]);
  const [working, setWorking] = useState(false);
  const [savedId, setSavedId] = useState<string | null>(null);
  const sendAll = useSendQueue(setFiles);
  const reference = useDraftReference(values.regionCode, values.electionCode);
  const top = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (savedId === null && !isSame(values, start.values))
      keepDraft(key, { values, read, at: new Date().toISOString() });
  }, [values, key, start.values, savedId, read]);

  const problems = problemsOf(values, mode);
  const position = draftSteps.indexOf(step);

  function problemAt(path: string): string | undefined {
    if (refusal?.path === path) return refusal.sentence;
    const found = problems.find((each) => each.path === path && shown.has(each.step));
    return found === undefined ? undefined : problemTexts[found.kind]();
  }

  function change(part: Partial<DraftValues>): void {
    setRefusal(null);
    setProblem(null);
    setValues((previous) => ({ ...previous, ...part }));
  }

  function go(next: DraftStep): void {
    setShown(new Set([...shown, step]));
    goTo(next);
    top.current?.scrollIntoView({ block: 'start' });
  }

  /** Goes to a field that has to be mended, once its step is on the page. */
  function goToField(path: string, of: DraftStep): void {
    goTo(of);
    requestAnimationFrame(() => requestAnimationFrame(() => focusFirstError({ [path]: true })));
  }

  async function save(): Promise<void> {
    const [first] = problems;
    setShown(new Set(draftSteps));
    setRefusal(null);
    setProblem(null);
    if (first !== undefined) return goToField(first.path, first.step);
    setWorking(true);
    const result = savedId === null ? await paper.save(values, read.version) : null;
    if (result === null) return finish(savedId ?? '');
    if (result?.__typename === 'Agreement') return finish(result.id);
    setWorking(false);
    if (result === undefined) return setProblem(m.submit_failed());
    if (result.code === 'CONFLICT') {
      const now = await paper.readLatest();
      return now === null ? setProblem(m.submit_failed()) : setLatest(now);
    }
    const sentence = result.message[language];
    const field = fieldOfInput(result.field, values);
    if (field === null) return setProblem(sentence);
    setRefusal({ path: field.path, sentence });
    goToField(field.path, field.step);
  }

  /** The draft is saved; its papers follow. Those that fail stay here, with their reason, to be sent again. */
  async function finish(id: string): Promise<void> {
    forgetDraft(key);
    setSavedId(id);
    const allArrived = await sendAll(id, files);
    setWorking(false);
    if (allArrived) return navigate({ to: '/perjanjian/$id', params: { id } });
    setProblem(m.agreement_files_failed());
    goTo('dokumen');
  }

  function startAnew(): void {
    forgetDraft(key);
    setRestored(false);
    setShown(new Set());
    setRead(start);
    setValues(start.values);
  }

  const props: StepProps = { mode, values, change, reference, problemAt };
  const next = draftSteps[position + 1];
  const previous = draftSteps[position - 1];
  return (
    <div ref={top} className={styles.stack} data-writing>
      <Steps
        label={m.agreement_steps()}
        current={step}
        onGo={go}
        steps={draftSteps.map((each) => {
          const isWrong =
            shown.has(each) &&
            (problems.some((found) => found.step === each) || refusalIn(refusal?.path, each, values));
          const state = isWrong ? 'wrong' : shown.has(each) && each !== 'tinjau' ? 'done' : 'open';
          return {
            key: each,
            label: stepLabels[each](),
            state,
            stateLabel:
              state === 'wrong' ? m.agreement_step_wrong() : state === 'done' ? m.agreement_step_done() : null,
          };
        })}
      />
      {restored && kept !== null && (
        <Notice
          tone="info"
          title={m.agreement_restored({ time: formatDateTime(kept.at, language) })}
          action={
            <Button size="compact-sm" variant="default" onClick={startAnew}>
              {m.agreement_restored_discard()}
            </Button>
          }
        />
      )}
      {reference.failed && (
        <Notice
          tone="warning"
          title={m.agreement_reference_failed()}
          action={
            <Button size="compact-sm" variant="default" onClick={reference.retry}>
              {m.retry()}
            </Button>
          }
        />
      )}
      {step === 'pihak' && <StepParties {...props} />}
      {step === 'ketentuan' && <StepTerms {...props} />}
      {step === 'jumlah' && <StepCounts {...props} />}
      {step === 'dokumen' && <StepDocuments {...props} files={files} onFiles={setFiles} sending={working} />}
      {step === 'tinjau' && <StepReview {...props} files={files} goTo={go} />}
      {problem !== null && (
        <Notice tone="bad" title={savedId === null ? m.refused_title() : m.agreement_files_failed_title()} urgent>
          <p>{problem}</p>
        </Notice>
      )}
      <div className={`${styles.bar} no-print`}>
        <span className={styles.kept}>{m.agreement_kept_here()}</span>
        {previous !== undefined && (
          <Button variant="default" onClick={() => go(previous)}>
            {m.agreement_step_back()}
          </Button>
        )}
        <Button variant={next === undefined ? 'filled' : 'default'} loading={working} onClick={() => void save()}>
          {savedId === null ? m.agreement_save_draft() : m.agreement_files_again()}
        </Button>
        {next !== undefined && <Button onClick={() => go(next)}>{m.agreement_step_next()}</Button>}
      </div>
      {latest !== null && (
        <ConflictDialog
          base={read.values}
          mine={values}
          latest={latest.values}
          categories={reference.categories}
          onClose={() => setLatest(null)}
          onMerged={(merged) => {
            setValues(merged);
            setRead(latest);
            setLatest(null);
            goTo('tinjau');
          }}
        />
      )}
    </div>
  );
}

/** Whether a refusal is about a field of this step. */
function refusalIn(path: string | undefined, step: DraftStep, values: DraftValues): boolean {
  if (path === undefined) return false;
  if (path.startsWith('counts.')) return step === 'jumlah';
  if (path.startsWith('categories.')) return step === 'ketentuan';
  return fieldOfInput(path, values)?.step === step;
}
