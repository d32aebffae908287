import { useState } from 'react';
import { useMutation } from 'urql';
import { isApiScope } from '../../../../subgraphs/kit/src/values/api-scopes.ts';
import { CommandDialog } from '../../lib/command-dialog.tsx';
import { outcomeOf } from '../../lib/command-outcome.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { m } from '../../paraglide/messages.js';
import styles from './administration.module.css';
import type { ClientDraft } from './client-fields.tsx';
import { checkClient, clientFields, ClientFields, clientInput } from './client-fields.tsx';
import { ChangeApiClient } from './client-commands.ts';
import { ReasonField } from './reason-dialog.tsx';

/** Changes what a client may do. */
export function ChangeClientDialog({
  client,
  onClose,
  onDone,
}: {
  client: {
    id: string;
    version: number;
    name: string;
    regions: readonly { code: string }[];
    scopes: readonly string[];
    quota: number | null;
    networks: readonly string[];
  };
  onClose: () => void;
  onDone: () => void;
}) {
  const keyFor = useIdempotencyKey();
  const [, change] = useMutation(ChangeApiClient);
  const [reason, setReason] = useState('');
  const [draft, setDraft] = useState<ClientDraft>({
    name: client.name,
    regionCodes: client.regions.map(({ code }) => code),
    scopes: client.scopes.filter(isApiScope),
    quota: client.quota === null ? '' : String(client.quota),
    networks: client.networks.join('\n'),
  });
  return (
    <CommandDialog
      title={m.admin_client_change()}
      submitLabel={m.save()}
      fields={{ reason: 'reason', ...clientFields } as const}
      check={() => ({
        ...checkClient(draft),
        ...(reason.trim().length < 3 ? { reason: m.reason_required() } : {}),
      })}
      submit={async () => {
        const variables = { id: client.id, version: client.version, input: clientInput(draft), reason: reason.trim() };
        return outcomeOf(await change({ ...variables, key: keyFor(variables) }));
      }}
      onClose={onClose}
      onDone={onDone}
      wide
    >
      {(problems) => (
        <div className={styles.fields}>
          <p className="muted">{m.admin_client_change_lead()}</p>
          <ClientFields draft={draft} problems={problems} onChange={setDraft} />
          <ReasonField value={reason} onChange={setReason} error={problems.reason} />
        </div>
      )}
    </CommandDialog>
  );
}
