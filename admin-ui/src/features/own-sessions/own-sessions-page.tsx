import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import type { ResultOf } from '../../graphql/graphql.ts';
import { CommandDialog } from '../../lib/command-dialog.tsx';
import { outcomeOf } from '../../lib/command-outcome.ts';
import { formatDateTime } from '../../lib/format.ts';
import { GraphFailure } from '../../lib/graph-failure.tsx';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useInstallation } from '../../lib/installation.ts';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { usePasswordPage } from '../../lib/password-page.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import type { Column } from '../../ui/data-table.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { EndOtherSessions, EndOwnSession, OwnSessionsQuery } from './own-sessions-commands.ts';
import styles from './own-sessions.module.css';

type OwnSession = NonNullable<NonNullable<ResultOf<typeof OwnSessionsQuery>['session']>['ownSessions']>[number];

/** Where the person of this session is signed in: each place elsewhere can be ended, or all of them at once. */
export function OwnSessionsPage() {
  const { account } = useInstallation();
  const mayEnd = useMay('own-session:end');
  const passwordPage = usePasswordPage();
  const [{ data, error, fetching }, ask] = useQuery({ query: OwnSessionsQuery, requestPolicy: 'cache-and-network' });
  const [asked, setAsked] = useState<OwnSession | 'others' | null>(null);
  const [ended, setEnded] = useState(0);
  const done = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes with its row: the focus goes to what came of it.
  useEffect(() => {
    if (ended > 0) done.current?.focus();
  }, [ended]);
  const retry = () => ask({ requestPolicy: 'network-only' });
  const sessions = data?.session?.ownSessions;
  const others = sessions?.filter(({ isCurrent }) => !isCurrent) ?? [];
  return (
    <Page
      title={m.own_sessions()}
      status={m.own_sessions_lead()}
      actions={
        mayEnd &&
        others.length > 0 && (
          <Button variant="default" onClick={() => setAsked('others')}>
            {m.own_sessions_end_others()}
          </Button>
        )
      }
    >
      {ended > 0 && (
        <p ref={done} tabIndex={-1} role="status">
          <StatusBadge tone="good">{m.own_sessions_ended()}</StatusBadge>
        </p>
      )}
      <Section title={m.own_sessions_list()} flush>
        {sessions == null ? (
          data === undefined && error !== undefined && !fetching ? (
            <GraphFailure error={error} retry={retry} />
          ) : data === undefined || fetching ? (
            <Skeleton label={m.loading()} lines={3} />
          ) : (
            <EmptyState title={m.own_sessions_unknown()} action={<Button onClick={retry}>{m.retry()}</Button>}>
              {m.own_sessions_unknown_text()}
            </EmptyState>
          )
        ) : (
          <SessionTable sessions={sessions} onEnd={mayEnd ? setAsked : null} onLeave={() => void account.signOut()} />
        )}
      </Section>
      {passwordPage !== null && (
        <Section title={m.password()}>
          <p>{m.password_change_text()}</p>
          <p>
            <a href={passwordPage}>{m.password_change()}</a>
          </p>
        </Section>
      )}
      {asked !== null && (
        <EndDialog
          session={asked === 'others' ? null : asked}
          listed={others.map(({ id }) => id)}
          onClose={() => setAsked(null)}
          onDone={() => {
            setEnded(ended + 1);
            retry();
          }}
        />
      )}
    </Page>
  );
}

function SessionTable({
  sessions,
  onEnd,
  onLeave,
}: {
  sessions: readonly OwnSession[];
  /** Null to who may not. */
  onEnd: ((session: OwnSession) => void) | null;
  onLeave: () => void;
}) {
  const { language } = useLanguage();
  const columns: Column<OwnSession>[] = [
    {
      key: 'where',
      header: m.own_sessions_where(),
      names: true,
      cell: (session) => (
        <>
          <span className={styles.where}>
            {whereOf(session)} {session.isCurrent && <StatusBadge tone="info">{m.own_sessions_current()}</StatusBadge>}
          </span>
          <p className={`muted ${styles.narrow}`}>
            {m.own_sessions_used_at({ time: formatDateTime(session.lastUsedAt, language) })}
          </p>
        </>
      ),
    },
    {
      key: 'since',
      header: m.admin_signed_in_at(),
      wideOnly: true,
      cell: ({ signedInAt }) => formatDateTime(signedInAt, language),
    },
    {
      key: 'used',
      header: m.own_sessions_used(),
      wideOnly: true,
      cell: ({ lastUsedAt }) => formatDateTime(lastUsedAt, language),
    },
    {
      key: 'until',
      header: m.admin_ends_at(),
      wideOnly: true,
      cell: ({ expiresAt }) => formatDateTime(expiresAt, language),
    },
    {
      key: 'end',
      header: <span className="visually-hidden">{m.action()}</span>,
      cell: (session) =>
        session.isCurrent ? (
          <Button size="compact-sm" variant="default" onClick={onLeave}>
            {m.sign_out()}
          </Button>
        ) : (
          onEnd !== null && (
            <Button size="compact-sm" variant="default" onClick={() => onEnd(session)}>
              {m.admin_end()} <span className="visually-hidden">{whereOf(session)}</span>
            </Button>
          )
        ),
    },
  ];
  return <DataTable label={m.own_sessions_list()} columns={columns} rows={sessions} rowKey={({ id }) => id} />;
}

function EndDialog({
  session,
  listed,
  onClose,
  onDone,
}: {
  /** Null for all the others. */
  session: OwnSession | null;
  listed: readonly string[];
  onClose: () => void;
  onDone: () => void;
}) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [, endOne] = useMutation(EndOwnSession);
  const [, endOthers] = useMutation(EndOtherSessions);
  return (
    <CommandDialog
      title={session === null ? m.own_sessions_end_others() : m.admin_end_session()}
      submitLabel={m.admin_end()}
      fields={{}}
      submit={async () =>
        outcomeOf(
          session === null
            ? await endOthers({ key: keyFor(listed) })
            : await endOne({ id: session.id, key: keyFor(session.id) }),
        )
      }
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          {session !== null && (
            <p>
              <strong>{whereOf(session)}</strong>,{' '}
              {m.own_sessions_used_at({ time: formatDateTime(session.lastUsedAt, language) })}
            </p>
          )}
          <p>{m.own_sessions_end_text()}</p>
        </>
      )}
    </CommandDialog>
  );
}

/** Browser and system, as far as they say what they are. */
function whereOf({ browser, system }: OwnSession): string {
  const known = [browser, system].filter((part) => part !== null);
  return known.length === 0 ? m.own_sessions_unknown_browser() : known.join(', ');
}
