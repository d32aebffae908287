import { useState } from 'react';
import { useMutation } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { CommandDialog } from '../../lib/command-dialog.tsx';
import { outcomeOf } from '../../lib/command-outcome.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { m } from '../../paraglide/messages.js';
import styles from './administration.module.css';
import { ChangeAccountGrant } from './account-commands.ts';
import type { GrantDraft } from './grant-fields.tsx';
import { checkGrant, grantFields, GrantFields, grantInput } from './grant-fields.tsx';
import { ReasonField } from './reason-dialog.tsx';

/** Changes what a person holds. */
export function GrantDialog({
  account,
  roles,
  onClose,
  onDone,
}: {
  account: {
    id: string;
    version: number;
    role: EnumOf<'Role'>;
    institution: { code: string } | null;
    regions: readonly { code: string }[];
  };
  roles: readonly EnumOf<'Role'>[];
  onClose: () => void;
  onDone: () => void;
}) {
  const keyFor = useIdempotencyKey();
  const [, change] = useMutation(ChangeAccountGrant);
  const [reason, setReason] = useState('');
  const [grant, setGrant] = useState<GrantDraft>({
    role: account.role,
    institutionCode: account.institution?.code ?? null,
    regionCodes: account.regions.map(({ code }) => code),
  });
  return (
    <CommandDialog
      title={m.admin_change_grant()}
      submitLabel={m.save()}
      fields={{ reason: 'reason', ...grantFields } as const}
      check={() => ({
        ...checkGrant(grant),
        ...(reason.trim().length < 3 ? { reason: m.reason_required() } : {}),
      })}
      submit={async () => {
        const variables = {
          id: account.id,
          version: account.version,
          input: grantInput(grant),
          reason: reason.trim(),
        };
        return outcomeOf(await change({ ...variables, key: keyFor(variables) }));
      }}
      onClose={onClose}
      onDone={onDone}
    >
      {(problems) => (
        <div className={styles.fields}>
          <p className="muted">{m.admin_change_grant_lead()}</p>
          <GrantFields draft={grant} roles={roles} problems={problems} onChange={setGrant} />
          <ReasonField value={reason} onChange={setReason} error={problems.reason} />
        </div>
      )}
    </CommandDialog>
  );
}
