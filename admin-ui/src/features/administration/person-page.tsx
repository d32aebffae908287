import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { CommandDialog } from '../../lib/command-dialog.tsx';
import { outcomeOf } from '../../lib/command-outcome.ts';
import { ExampleBadge } from '../../lib/example-badge.tsx';
import { formatDateTime } from '../../lib/format.ts';
import { Forbidden, GraphFailure } from '../../lib/graph-failure.tsx';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { roleLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { Page } from '../../lib/page.tsx';
import { useMay, useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AccountStatus } from './account-status.tsx';
import { ReinstateAccount, RenewInvitation, SuspendAccount } from './account-commands.ts';
import { GrantDialog } from './grant-dialog.tsx';
import { History } from './history.tsx';
import { Holding } from './holding.tsx';
import { RegisterState } from './register-state.tsx';
import { Sessions } from './sessions.tsx';
import { ShownOnce } from './shown-once.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

const PersonQuery = graphql(`
  query AdministrationPerson($id: ID!) {
    administration {
      state
      issuer
      grantableRoles
      account(id: $id) {
        id
        name
        login
        role
        status
        suspendedBecause
        demonstration
        lastSignedInAt
        invitationExpiresAt
        createdAt
        confirmedAt
        version
        createdBy {
          name
        }
        institution {
          code
          name
        }
        regions {
          code
          name
        }
        sessions {
          id
          signedInAt
          expiresAt
        }
        events {
          at
          action
          reason
          by {
            name
          }
        }
      }
    }
  }
`);

/** One person: what they hold, where they are signed in, and what was done with their account. */
export function PersonPage({ id }: { id: string }) {
  const { language } = useLanguage();
  const { subject } = useSession();
  const mayRead = useMay('account:read');
  const mayManage = useMay('account:manage');
  const keyFor = useIdempotencyKey();
  const [asked, setAsked] = useState<'GRANT' | 'SUSPEND' | 'REINSTATE' | 'LINK' | null>(null);
  const [, suspend] = useMutation(SuspendAccount);
  const [, reinstate] = useMutation(ReinstateAccount);
  const [, renew] = useMutation(RenewInvitation);
  const [{ data, error, fetching }, ask] = useQuery({
    query: PersonQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
    pause: !mayRead,
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  const crumbs = [
    <Link key="list" to="/administrasi/$bagian/{-$id}" params={{ bagian: 'pengguna', id: undefined }}>
      {m.admin_people()}
    </Link>,
  ];
  const register = data?.administration;
  const account = register?.account;
  if (register == null || account == null) {
    return (
      <Page title={m.admin_person()} crumbs={crumbs}>
        {!mayRead ? (
          <Forbidden permission="account:read" />
        ) : fetching ? (
          <Skeleton label={m.loading()} lines={8} />
        ) : error !== undefined ? (
          <GraphFailure error={error} retry={retry} />
        ) : register != null && register.state !== 'HERE' ? (
          <RegisterState register={register} retry={retry} />
        ) : (
          <EmptyState title={m.admin_missing_title()}>{m.missing_text()}</EmptyState>
        )}
      </Page>
    );
  }
  const own = account.id === subject;
  const step = { id: account.id, version: account.version };
  const close = () => setAsked(null);
  return (
    <Page
      title={account.name}
      crumbs={crumbs}
      eyebrow={
        <>
          {roleLabel(account.role)} <AccountStatus status={account.status} />{' '}
          {account.demonstration && <ExampleBadge />}
        </>
      }
      status={account.login}
      actions={
        mayManage && (
          <>
            {!own && (
              <Button variant="default" onClick={() => setAsked('GRANT')}>
                {m.admin_change_grant()}
              </Button>
            )}
            {account.status !== 'SUSPENDED' && (
              <Button variant="default" onClick={() => setAsked('LINK')}>
                {account.status === 'INVITED' ? m.admin_new_invitation() : m.admin_new_password_link()}
              </Button>
            )}
            {!own && account.status !== 'SUSPENDED' && (
              <Button variant="default" onClick={() => setAsked('SUSPEND')}>
                {m.admin_suspend()}
              </Button>
            )}
            {account.status === 'SUSPENDED' && (
              <Button onClick={() => setAsked('REINSTATE')}>{m.admin_reinstate()}</Button>
            )}
          </>
        )
      }
    >
      {own && <Notice tone="info" title={m.admin_own_account()} />}
      {account.suspendedBecause !== null && (
        <Notice tone="warning" title={m.admin_status_suspended()}>
          <p>{account.suspendedBecause}</p>
        </Notice>
      )}
      <Section title={m.admin_holding()}>
        <Facts
          items={[
            { name: m.admin_role(), value: roleLabel(account.role) },
            { name: m.admin_where(), value: <Holding institution={account.institution} regions={account.regions} /> },
            { name: m.admin_confirmed(), value: formatDateTime(account.confirmedAt, language) },
            {
              name: m.admin_last_sign_in(),
              value:
                account.lastSignedInAt === null ? m.admin_never() : formatDateTime(account.lastSignedInAt, language),
            },
            {
              name: m.admin_created(),
              value: (
                <>
                  {formatDateTime(account.createdAt, language)}
                  {account.createdBy !== null && <p className="muted">{account.createdBy.name}</p>}
                </>
              ),
            },
            ...(account.invitationExpiresAt === null
              ? []
              : [{ name: m.admin_link_works_until(), value: formatDateTime(account.invitationExpiresAt, language) }]),
          ]}
        />
      </Section>
      <Sessions accountId={account.id} sessions={account.sessions} reread={retry} />
      <History events={account.events} />
      {asked === 'GRANT' && (
        <GrantDialog account={account} roles={register.grantableRoles} onClose={close} onDone={retry} />
      )}
      {asked === 'SUSPEND' && (
        <ReasonDialog
          title={m.admin_suspend()}
          text={m.admin_suspend_text({ name: account.name })}
          submitLabel={m.admin_suspend()}
          submit={async (reason) =>
            outcomeOf(await suspend({ ...step, reason, key: keyFor(['suspend', step, reason]) }))
          }
          onClose={close}
          onDone={retry}
        />
      )}
      {asked === 'REINSTATE' && (
        <ReasonDialog
          title={m.admin_reinstate()}
          text={m.admin_reinstate_text({ name: account.name })}
          submitLabel={m.admin_reinstate()}
          submit={async (reason) =>
            outcomeOf(await reinstate({ ...step, reason, key: keyFor(['reinstate', step, reason]) }))
          }
          onClose={close}
          onDone={retry}
        />
      )}
      {asked === 'LINK' && (
        <CommandDialog
          title={account.status === 'INVITED' ? m.admin_new_invitation() : m.admin_new_password_link()}
          submitLabel={m.admin_make_link()}
          fields={{}}
          submit={async () => outcomeOf(await renew({ id: account.id, key: keyFor(['link', step, Date.now()]) }))}
          doneLabel={m.admin_noted()}
          shown={({ link, expiresAt }) => (
            <ShownOnce
              label={m.admin_link()}
              text={link}
              hint={m.admin_link_hint({ time: formatDateTime(expiresAt, language) })}
            />
          )}
          onClose={close}
          onDone={retry}
        >
          {() => <p>{account.status === 'INVITED' ? m.admin_new_invitation_text() : m.admin_new_password_text()}</p>}
        </CommandDialog>
      )}
    </Page>
  );
}
