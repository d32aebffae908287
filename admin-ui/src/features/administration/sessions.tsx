import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { CommandDialog } from '../../lib/command-dialog.tsx';
import { outcomeOf } from '../../lib/command-outcome.ts';
import { formatDateTime } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { DataTable } from '../../ui/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import { EndSessions } from './account-commands.ts';

interface Session {
  id: string;
  signedInAt: string;
  expiresAt: string;
}

/** Where a person is signed in, each to be ended, or all at once. */
export function Sessions({
  accountId,
  sessions,
  reread,
}: {
  accountId: string;
  sessions: readonly Session[] | null;
  reread: () => void;
}) {
  const { language } = useLanguage();
  const mayManage = useMay('account:manage');
  const keyFor = useIdempotencyKey();
  const [, end] = useMutation(EndSessions);
  /** One session, all of them, or no question asked. */
  const [asked, setAsked] = useState<{ sessionId: string | null } | null>(null);
  return (
    <Section
      title={m.admin_sessions()}
      note={m.admin_sessions_note()}
      flush={sessions !== null && sessions.length > 0}
      actions={
        mayManage &&
        sessions !== null &&
        sessions.length > 1 && (
          <Button size="compact-sm" variant="default" onClick={() => setAsked({ sessionId: null })}>
            {m.admin_end_all()}
          </Button>
        )
      }
    >
      {sessions === null ? (
        <p className="muted">{m.not_available()}</p>
      ) : sessions.length === 0 ? (
        <p className="muted">{m.admin_no_sessions()}</p>
      ) : (
        <DataTable
          label={m.admin_sessions()}
          rows={sessions}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'since',
              header: m.admin_signed_in_at(),
              names: true,
              cell: (row) => formatDateTime(row.signedInAt, language),
            },
            { key: 'until', header: m.admin_ends_at(), cell: (row) => formatDateTime(row.expiresAt, language) },
            {
              key: 'end',
              header: <span className="visually-hidden">{m.admin_end()}</span>,
              cell: (row) =>
                mayManage && (
                  <Button size="compact-sm" variant="default" onClick={() => setAsked({ sessionId: row.id })}>
                    {m.admin_end()}
                  </Button>
                ),
            },
          ]}
        />
      )}
      {asked !== null && (
        <CommandDialog
          title={asked.sessionId === null ? m.admin_end_all() : m.admin_end_session()}
          submitLabel={m.admin_end()}
          fields={{}}
          submit={async () => {
            const input = { id: accountId, sessionId: asked.sessionId };
            return outcomeOf(await end({ ...input, key: keyFor([input, sessions?.map(({ id }) => id)]) }));
          }}
          onClose={() => setAsked(null)}
          onDone={reread}
        >
          {() => <p>{m.admin_end_text()}</p>}
        </CommandDialog>
      )}
    </Section>
  );
}
