import { CHANGEABLE_CLAIM_STATES } from '@payung/kit/values/claim-transitions.ts';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { RowList } from '../../lib/benefit-case/row-list.tsx';
import { ValueField } from '../../lib/benefit-case/value-field.tsx';
import { FormFoot } from '../../lib/form.tsx';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { oneOf } from '../../lib/search-text.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Checkbox } from '../../ui/checkbox.tsx';
import { IconUsersPlus } from '../../ui/icons.ts';
import { Section } from '../../ui/section.tsx';
import type { Change } from './claim-conflict.tsx';
import { ClaimConflict } from './claim-conflict.tsx';
import { ClaimAfterStepFragment } from './claim-step-documents.ts';
import { ClaimStepRefusalFragment } from './claim-refusal.ts';
import { relationLabel, relations } from './relations.ts';

const RecordBeneficiaries = graphql(
  `
    mutation RecordBeneficiaries($input: RecordBeneficiariesInput!, $key: ID!) {
      result: recordBeneficiaries(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  [ClaimAfterStepFragment, ClaimStepRefusalFragment],
);

interface Person {
  relation: EnumOf<'BeneficiaryRelation'>;
  name: string;
  alive: boolean;
  phone: string;
  bank: string;
  accountNumber: string;
  share: string | undefined;
}

/** Records who may be paid, all of them at once: what was recorded before is replaced, and sealed numbers are typed again. */
export function BeneficiariesForm({
  claim,
  replaces,
  onDone,
}: {
  claim: { id: string; version: number; state: EnumOf<'ClaimState'>; isDeath: boolean };
  replaces: boolean;
  onDone: () => void;
}) {
  const mayRecord = useMay('claim:record-beneficiaries');
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, record] = useMutation(RecordBeneficiaries);
  const fresh = (): Person => ({
    relation: claim.isDeath ? 'SPOUSE' : 'PARTICIPANT',
    name: '',
    alive: true,
    phone: '',
    bank: '',
    accountNumber: '',
    share: undefined,
  });
  const [open, setOpen] = useState(false);
  const [people, setPeople] = useState<readonly Person[]>([fresh()]);
  const [note, setNote] = useState('');
  const [noteProblem, setNoteProblem] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [conflict, setConflict] = useState<readonly Change[] | null>(null);
  // After a death that leaves nobody to be paid, the graph asks how that was established.
  const nobody = claim.isDeath && people.every(({ alive }) => !alive);
  if (!mayRecord || !CHANGEABLE_CLAIM_STATES.includes(claim.state)) return null;
  if (!open) {
    return (
      <div className="no-print">
        <Button variant="default" leftSection={<IconUsersPlus size={16} aria-hidden />} onClick={() => setOpen(true)}>
          {replaces ? m.beneficiaries_replace() : m.beneficiaries_record()}
        </Button>
      </div>
    );
  }

  async function submit(): Promise<void> {
    setProblem(null);
    setNoteProblem(null);
    setConflict(null);
    if (nobody && note.trim().length < 10) return setNoteProblem(m.claim_note_needed());
    const nameless = people.findIndex(({ name }) => name.trim().length < 2);
    if (nameless >= 0) return setProblem(m.beneficiary_name_needed({ number: nameless + 1 }));
    const input = {
      claimId: claim.id,
      expectedVersion: claim.version,
      beneficiaries: people.map(({ relation, name, alive, phone, bank, accountNumber, share }) => ({
        relation,
        name: name.trim(),
        alive,
        phone: textOrNull(phone),
        bank: textOrNull(bank),
        accountNumber: textOrNull(accountNumber.replaceAll(/[\s.-]/g, '')),
        shareBasisPoints: share === undefined ? null : Number(share),
      })),
      note: nobody ? note.trim() : null,
    };
    const { data, error } = await record({ input, key: keyFor(input) });
    const result = data?.result;
    if (error !== undefined || result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'ClaimStepRefused') {
      if (result.code === 'CONFLICT') return setConflict(result.changes);
      if (result.field === 'note') return setNoteProblem(result.message[language]);
      const at = /beneficiaries\.(\d+)/.exec(result.field ?? '')?.[1];
      const who = at === undefined ? '' : `${m.beneficiary_number({ number: Number(at) + 1 })}: `;
      return setProblem(`${who}${result.message[language]}`);
    }
    setOpen(false);
    onDone();
  }

  return (
    <div className="no-print">
      <Section
        title={replaces ? m.beneficiaries_replace() : m.beneficiaries_record()}
        note={replaces ? m.beneficiaries_replace_note() : m.beneficiaries_record_note()}
      >
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          {conflict !== null && (
            <ClaimConflict
              claimId={claim.id}
              changes={conflict}
              fieldsOf={(now) =>
                conflict.some(({ field }) => field === 'beneficiaries')
                  ? [
                      {
                        name: 'beneficiaries',
                        fact: 'beneficiaries',
                        label: m.beneficiaries(),
                        mine: people
                          .map(({ name, relation }) => `${name.trim()} (${relationLabel(relation)})`)
                          .join('; '),
                        theirs: (now.beneficiaries ?? []).map(({ name }) => name).join('; '),
                      },
                    ]
                  : []
              }
              onChosen={(choices) => {
                setConflict(null);
                if (choices.beneficiaries !== 'THEIRS') return;
                setOpen(false);
                onDone();
              }}
            />
          )}
          <RowList<Person>
            legend={m.beneficiaries()}
            rows={people}
            fresh={fresh}
            addLabel={m.beneficiary_add()}
            nameOf={(index) => m.beneficiary_number({ number: index + 1 })}
            onChange={setPeople}
          >
            {(person, change) => (
              <>
                <NativeSelect
                  label={m.beneficiary_relation()}
                  withAsterisk
                  value={person.relation}
                  onChange={(event) => change({ relation: oneOf(event.currentTarget.value, relations) ?? 'SPOUSE' })}
                  data={relations
                    .filter((code) => !claim.isDeath || code !== 'PARTICIPANT')
                    .map((code) => ({ value: code, label: relationLabel(code) }))}
                />
                <TextInput
                  label={m.full_name()}
                  withAsterisk
                  maxLength={100}
                  autoComplete="off"
                  value={person.name}
                  onChange={(event) => change({ name: event.currentTarget.value })}
                />
                <TextInput
                  label={m.phone()}
                  inputMode="tel"
                  autoComplete="off"
                  value={person.phone}
                  onChange={(event) => change({ phone: event.currentTarget.value })}
                />
                <TextInput
                  label={m.beneficiary_bank()}
                  maxLength={50}
                  value={person.bank}
                  onChange={(event) => change({ bank: event.currentTarget.value })}
                />
                <TextInput
                  label={m.beneficiary_account_number()}
                  inputMode="numeric"
                  autoComplete="off"
                  value={person.accountNumber}
                  onChange={(event) => change({ accountNumber: event.currentTarget.value })}
                />
                <ValueField
                  kind="percent"
                  label={m.beneficiary_share_percent()}
                  value={person.share}
                  onChange={(share) => change({ share })}
                />
                <Checkbox
                  label={m.beneficiary_alive()}
                  checked={person.alive}
                  onChange={(alive) => change({ alive })}
                />
              </>
            )}
          </RowList>
          {nobody && (
            <Textarea
              label={m.beneficiaries_nobody()}
              description={m.beneficiaries_nobody_hint()}
              withAsterisk
              autosize
              minRows={2}
              maxLength={2000}
              value={note}
              error={noteProblem}
              onChange={(event) => {
                setNote(event.currentTarget.value);
                setNoteProblem(null);
              }}
            />
          )}
          <FormFoot problem={problem} submitLabel={m.beneficiaries_save()} submitting={fetching} />
        </form>
      </Section>
    </div>
  );
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
