import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useRef, useState } from 'react';
import { articleText } from '../../lib/article.ts';
import { focusFirstError } from '../../lib/focus-error.ts';
import { FormFoot, FormGrid } from '../../lib/form.tsx';
import { formatDateTime } from '../../lib/format.ts';
import { useInstallation } from '../../lib/installation.ts';
import { useLanguage } from '../../lib/language.ts';
import { PrintButton } from '../../lib/print-button.tsx';
import { sortRefusal } from '../../lib/refusal.ts';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import type { NoticeDesk, Receipt } from './notice-desk.ts';
import { openNoticeDesk } from './notice-desk.ts';
import type { NoticeValues } from './notice-fields.tsx';
import { emptyNotice, noticeFields, NoticeFields, noticeInput, noticeRules } from './notice-fields.tsx';
import styles from './public-notice-page.module.css';

/**
 * What stands on the page, in memory alone: another language renders everything anew, and must not empty the form, send the notice a second
 * time, or lose its number.
 */
const kept: { desk: NoticeDesk | null; values: NoticeValues | null; receipt: Receipt | null } = {
  desk: null,
  values: null,
  receipt: null,
};

function deskOf(issuer: string): NoticeDesk {
  kept.desk ??= openNoticeDesk(issuer);
  return kept.desk;
}

function keepValues(values: NoticeValues): void {
  kept.values = values;
}

function keepReceipt(receipt: Receipt | null): void {
  kept.receipt = receipt;
  kept.values = null;
}

/** Where somebody without an account reports an accident or a death: a family, a fellow officer, a hospital's desk. */
export function PublicNoticePage() {
  const { config } = useInstallation();
  const { language, choose } = useLanguage();
  const [desk] = useState(() => deskOf(config.issuer));
  const [receipt, setReceipt] = useState(() => kept.receipt);
  const [isOpen, setIsOpen] = useState(true);
  useEffect(() => {
    document.title = `${m.public_notice_title()} · Payung`;
    void desk.isOpen().then(setIsOpen);
  }, [desk]);
  const other = language === 'id' ? 'en' : 'id';

  function show(next: Receipt | null): void {
    keepReceipt(next);
    setReceipt(next);
  }

  return (
    <div className={styles.page}>
      <header className={`${styles.bar} no-print`}>
        <p className={styles.brand}>
          <img src="/payung.svg" alt="" width={24} height={24} /> Payung
        </p>
        <nav className={styles.links}>
          <button type="button" lang={other} className={styles.language} onClick={() => choose(other)}>
            {other === 'en' ? 'English' : 'Bahasa Indonesia'}
          </button>
          <a href="/">{m.sign_in()}</a>
        </nav>
      </header>
      <main className={styles.main}>
        {receipt !== null ? (
          <ReceiptView receipt={receipt} onAnother={() => show(null)} />
        ) : (
          <>
            <div className={styles.head}>
              <h1>{m.public_notice_title()}</h1>
              <p>{m.public_notice_lead()}</p>
              <p className="muted">{m.public_notice_urgent()}</p>
            </div>
            {isOpen ? (
              <Section title={m.incident()} note={m.required_note()}>
                <PublicNoticeForm desk={desk} onTaken={show} onClosed={() => setIsOpen(false)} />
              </Section>
            ) : (
              <Notice tone="warning" title={m.public_notice_closed_title()} urgent>
                <p>{m.public_notice_closed_text()}</p>
              </Notice>
            )}
            <section className={styles.privacy}>
              <h2>{m.public_notice_privacy_title()}</h2>
              <p>{m.public_notice_privacy()}</p>
            </section>
          </>
        )}
      </main>
    </div>
  );
}

type Problem = { readonly tone: 'warning' | 'bad'; readonly title: string; readonly text: string };

function PublicNoticeForm({
  desk,
  onTaken,
  onClosed,
}: {
  desk: NoticeDesk;
  onTaken: (receipt: Receipt) => void;
  onClosed: () => void;
}) {
  const { language } = useLanguage();
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm<NoticeValues>({
    initialValues: kept.values ?? emptyNotice(),
    validate: noticeRules,
    onValuesChange: keepValues,
  });

  async function submit(values: NoticeValues): Promise<void> {
    const input = noticeInput(values);
    if (input === null) return;
    setProblem(null);
    setRefusal(null);
    setSending(true);
    const filed = await desk.file(input);
    setSending(false);
    switch (filed.is) {
      case 'taken':
        return onTaken(filed.receipt);
      case 'closed':
        return onClosed();
      case 'too-many':
        return setProblem({
          tone: 'warning',
          title: m.public_notice_too_many_title(),
          text: m.public_notice_too_many_text({ time: formatDateTime(filed.retryAt, language) }),
        });
      case 'no-answer':
        return setProblem({
          tone: 'warning',
          title: m.public_notice_no_answer_title(),
          text: m.public_notice_no_answer_text(),
        });
      case 'refused': {
        const sorted = sortRefusal(filed.refusal, noticeFields);
        form.setErrors(sorted.fields);
        focusFirstError(sorted.fields);
        return setRefusal(sorted.form);
      }
    }
  }

  return (
    <form noValidate onSubmit={form.onSubmit((values) => void submit(values), focusFirstError)}>
      <FormGrid>
        <NoticeFields form={form} />
      </FormGrid>
      {problem !== null && (
        <div className={styles.problem}>
          <Notice tone={problem.tone} title={problem.title} urgent>
            <p>{problem.text}</p>
          </Notice>
        </div>
      )}
      <FormFoot problem={refusal} submitLabel={m.notice_submit()} submitting={sending} />
    </form>
  );
}

function ReceiptView({ receipt, onAnother }: { receipt: Receipt; onAnother: () => void }) {
  const { language } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {m.public_notice_sent()}
        </h1>
        <p className="muted">{m.public_notice_sent_at({ time: formatDateTime(receipt.filedAt, language) })}</p>
      </div>
      <div className={styles.reference}>
        <p>{m.public_notice_reference()}</p>
        <p className={styles.number} translate="no">
          {receipt.reference}
        </p>
        <p>{m.public_notice_keep()}</p>
      </div>
      <Section title={m.public_notice_next()}>
        <ol className={styles.steps}>
          {receipt.next.map(({ message, dueAt, article }) => (
            <li key={message.id}>
              <p>{message[language]}</p>
              {(dueAt !== null || article !== null) && (
                <p className="muted">
                  {[
                    ...(dueAt === null ? [] : [m.public_notice_due({ time: formatDateTime(dueAt, language) })]),
                    ...(article === null ? [] : [articleText(article, language)]),
                  ].join(' · ')}
                </p>
              )}
            </li>
          ))}
        </ol>
      </Section>
      <div className={`${styles.after} no-print`}>
        <PrintButton />
        <Button variant="subtle" onClick={onAnother}>
          {m.public_notice_another()}
        </Button>
      </div>
    </>
  );
}
