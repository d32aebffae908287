import { Button, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ClaimStepRefusalFragment } from './claim-refusal.ts';

const Reveal = graphql(
  `
    mutation RevealNotifier($input: RevealNotifierInput!, $key: ID!) {
      result: revealNotifier(input: $input, idempotencyKey: $key) {
        __typename
        ... on RevealedNotifier {
          phone
        }
        ...ClaimStepRefusalParts
      }
    }
  `,
  [ClaimStepRefusalFragment],
);

const SHOWN_FOR_MS = 30_000;

/** The telephone of who gave notice, masked; in full for half a minute to who has to call, for a purpose that stands on the trail. */
export function NotifierPhone({ claimId, masked }: { claimId: string; masked: string }) {
  const mayReveal = useMay('claim:reveal');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <span className="numeric">{masked}</span>{' '}
      {mayReveal && (
        <Button variant="subtle" size="compact-xs" className="no-print" onClick={() => setAsking(true)}>
          {m.notifier_see()}
        </Button>
      )}
      {asking && <PhoneDialog claimId={claimId} onClose={() => setAsking(false)} />}
    </>
  );
}

function PhoneDialog({ claimId, onClose }: { claimId: string; onClose: () => void }) {
  const client = useClient();
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [purpose, setPurpose] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const [phone, setPhone] = useState<string | null>(null);
  useEffect(() => {
    if (phone === null) return;
    const timer = setTimeout(onClose, SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [phone, onClose]);

  async function submit(): Promise<void> {
    setProblem(null);
    if (purpose.trim().length < 10) return setWrong(m.claim_note_needed());
    const input = { claimId, purpose: purpose.trim() };
    setWorking(true);
    const { data } = await client.mutation(Reveal, { input, key: keyFor(input) }).toPromise();
    setWorking(false);
    const result = data?.result;
    if (result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'RevealedNotifier') return setPhone(result.phone);
    if (result.field === 'purpose') return setWrong(result.message[language]);
    setProblem(result.message[language]);
  }

  return (
    <Dialog title={m.notifier_see()} closeLabel={m.close()} onClose={onClose}>
      {phone === null ? (
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
              {m.notifier_see()}
            </Button>
          </DialogFoot>
        </form>
      ) : (
        <>
          <p className="numeric">{phone}</p>
          <DialogFoot>
            <Button onClick={onClose}>{m.close()}</Button>
          </DialogFoot>
        </>
      )}
    </Dialog>
  );
}
