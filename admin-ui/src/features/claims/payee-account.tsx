import { CHANGEABLE_CLAIM_STATES } from '@payung/kit/values/claim-transitions.ts';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './claim-documents.module.css';
import type { Change } from './claim-conflict.tsx';
import { ClaimConflict } from './claim-conflict.tsx';
import { ClaimStepRefusalFragment } from './claim-refusal.ts';
import { ClaimAfterStepFragment } from './claim-step-documents.ts';
import { PayeeReveal } from './payee-reveal.tsx';

const ChangeAccount = graphql(
  `
    mutation ChangeBeneficiaryAccount($input: ChangeBeneficiaryAccountInput!, $key: ID!) {
      result: changeBeneficiaryAccount(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  [ClaimAfterStepFragment, ClaimStepRefusalFragment],
);

/** Somebody who may be paid, as far as their account asks. */
export interface Payee {
  id: string;
  name: string;
  accountMasked: string | null;
  phoneMasked: string | null;
}

/** A claim as far as the account of a payee asks. */
interface PaidClaim {
  id: string;
  version: number;
  state: EnumOf<'ClaimState'>;
}

/** What can be done with a payee's account: to see it in full for a purpose, and to change it. */
export function PayeeAccount({ claim, payee, onDone }: { claim: PaidClaim; payee: Payee; onDone: () => void }) {
  const mayReveal = useMay('claim:reveal');
  const mayRecord = useMay('claim:record-beneficiaries');
  const [open, setOpen] = useState<'see' | 'change' | null>(null);
  const hasSealed = payee.accountMasked !== null || payee.phoneMasked !== null;
  const canChange = mayRecord && (claim.state === 'APPROVED' || CHANGEABLE_CLAIM_STATES.includes(claim.state));
  return (
    <div className={`${styles.acts} no-print`}>
      {mayReveal && hasSealed && (
        <Button size="compact-sm" variant="default" onClick={() => setOpen('see')}>
          {m.payee_see()} <span className="visually-hidden">{payee.name}</span>
        </Button>
      )}
      {canChange && (
        <Button size="compact-sm" variant="default" onClick={() => setOpen('change')}>
          {m.payee_change()} <span className="visually-hidden">{payee.name}</span>
        </Button>
      )}
      {open === 'see' && <PayeeReveal payee={payee} onClose={() => setOpen(null)} />}
      {open === 'change' && (
        <ChangeDialog
          claim={claim}
          payee={payee}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null);
            onDone();
          }}
        />
      )}
    </div>
  );
}

/** Changes the account that somebody is paid at. On an approved claim whoever changes it does not pay it. */
function ChangeDialog({
  claim,
  payee,
  onClose,
  onDone,
}: {
  claim: PaidClaim;
  payee: Payee;
  onClose: () => void;
  onDone: () => void;
}) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, change] = useMutation(ChangeAccount);
  const [values, setValues] = useState({ bank: '', accountNumber: '', accountHolder: '', note: '' });
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [conflict, setConflict] = useState<readonly Change[] | null>(null);

  async function submit(): Promise<void> {
    setProblem(null);
    setConflict(null);
    const found: Record<string, string> = {};
    const accountNumber = values.accountNumber.replaceAll(/[\s.-]/g, '');
    if (values.bank.trim() === '') found.bank = m.field_required();
    if (!/^\d{5,20}$/.test(accountNumber)) found.accountNumber = m.payee_number_needed();
    if (values.note.trim().length < 10) found.note = m.claim_note_needed();
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const holder = values.accountHolder.trim();
    const input = {
      claimId: claim.id,
      expectedVersion: claim.version,
      beneficiaryId: payee.id,
      bank: values.bank.trim(),
      accountNumber,
      accountHolder: holder === '' ? null : holder,
      note: values.note.trim(),
    };
    const { data, error } = await change({ input, key: keyFor(input) });
    const result = data?.result;
    if (error !== undefined || result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'Claim') return onDone();
    if (result.code === 'CONFLICT') return setConflict(result.changes);
    const field = result.field?.replace(/^input\./, '');
    if (field !== undefined && field in values) return setProblems({ [field]: result.message[language] });
    setProblem(result.message[language]);
  }

  const field = (name: keyof typeof values, label: string) => ({
    label,
    value: values[name],
    error: problems[name],
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) => {
      setValues({ ...values, [name]: event.currentTarget.value });
      setProblems({});
    },
  });
  return (
    <Dialog title={m.payee_change_title({ name: payee.name })} closeLabel={m.close()} onClose={onClose}>
      <p className="muted">{claim.state === 'APPROVED' ? m.payee_change_approved() : m.payee_change_text()}</p>
      {conflict !== null && (
        <ClaimConflict
          claimId={claim.id}
          changes={conflict}
          fieldsOf={(now) => {
            const theirs = now.beneficiaries?.find(({ id }) => id === payee.id);
            if (theirs === undefined || theirs.accountMasked === payee.accountMasked) return [];
            const mine = `${values.bank.trim()} •••••${values.accountNumber.replaceAll(/\D/g, '').slice(-3)}`;
            return [
              {
                name: 'account',
                fact: 'beneficiaries',
                label: m.beneficiary_account(),
                mine,
                theirs: theirs.accountMasked ?? '',
              },
            ];
          }}
          onChosen={(choices) => (choices.account === 'THEIRS' ? onDone() : setConflict(null))}
        />
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextInput {...field('bank', m.beneficiary_bank())} withAsterisk maxLength={50} />
        <TextInput {...field('accountNumber', m.beneficiary_account_number())} withAsterisk inputMode="numeric" />
        <TextInput {...field('accountHolder', m.payee_holder())} description={m.payee_holder_hint()} maxLength={100} />
        <Textarea
          {...field('note', m.claim_note())}
          description={m.claim_note_hint()}
          withAsterisk
          autosize
          minRows={2}
        />
        {problem !== null && (
          <Notice tone="bad" title={m.refused_title()} urgent>
            <p>{problem}</p>
          </Notice>
        )}
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" loading={fetching} disabled={conflict !== null}>
            {m.save()}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
