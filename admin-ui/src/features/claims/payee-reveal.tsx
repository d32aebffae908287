import { Button, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ClaimStepRefusalFragment } from './claim-refusal.ts';
import type { Payee } from './payee-account.tsx';

const Reveal = graphql(
  `
    mutation RevealBeneficiary($input: RevealBeneficiaryInput!, $key: ID!) {
      result: revealBeneficiary(input: $input, idempotencyKey: $key) {
        __typename
        ... on RevealedBeneficiary {
          phone
          bank
          accountNumber
          accountHolder
        }
        ...ClaimStepRefusalParts
      }
    }
  `,
  [ClaimStepRefusalFragment],
);

const SHOWN_FOR_MS = 30_000;

interface Account {
  phone: string | null;
  bank: string | null;
  accountNumber: string | null;
  accountHolder: string | null;
}

/** Shows a payee's account in full. Who looked, when and why stands on the trail; it is masked again after half a minute. */
export function PayeeReveal({ payee, onClose }: { payee: Payee; onClose: () => void }) {
  const client = useClient();
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [purpose, setPurpose] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const [account, setAccount] = useState<Account | null>(null);
  useEffect(() => {
    if (account === null) return;
    const timer = setTimeout(onClose, SHOWN_FOR_MS);
    const look = () => document.visibilityState === 'hidden' && onClose();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [account, onClose]);

  async function submit(): Promise<void> {
    setProblem(null);
    if (purpose.trim().length < 10) return setWrong(m.claim_note_needed());
    const input = { beneficiaryId: payee.id, purpose: purpose.trim() };
    setWorking(true);
    const { data } = await client.mutation(Reveal, { input, key: keyFor(input) }).toPromise();
    setWorking(false);
    const result = data?.result;
    if (result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'RevealedBeneficiary') return setAccount(result);
    if (result.field === 'purpose') return setWrong(result.message[language]);
    setProblem(result.message[language]);
  }

  const none = <span className="muted">{m.beneficiary_no_account()}</span>;
  return (
    <Dialog title={m.payee_see_title({ name: payee.name })} closeLabel={m.close()} onClose={onClose}>
      <p>{m.payee_see_text()}</p>
      {account === null ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <TextInput
            label={m.purpose()}
            description={m.purpose_detail_hint()}
            withAsterisk
            autoComplete="off"
            maxLength={300}
            value={purpose}
            error={wrong}
            onChange={(event) => {
              setPurpose(event.currentTarget.value);
              setWrong(null);
            }}
          />
          {problem !== null && (
            <Notice tone="bad" title={m.reveal_failed()} urgent>
              <p>{problem}</p>
            </Notice>
          )}
          <DialogFoot>
            <Button variant="default" onClick={onClose}>
              {m.cancel()}
            </Button>
            <Button type="submit" loading={working}>
              {m.payee_see()}
            </Button>
          </DialogFoot>
        </form>
      ) : (
        <>
          <Facts
            items={[
              { name: m.beneficiary_bank(), value: account.bank ?? none },
              {
                name: m.beneficiary_account_number(),
                value: account.accountNumber === null ? none : <span className="numeric">{account.accountNumber}</span>,
              },
              { name: m.payee_holder(), value: account.accountHolder ?? none },
              { name: m.phone(), value: account.phone ?? '–' },
            ]}
          />
          <DialogFoot>
            <Button onClick={onClose}>{m.close()}</Button>
          </DialogFoot>
        </>
      )}
    </Dialog>
  );
}
