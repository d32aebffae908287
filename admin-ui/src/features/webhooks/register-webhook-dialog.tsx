import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { CommandDialog } from '../../lib/command-dialog.tsx';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { InstitutionSelect } from '../../lib/institution-select.tsx';
import { RegionSelect } from '../../lib/region-select.tsx';
import { m } from '../../paraglide/messages.js';
import { Checkbox, CheckboxGroup } from '../../ui/checkbox.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { RegisterWebhook } from './commands.ts';
import { only, outcomeOf } from './only-owner.ts';
import { WebhookSecret } from './webhook-secret.tsx';
import { ownerLabel, typeLabel, typesOf } from './webhook-words.ts';
import { owners } from './webhooks.search.ts';
import type { WebhookOwner } from './webhooks.search.ts';
import styles from './webhooks.module.css';

const fields = { name: 'name', url: 'url', types: 'types', query: 'query', client: 'clientId' } as const;

const EXAMPLES = {
  agreements: 'query ($id: ID!) { agreement(id: $id) { title status } }',
  participants: 'query ($id: ID!) { enrolment(id: $id) { state region { code } } }',
  claims: 'query ($id: ID!) { claim(id: $id) { number state } }',
} as const satisfies Record<WebhookOwner, string>;

/** Registers a webhook for a client and shows its secret, once. */
export function RegisterWebhookDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const keyFor = useIdempotencyKey();
  const [, register] = useMutation(RegisterWebhook);
  const [owner, setOwner] = useState<WebhookOwner>('participants');
  const [types, setTypes] = useState<readonly EnumOf<'ChangedType'>[]>([]);
  const [draft, setDraft] = useState({ name: '', url: '', query: '', clientId: '' });
  const [institutionCode, setInstitutionCode] = useState<string | null>(null);
  const [regionCode, setRegionCode] = useState<string | null>(null);
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  return (
    <CommandDialog<{ secret: string | null }, string>
      title={m.webhook_register()}
      submitLabel={m.webhook_register()}
      fields={fields}
      check={() => ({
        ...(types.length === 0 ? { types: m.webhook_types_required() } : {}),
        ...(draft.clientId.trim() === '' ? { clientId: m.webhook_client_required() } : {}),
        ...(institutionCode === null ? { institutionCode: m.webhook_institution_required() } : {}),
        ...(regionCode === null ? { regionCode: m.webhook_region_required() } : {}),
      })}
      submit={async () => {
        const input = {
          name: draft.name,
          url: draft.url.trim(),
          types: [...types],
          query: draft.query.trim() === '' ? null : draft.query,
          client: {
            clientId: draft.clientId.trim(),
            institutionCode: institutionCode ?? '',
            regionCodes: [regionCode ?? ''],
          },
        };
        return outcomeOf(owner, await register({ input, key: keyFor([owner, input]), ...only(owner) }));
      }}
      onClose={onClose}
      onDone={onDone}
      shown={({ secret }) => <WebhookSecret text={secret} />}
      doneLabel={m.webhook_noted()}
      wide
    >
      {(problems) => (
        <div className={styles.fields}>
          <Segmented
            label={m.webhook_owner()}
            value={owner}
            options={owners.map((value) => ({ value, label: ownerLabel(value) }))}
            onChange={(value) => {
              setOwner(value);
              setTypes([]);
            }}
          />
          <CheckboxGroup legend={m.webhook_types()}>
            {typesOf[owner].map((type: EnumOf<'ChangedType'>) => (
              <Checkbox
                key={type}
                label={typeLabel(type)}
                checked={types.includes(type)}
                onChange={(checked) => setTypes(checked ? [...types, type] : types.filter((kept) => kept !== type))}
              />
            ))}
          </CheckboxGroup>
          {problems.types !== undefined && <Notice tone="bad" title={problems.types} urgent />}
          <TextInput
            label={m.webhook_name()}
            withAsterisk
            maxLength={100}
            value={draft.name}
            error={problems.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <TextInput
            label={m.webhook_url()}
            description={m.webhook_url_hint()}
            withAsterisk
            type="url"
            maxLength={500}
            value={draft.url}
            error={problems.url}
            onChange={(event) => change({ url: event.currentTarget.value })}
          />
          <TextInput
            label={m.webhook_client()}
            description={m.webhook_client_hint()}
            withAsterisk
            maxLength={200}
            value={draft.clientId}
            error={problems.clientId}
            onChange={(event) => change({ clientId: event.currentTarget.value })}
          />
          <InstitutionSelect
            label={m.institution()}
            required
            value={institutionCode}
            error={problems.institutionCode}
            onChange={setInstitutionCode}
          />
          <RegionSelect
            label={m.webhook_region()}
            required
            value={regionCode}
            error={problems.regionCode}
            onChange={setRegionCode}
          />
          <Textarea
            label={m.webhook_query()}
            description={m.webhook_query_hint()}
            placeholder={EXAMPLES[owner]}
            autosize
            minRows={3}
            maxLength={4_000}
            value={draft.query}
            error={problems.query}
            onChange={(event) => change({ query: event.currentTarget.value })}
          />
        </div>
      )}
    </CommandDialog>
  );
}
