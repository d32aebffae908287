import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../../graphql/graphql.ts';
import { readDate } from '../../../lib/date-input.ts';
import { FormGrid } from '../../../lib/form.tsx';
import { formatRupiah } from '../../../lib/format.ts';
import { useIdempotencyKey } from '../../../lib/idempotency.ts';
import { useLanguage } from '../../../lib/language.ts';
import { readRupiah } from '../../../lib/rupiah-input.ts';
import { m } from '../../../paraglide/messages.js';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Dialog, DialogFoot } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';

const RecordPayment = graphql(`
  mutation RecordFundingPayment($input: FundingPaymentInput!, $key: ID!) {
    result: recordFundingPayment(input: $input, idempotencyKey: $key) {
      __typename
      ... on FundingEdge {
        id
      }
      ... on FundingRefused {
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

/** Records that money moved along a step. A payment is never changed: one made in error is taken back by its opposite. */
export function PaymentDialog({
  edgeId,
  onClose,
  onDone,
}: {
  edgeId: string;
  onClose: () => void;
  onDone: () => void;
}) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, record] = useMutation(RecordPayment);
  const [amount, setAmount] = useState('');
  const [day, setDay] = useState('');
  const [inFull, setInFull] = useState(false);
  const [takesBack, setTakesBack] = useState(false);
  const [sourceText, setSourceText] = useState('');
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const read = readRupiah(amount);

  async function submit(): Promise<void> {
    const found: Record<string, string> = {};
    if (amount.trim() === '' ? !inFull : read === null)
      found.amount = amount.trim() === '' ? m.agreement_payment_needs() : m.rupiah_not_understood();
    if (day.trim() !== '' && readDate(day) === null) found.paidOn = m.date_not_understood();
    setProblems(found);
    setProblem(null);
    if (Object.keys(found).length > 0) return;
    const input = {
      edgeId,
      amount: read === null ? null : takesBack ? -read : read,
      paidOn: readDate(day),
      inFull: inFull && !takesBack,
      sourceText: sourceText.trim() === '' ? null : sourceText.trim(),
    };
    const { data, error } = await record({ input, key: keyFor(input) });
    const result = data?.result;
    if (error !== undefined || result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'FundingEdge') {
      onDone();
      return onClose();
    }
    const field = result.field?.replace(/^input\./, '') ?? '';
    const sentence = result.message[language];
    if (['amount', 'paidOn', 'sourceText'].includes(field)) setProblems({ [field]: sentence });
    else setProblem(sentence);
  }

  return (
    <Dialog title={m.agreement_payment_record()} closeLabel={m.close()} onClose={onClose}>
      <p className="muted">{m.agreement_payment_lead()}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <FormGrid>
          <TextInput
            label={m.agreement_payment_amount()}
            description={
              read === null
                ? m.agreement_amount_hint()
                : m.agreement_payment_reads({ amount: formatRupiah(takesBack ? -read : read, language) })
            }
            inputMode="numeric"
            value={amount}
            error={problems.amount}
            onChange={(event) => setAmount(event.currentTarget.value)}
          />
          <TextInput
            label={m.agreement_payment_day()}
            description={m.date_hint()}
            inputMode="numeric"
            placeholder={m.date_placeholder()}
            value={day}
            error={problems.paidOn}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        </FormGrid>
        <Checkbox
          label={m.agreement_payment_in_full_box()}
          checked={inFull}
          disabled={takesBack}
          onChange={setInFull}
        />
        <Checkbox label={m.agreement_payment_takes_back()} checked={takesBack} onChange={setTakesBack} />
        <Textarea
          label={m.agreement_source_text()}
          autosize
          minRows={2}
          maxLength={1000}
          value={sourceText}
          error={problems.sourceText}
          onChange={(event) => setSourceText(event.currentTarget.value)}
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
          <Button type="submit" loading={fetching}>
            {m.save()}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
