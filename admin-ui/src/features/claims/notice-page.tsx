import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Forbidden } from '../../lib/graph-failure.tsx';
import { Page } from '../../lib/page.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { NoticeForm } from './notice-form.tsx';

/** An early notice of a suspected case: the minimum that the law asks for, in two minutes, on any telephone. */
export function NoticePage() {
  const mayNotice = useMay('claim:notice');
  const mayRead = useMay('claim:read');
  const [made, setMade] = useState<{ id: string; number: string } | null>(null);
  return (
    <Page
      title={m.notice_title()}
      status={m.notice_lead()}
      crumbs={[
        <Link key="list" to="/klaim">
          {m.nav_claims()}
        </Link>,
      ]}
    >
      {!mayNotice ? (
        <Forbidden permission="claim:notice" />
      ) : made === null ? (
        <Section title={m.incident()} note={m.required_note()}>
          <NoticeForm onDone={setMade} />
        </Section>
      ) : (
        <Notice tone="good" title={m.notice_taken({ number: made.number })} urgent>
          <p>{m.notice_taken_text()}</p>
          {mayRead && (
            <p>
              <Link to="/klaim/$id" params={{ id: made.id }}>
                {m.notice_open()}
              </Link>
            </p>
          )}
        </Notice>
      )}
    </Page>
  );
}
