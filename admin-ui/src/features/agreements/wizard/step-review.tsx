import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatNumber } from '../../../lib/format.ts';
import { instrumentLabel, lineageLabel, partyRoleLabel, programmeLabel } from '../../../lib/labels.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useSession } from '../../../lib/session.ts';
import { m } from '../../../paraglide/messages.js';
import { Facts } from '../../../ui/facts.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/section.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import type { QueuedFile } from '../documents/file-queue.tsx';
import { readCounts } from './count-doubts.ts';
import type { MissingKind } from './draft-problems.ts';
import { missingToSubmit } from './draft-problems.ts';
import { describeCategories, describeCounts } from './describe-draft.ts';
import { beneficiariesOf, emptyCounts } from './draft-values.ts';
import type { DraftStep } from './draft.search.ts';
import type { StepProps } from './step-props.ts';
import styles from './wizard.module.css';

const missingLabels = {
  'starts-on': m.agreement_starts_on,
  'ends-on': m.agreement_ends_on,
  insurer: m.party_insurer,
  beneficiary: m.party_beneficiary,
} as const satisfies Record<Exclude<MissingKind, 'counts'>, () => string>;

/** Last step: all that was said, once more, and what is still needed before it can be handed in. */
export function StepReview({
  values,
  reference,
  mode,
  files,
  goTo,
}: StepProps & { files: readonly QueuedFile[]; goTo: (step: DraftStep) => void }) {
  const { language } = useLanguage();
  const { elections } = useSession();
  const missing = missingToSubmit(values);
  const none = <span className="muted">{m.not_stated()}</span>;
  const rules = new Map(reference.categories.map((category) => [category.code, category]));
  const readings = beneficiariesOf(values).map((party) => ({
    party,
    reading: readCounts(party.code, values.counts[party.code] ?? emptyCounts, rules),
  }));
  const election = elections.find(({ code }) => code === values.electionCode);
  const predecessor = reference.region.agreements.find(({ id }) => id === values.predecessorId);
  return (
    <>
      {missing.length > 0 && (
        <Notice tone="info" title={m.agreement_missing_title_submit()}>
          <p>{m.agreement_missing_text_submit()}</p>
          <ul className={styles.missing}>
            {missing.map(({ kind, institution }) => (
              <li key={`${kind} ${institution}`}>
                {kind === 'counts'
                  ? m.agreement_missing_counts({ institution: institution ?? '' })
                  : missingLabels[kind]()}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ReviewPart title={m.agreement_step_parties()} step="pihak" goTo={goTo}>
        <Facts
          items={[
            { name: m.region(), value: reference.region.name ?? values.regionCode ?? none },
            { name: m.election(), value: election?.name[language] ?? none },
            ...(mode === 'amend'
              ? []
              : [
                  {
                    name: m.lineage(),
                    value: [lineageLabel(values.lineage), predecessor?.title]
                      .filter((part) => part !== undefined)
                      .join(' · '),
                  },
                ]),
            ...values.parties.map(({ name, roles }) => ({
              name,
              value: roles.length === 0 ? none : roles.map((role) => partyRoleLabel(role)).join(', '),
            })),
          ]}
        />
      </ReviewPart>
      <ReviewPart title={m.agreement_step_terms()} step="ketentuan" goTo={goTo}>
        <Facts
          items={[
            ...(mode === 'amend' ? [{ name: m.agreement_amendment_reason(), value: values.reason || none }] : []),
            { name: m.instrument(), value: values.instrument === '' ? none : instrumentLabel(values.instrument) },
            {
              name: m.programmes(),
              value:
                values.programmes.length === 0
                  ? none
                  : values.programmes.map((code) => programmeLabel(code)).join(', '),
            },
            {
              name: m.agreement_period(),
              value:
                values.startsOn === '' && values.endsOn === ''
                  ? none
                  : `${values.startsOn || '…'} – ${values.endsOn || '…'}`,
            },
            { name: m.agreement_subject(), value: values.subject || none },
          ]}
        />
        <Lines lines={describeCategories(values.categories, reference.categories, language)} />
      </ReviewPart>
      <ReviewPart title={m.agreement_step_counts()} step="jumlah" goTo={goTo}>
        {readings.length === 0 && none}
        {readings.map(({ party, reading }) => (
          <div key={party.code} className={styles.review}>
            <strong>{party.name}</strong>
            <Lines lines={describeCounts(values.counts[party.code] ?? emptyCounts, reference.categories, language)} />
            <p>
              {m.agreement_counts_sum({ people: reading.sum === null ? '–' : formatNumber(reading.sum) })}
              {reading.difference !== null && reading.difference !== 0 && (
                <>
                  {' '}
                  <StatusBadge tone="warning">
                    {m.agreement_counts_differ({
                      total: formatNumber(reading.statedTotal ?? 0),
                      difference: formatNumber(Math.abs(reading.difference)),
                    })}
                  </StatusBadge>
                </>
              )}
            </p>
            {reading.doubts.length > 0 && (
              <StatusBadge tone="warning">{m.agreement_doubts({ count: reading.doubts.length })}</StatusBadge>
            )}
          </div>
        ))}
      </ReviewPart>
      <ReviewPart title={m.agreement_step_documents()} step="dokumen" goTo={goTo}>
        <Facts
          items={[
            {
              name: m.legal_bases(),
              value:
                values.legalBases.trim() === ''
                  ? none
                  : values.legalBases.split('\n').map((line, index) => <div key={index}>{line}</div>),
            },
            { name: m.funding(), value: values.fundingText || none },
            {
              name: m.agreement_part_documents(),
              value: files.length === 0 ? none : files.map(({ key, title }) => <div key={key}>{title}</div>),
            },
          ]}
        />
      </ReviewPart>
    </>
  );
}

function ReviewPart({
  title,
  step,
  goTo,
  children,
}: {
  title: string;
  step: DraftStep;
  goTo: (step: DraftStep) => void;
  children: ReactNode;
}) {
  return (
    <Section
      title={title}
      actions={
        <Button
          size="compact-sm"
          variant="default"
          aria-label={m.agreement_review_change_of({ part: title })}
          onClick={() => goTo(step)}
        >
          {m.agreement_review_change()}
        </Button>
      }
    >
      {children}
    </Section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
