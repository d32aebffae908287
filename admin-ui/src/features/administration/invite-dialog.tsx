import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { CommandDialog } from '../../lib/command-dialog.tsx';
import { outcomeOf } from '../../lib/command-outcome.ts';
import { formatDateTime } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import styles from './administration.module.css';
import { InviteAccount } from './account-commands.ts';
import type { GrantDraft } from './grant-fields.tsx';
import { checkGrant, grantFields, GrantFields, grantInput } from './grant-fields.tsx';
import { ShownOnce } from './shown-once.tsx';

/** Invites a person and shows the link, once. */
export function InviteDialog({
  roles,
  onClose,
  onDone,
}: {
  roles: readonly EnumOf<'Role'>[];
  onClose: () => void;
  onDone: () => void;
}) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [, invite] = useMutation(InviteAccount);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [grant, setGrant] = useState<GrantDraft>({
    role: roles.includes('INSTITUTION_OFFICER') ? 'INSTITUTION_OFFICER' : (roles[0] ?? 'AUDITOR'),
    institutionCode: null,
    regionCodes: [],
  });
  return (
    <CommandDialog
      title={m.admin_invite()}
      submitLabel={m.admin_invite()}
      fields={{ name: 'name', email: 'email', ...grantFields } as const}
      check={() => ({
        ...(name.trim().length < 3 ? { name: m.admin_name_required() } : {}),
        ...(email.includes('@') ? {} : { email: m.admin_email_required() }),
        ...checkGrant(grant),
      })}
      submit={async () => {
        const input = { name: name.trim(), email: email.trim(), grant: grantInput(grant) };
        return outcomeOf(await invite({ input, key: keyFor(input) }));
      }}
      doneLabel={m.admin_noted()}
      shown={({ link, expiresAt }) => (
        <ShownOnce
          label={m.admin_link()}
          text={link}
          hint={m.admin_link_hint({ time: formatDateTime(expiresAt, language) })}
        />
      )}
      onClose={onClose}
      onDone={onDone}
    >
      {(problems) => (
        <div className={styles.fields}>
          <p className="muted">{m.admin_invite_lead()}</p>
          <TextInput
            label={m.admin_name()}
            withAsterisk
            maxLength={100}
            value={name}
            error={problems.name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={m.admin_email()}
            type="email"
            withAsterisk
            maxLength={254}
            value={email}
            error={problems.email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <GrantFields draft={grant} roles={roles} problems={problems} onChange={setGrant} />
        </div>
      )}
    </CommandDialog>
  );
}
