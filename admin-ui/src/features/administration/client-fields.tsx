import { Textarea, TextInput } from '@mantine/core';
import type { ApiScope } from '../../../../subgraphs/kit/src/values/api-scopes.ts';
import { API_SCOPE_SENTENCES, PARTNER_SCOPES } from '../../../../subgraphs/kit/src/values/api-scopes.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Checkbox, CheckboxGroup } from '../../ui/checkbox.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RegionsField } from './regions-field.tsx';

/** What a client is to be, as it is typed. */
export interface ClientDraft {
  name: string;
  regionCodes: string[];
  scopes: ApiScope[];
  quota: string;
  networks: string;
}

/** Fields of a client, by those of its input. */
export const clientFields = {
  name: 'name',
  regionCodes: 'regionCodes',
  scopes: 'scopes',
  quota: 'quota',
  networks: 'networks',
} as const;

/** What is wrong with each. */
export type ClientProblems = Partial<Record<keyof typeof clientFields, string>>;

/** Name, regions, scopes, quota and networks of a client. */
export function ClientFields({
  draft,
  problems,
  onChange,
}: {
  draft: ClientDraft;
  problems: ClientProblems;
  onChange: (draft: ClientDraft) => void;
}) {
  const { language } = useLanguage();
  return (
    <>
      <TextInput
        label={m.admin_name()}
        withAsterisk
        maxLength={100}
        value={draft.name}
        error={problems.name}
        onChange={(event) => onChange({ ...draft, name: event.currentTarget.value })}
      />
      <RegionsField
        value={draft.regionCodes}
        error={problems.regionCodes}
        onChange={(regionCodes) => onChange({ ...draft, regionCodes })}
      />
      <CheckboxGroup legend={m.admin_scopes()} hint={m.admin_scopes_hint()}>
        {PARTNER_SCOPES.map((scope) => (
          <Checkbox
            key={scope}
            checked={draft.scopes.includes(scope)}
            label={
              <>
                {API_SCOPE_SENTENCES[scope][language]} <code>{scope}</code>
              </>
            }
            onChange={(checked) =>
              onChange({
                ...draft,
                scopes: PARTNER_SCOPES.filter((one) => (one === scope ? checked : draft.scopes.includes(one))),
              })
            }
          />
        ))}
      </CheckboxGroup>
      {problems.scopes !== undefined && <Notice tone="bad" title={problems.scopes} urgent />}
      <TextInput
        label={m.admin_quota()}
        description={m.admin_quota_hint()}
        inputMode="numeric"
        value={draft.quota}
        error={problems.quota}
        onChange={(event) => onChange({ ...draft, quota: event.currentTarget.value })}
      />
      <Textarea
        label={m.admin_networks()}
        description={m.admin_networks_hint()}
        autosize
        minRows={2}
        value={draft.networks}
        error={problems.networks}
        onChange={(event) => onChange({ ...draft, networks: event.currentTarget.value })}
      />
    </>
  );
}

/** A draft as the graph takes it. */
export function clientInput({ name, regionCodes, scopes, quota, networks }: ClientDraft) {
  const digits = quota.replaceAll(/[.\s]/g, '');
  return {
    name: name.trim(),
    regionCodes,
    scopes,
    quota: digits === '' ? null : Number(digits),
    networks: networks.split(/[\s,;]+/).filter((network) => network !== ''),
  };
}

/** What is wrong with a draft before it is sent. */
export function checkClient({ name, regionCodes, scopes, quota }: ClientDraft): ClientProblems {
  return {
    ...(name.trim().length < 3 ? { name: m.admin_name_required() } : {}),
    ...(regionCodes.length === 0 ? { regionCodes: m.admin_region_required() } : {}),
    ...(scopes.length === 0 ? { scopes: m.admin_scope_required() } : {}),
    ...(/^[\d.\s]*$/.test(quota) ? {} : { quota: m.admin_quota_not_understood() }),
  };
}
