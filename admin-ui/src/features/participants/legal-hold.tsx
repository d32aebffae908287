import { Button, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { formatDateTime } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';

const LegalHoldQuery = graphql(`
  query LegalHold($id: ID!) {
    participant(id: $id) {
      id
      legalHold {
        since
        reason
      }
    }
  }
`);

const SetHold = graphql(`
  mutation SetLegalHold($id: ID!, $reason: String!, $key: ID!) {
    result: setLegalHold(participantId: $id, reason: $reason, idempotencyKey: $key) {
      __typename
      ... on Participant {
        id
        legalHold {
          since
          reason
        }
      }
      ... on RetentionRefused {
        code
        field
        message {
          id
          en
        }
      }
    }
  }
`);

const ReleaseHold = graphql(`
  mutation ReleaseLegalHold($id: ID!, $reason: String!, $key: ID!) {
    result: releaseLegalHold(participantId: $id, reason: $reason, idempotencyKey: $key) {
      __typename
      ... on Participant {
        id
        legalHold {
          since
          reason
        }
      }
      ... on RetentionRefused {
        code
        field
        message {
          id
          en
        }
      }
    }
  }
`);

/** Whether a person's data are held for the law, and the way to hold or release them. Nothing for those who may not read terms of retention. */
export function LegalHold({ id }: { id: string }) {
  const mayRead = useMay('retention:read');
  const mayManage = useMay('retention:manage');
  const { language } = useLanguage();
  const [{ data }, ask] = useQuery({ query: LegalHoldQuery, variables: { id }, pause: !mayRead });
  const [asking, setAsking] = useState(false);
  const person = data?.participant;
  if (!mayRead || person == null) return null;
  const hold = person.legalHold;
  return (
    <Section
      title={m.legal_hold()}
      actions={
        mayManage && (
          <Button variant="default" size="xs" onClick={() => setAsking(true)}>
            {hold === null ? m.legal_hold_set() : m.legal_hold_release()}
          </Button>
        )
      }
    >
      {hold === null ? (
        <p className="muted">{m.legal_hold_none()}</p>
      ) : (
        <p>
          {m.legal_hold_since({ time: formatDateTime(hold.since, language) })} {hold.reason}
        </p>
      )}
      {asking && (
        <HoldDialog
          id={id}
          isHeld={hold !== null}
          onClose={(changed) => {
            setAsking(false);
            if (changed) ask({ requestPolicy: 'network-only' });
          }}
        />
      )}
    </Section>
  );
}

function HoldDialog({ id, isHeld, onClose }: { id: string; isHeld: boolean; onClose: (changed: boolean) => void }) {
  const client = useClient();
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setProblem(null);
    if (reason.trim().length < 10) return setWrong(m.legal_hold_reason_needed());
    const input = { id, reason: reason.trim() };
    setWorking(true);
    const variables = { ...input, key: keyFor({ ...input, isHeld }) };
    const { data } = isHeld
      ? await client.mutation(ReleaseHold, variables).toPromise()
      : await client.mutation(SetHold, variables).toPromise();
    setWorking(false);
    const result = data?.result;
    if (result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'Participant') return onClose(true);
    if (result.field === 'reason') return setWrong(result.message[language]);
    setProblem(result.message[language]);
  }

  return (
    <Dialog
      title={isHeld ? m.legal_hold_release() : m.legal_hold_set()}
      closeLabel={m.close()}
      onClose={() => onClose(false)}
    >
      <p className="muted">{isHeld ? m.legal_hold_release_text() : m.legal_hold_set_text()}</p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Textarea
          label={m.reason()}
          description={m.legal_hold_reason_hint()}
          withAsterisk
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          error={wrong}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            setWrong(null);
          }}
        />
        {problem !== null && (
          <Notice tone="bad" title={m.refused_title()} urgent>
            <p>{problem}</p>
          </Notice>
        )}
        <DialogFoot>
          <Button variant="default" onClick={() => onClose(false)}>
            {m.cancel()}
          </Button>
          <Button type="submit" loading={working}>
            {isHeld ? m.legal_hold_release() : m.legal_hold_set()}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
