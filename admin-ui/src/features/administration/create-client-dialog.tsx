import { useState } from 'react';
import { useMutation } from 'urql';
import { CommandDialog } from '../../lib/command-dialog.tsx';
import { outcomeOf } from '../../lib/command-outcome.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { InstitutionSelect } from '../../lib/institution-select.tsx';
import { m } from '../../paraglide/messages.js';
import styles from './administration.module.css';
import type { ClientDraft } from './client-fields.tsx';
import { checkClient, clientFields, ClientFields, clientInput } from './client-fields.tsx';
import { CreateApiClient } from './client-commands.ts';
import { ShownOnce } from './shown-once.tsx';

/** Registers a partner's system and shows its secret, once. */
export function CreateClientDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const keyFor = useIdempotencyKey();
  const [, create] = useMutation(CreateApiClient);
  const [institutionCode, setInstitutionCode] = useState<string | null>(null);
  const [draft, setDraft] = useState<ClientDraft>({ name: '', regionCodes: [], scopes: [], quota: '', networks: '' });
  return (
    <CommandDialog
      title={m.admin_client_create()}
      submitLabel={m.admin_client_create()}
      fields={{ institutionCode: 'institutionCode', ...clientFields } as const}
      check={() => ({
        ...checkClient(draft),
        ...(institutionCode === null ? { institutionCode: m.admin_institution_required() } : {}),
      })}
      submit={async () => {
        const input = { ...clientInput(draft), institutionCode: institutionCode ?? '' };
        return outcomeOf(await create({ input, key: keyFor(input) }));
      }}
      doneLabel={m.admin_noted()}
      shown={({ secret, client }) => (
        <>
          <p>
            {m.admin_client_id()}: <code>{client.id}</code>
          </p>
          <ShownOnce label={m.admin_secret()} text={secret} hint={m.admin_secret_hint()} />
        </>
      )}
      onClose={onClose}
      onDone={onDone}
      wide
    >
      {(problems) => (
        <div className={styles.fields}>
          <p className="muted">{m.admin_client_create_lead()}</p>
          <InstitutionSelect
            label={m.institution()}
            required
            value={institutionCode}
            error={problems.institutionCode}
            onChange={setInstitutionCode}
          />
          <ClientFields draft={draft} problems={problems} onChange={setDraft} />
        </div>
      )}
    </CommandDialog>
  );
}
