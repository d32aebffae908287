import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { downloadText } from '../../lib/download.ts';
import { formatDateTime } from '../../lib/format.ts';
import { Forbidden } from '../../lib/graph-failure.tsx';
import { roleLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { PrintButton } from '../../lib/print-button.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable } from '../../ui/data-table.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { OpenDataAnswer } from './data-request-commands.ts';
import { heldTypeLabel, heldValueLabel } from './held-labels.ts';
import { heldValueText } from './held-words.ts';
import styles from './personal-data.module.css';

type Answer = Extract<ResultOf<typeof OpenDataAnswer>['result'], { __typename: 'DataAnswer' }>;
type Part = Answer['sections'][number];

const route = getRouteApi('/shell/permintaan-data/$id/jawaban');

/** Everything that is held on a person, to be handed to that person: on paper, or as a file. Opened by a click, since each opening stands on the trail. */
export function DataAnswerPage() {
  const { id } = route.useParams();
  const may = useMay('data-request:answer');
  const { language } = useLanguage();
  const [{ fetching }, open] = useMutation(OpenDataAnswer);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const crumbs = [
    <Link key="list" to="/permintaan-data">
      {m.data_requests_title()}
    </Link>,
    <Link key="request" to="/permintaan-data/$id" params={{ id }}>
      {answer?.request.number ?? m.data_request()}
    </Link>,
  ];

  async function show(): Promise<void> {
    setProblem(null);
    const { data, error } = await open({ id, key: crypto.randomUUID() });
    if (error !== undefined || data === undefined) return setProblem(m.data_answer_no_answer());
    if (data.result.__typename === 'DataAnswer') setAnswer(data.result);
    else setProblem(data.result.message[language]);
  }

  if (!may) {
    return (
      <Page title={m.data_answer()} crumbs={crumbs}>
        <Forbidden permission="data-request:answer" />
      </Page>
    );
  }
  return (
    <Page
      title={m.data_answer()}
      status={
        answer === null ? undefined : m.data_answer_gathered({ time: formatDateTime(answer.gatheredAt, language) })
      }
      crumbs={crumbs}
      actions={
        answer !== null && (
          <>
            <Button
              variant="default"
              onClick={() =>
                downloadText(`${answer.request.number}.json`, JSON.stringify(answer, null, 2), 'application/json')
              }
            >
              {m.data_answer_json()}
            </Button>
            <PrintButton />
          </>
        )
      }
    >
      {problem !== null && (
        <Notice tone="bad" title={m.data_answer_not_shown()} urgent>
          <p>{problem}</p>
        </Notice>
      )}
      {answer === null ? (
        <Section title={m.data_answer_open()}>
          <p>{m.data_answer_open_text()}</p>
          <p className={styles.action}>
            <Button loading={fetching} onClick={() => void show()}>
              {m.data_answer_open()}
            </Button>
          </p>
        </Section>
      ) : (
        <>
          <Facts
            items={[
              { name: m.data_request_number(), value: answer.request.number },
              { name: m.nik(), value: <span className="numeric">{answer.request.nikMasked}</span> },
              { name: m.data_request_received(), value: formatDateTime(answer.request.receivedAt, language) },
              { name: m.data_request_due(), value: formatDateTime(answer.request.dueAt, language) },
            ]}
          />
          {answer.sections.map((part) => (
            <OwnerPart key={part.owner} part={part} />
          ))}
        </>
      )}
    </Page>
  );
}

const ownerTitle: Readonly<Record<string, () => string>> = {
  agreements: m.owner_agreements,
  participants: m.owner_participants,
  claims: m.owner_claims,
};

function OwnerPart({ part }: { part: Part }) {
  const { language } = useLanguage();
  return (
    <Section title={m.data_answer_part({ owner: ownerTitle[part.owner]?.() ?? part.owner })}>
      <div className={styles.stack}>
        {part.remarks.map((remark) =>
          part.answered ? (
            <p key={remark.en}>{remark[language]}</p>
          ) : (
            <Notice key={remark.en} tone="warning" title={remark[language]} />
          ),
        )}
        {part.answered && part.records.length === 0 && part.remarks.length === 0 && <p>{m.data_answer_nothing()}</p>}
        {part.hasMore && <Notice tone="warning" title={m.data_answer_more()} />}
        {part.records.map((record) => (
          <div key={`${record.type} ${record.id}`} className={styles.record}>
            <h3 className={styles.recordTitle}>
              {heldTypeLabel(record.type)}
              {record.recordedAt !== null && (
                <span className="muted"> · {formatDateTime(record.recordedAt, language)}</span>
              )}
            </h3>
            <Facts
              items={record.values.map(({ name, value }) => ({
                name: heldValueLabel(name),
                value: heldValueText(record.type, name, value, language),
              }))}
            />
          </div>
        ))}
        {part.steps.length > 0 && (
          <>
            <h3 className={styles.recordTitle}>{m.data_answer_steps()}</h3>
            <DataTable
              label={m.data_answer_steps()}
              rows={part.steps.map((step, index) => ({ ...step, key: String(index) }))}
              rowKey={(step) => step.key}
              columns={[
                {
                  key: 'at',
                  header: m.data_answer_when(),
                  names: true,
                  cell: (step) => formatDateTime(step.at, language),
                },
                {
                  key: 'what',
                  header: m.data_answer_what(),
                  cell: (step) => `${heldTypeLabel(step.recordType)}: ${step.words?.[language] ?? step.action}`,
                },
                {
                  key: 'who',
                  header: m.data_answer_who(),
                  cell: (step) => (
                    <>
                      {roleLabel(step.role as Parameters<typeof roleLabel>[0])}
                      <p className="muted">{step.institutionCode ?? m.history_national()}</p>
                    </>
                  ),
                },
                { key: 'why', header: m.purpose(), cell: (step) => step.purpose ?? '' },
              ]}
            />
          </>
        )}
      </div>
    </Section>
  );
}
