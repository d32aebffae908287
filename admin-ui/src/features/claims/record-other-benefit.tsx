import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { EnumOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { readDate } from '../../lib/date-input.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { readRupiah } from '../../lib/rupiah-input.ts';
import { oneOf } from '../../lib/search-text.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../ui/dialog.tsx';
import { IconNotes } from '../../ui/icons.ts';
import { Notice } from '../../ui/notice.tsx';
import { ClaimAfterStepFragment } from './claim-step-documents.ts';
import { ClaimStepRefusalFragment } from './claim-refusal.ts';

const RecordBenefit = graphql(
  `
    mutation RecordOtherBenefit($input: RecordOtherBenefitInput!, $key: ID!) {
      result: recordOtherBenefit(input: $input, idempotencyKey: $key) {
        __typename
        ...ClaimAfterStep
        ...ClaimStepRefusalParts
      }
    }
  `,
  [ClaimAfterStepFragment, ClaimStepRefusalFragment],
);

const sources = ['KPU_SANTUNAN', 'REGIONAL_AID'] as const satisfies readonly EnumOf<'OtherBenefitSource'>[];
const fields = ['amount', 'basis', 'paidOn', 'source'];

/** Records what another source gave for the same case: a ledger beside, never added. Overlap warns and never blocks. */
export function RecordOtherBenefit({ claim, onDone }: { claim: { id: string; version: number }; onDone: () => void }) {
  const mayRecord = useMay('claim:record-benefit');
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [{ fetching }, record] = useMutation(RecordBenefit);
  const [open, setOpen] = useState(false);
  const [source, setSource] = useState<(typeof sources)[number]>('KPU_SANTUNAN');
  const [amount, setAmount] = useState('');
  const [basis, setBasis] = useState('');
  const [paidOn, setPaidOn] = useState('');
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  if (!mayRecord) return null;

  async function submit(): Promise<void> {
    const rupiah = readRupiah(amount);
    const day = paidOn.trim() === '' ? null : readDate(paidOn);
    const found: Record<string, string> = {};
    if (rupiah === null) found.amount = m.rupiah_not_understood();
    if (basis.trim().length < 3) found.basis = m.field_required();
    if (paidOn.trim() !== '' && day === null) found.paidOn = m.date_not_understood();
    setProblems(found);
    setProblem(null);
    if (Object.keys(found).length > 0 || rupiah === null) return;
    const input = {
      claimId: claim.id,
      expectedVersion: claim.version,
      source,
      amount: rupiah,
      basis: basis.trim(),
      paidOn: day,
    };
    const { data, error } = await record({ input, key: keyFor(input) });
    const result = data?.result;
    if (error !== undefined || result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'ClaimStepRefused') {
      const field = result.field?.replace(/^input\./, '');
      if (field !== undefined && fields.includes(field)) return setProblems({ [field]: result.message[language] });
      return setProblem(result.message[language]);
    }
    setOpen(false);
    setAmount('');
    setBasis('');
    setPaidOn('');
    onDone();
  }

  return (
    <div className="no-print">
      <Button variant="default" leftSection={<IconNotes size={16} aria-hidden />} onClick={() => setOpen(true)}>
        {m.other_benefit_record()}
      </Button>
      {open && (
        <Dialog title={m.other_benefit_record()} closeLabel={m.close()} onClose={() => setOpen(false)}>
          <p className="muted">{m.other_benefits_note()}</p>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void submit();
            }}
          >
            <NativeSelect
              label={m.other_benefit_source()}
              withAsterisk
              value={source}
              error={problems.source}
              onChange={(event) => setSource(oneOf(event.currentTarget.value, sources) ?? source)}
              data={[
                { value: 'KPU_SANTUNAN', label: m.other_source_kpu() },
                { value: 'REGIONAL_AID', label: m.other_source_region() },
              ]}
            />
            <TextInput
              label={m.amount()}
              withAsterisk
              inputMode="numeric"
              value={amount}
              error={problems.amount}
              onChange={(event) => setAmount(event.currentTarget.value)}
            />
            <TextInput
              label={m.other_benefit_basis()}
              withAsterisk
              maxLength={200}
              value={basis}
              error={problems.basis}
              onChange={(event) => setBasis(event.currentTarget.value)}
            />
            <TextInput
              label={m.other_benefit_paid_on()}
              description={m.other_benefit_paid_on_hint()}
              inputMode="numeric"
              placeholder={m.date_placeholder()}
              value={paidOn}
              error={problems.paidOn}
              onChange={(event) => setPaidOn(event.currentTarget.value)}
            />
            {problem !== null && (
              <Notice tone="bad" title={m.refused_title()} urgent>
                <p>{problem}</p>
              </Notice>
            )}
            <DialogFoot>
              <Button variant="default" onClick={() => setOpen(false)}>
                {m.cancel()}
              </Button>
              <Button type="submit" loading={fetching}>
                {m.save()}
              </Button>
            </DialogFoot>
          </form>
        </Dialog>
      )}
    </div>
  );
}
