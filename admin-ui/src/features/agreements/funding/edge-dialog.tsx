import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { EnumOf, InputOf } from '../../../graphql/graphql.ts';
import { readDate, writeDate } from '../../../lib/date-input.ts';
import { FormGrid } from '../../../lib/form.tsx';
import { formatNumber } from '../../../lib/format.ts';
import { useIdempotencyKey } from '../../../lib/idempotency.ts';
import { useLanguage } from '../../../lib/language.ts';
import { readRupiah } from '../../../lib/rupiah-input.ts';
import { m } from '../../../paraglide/messages.js';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Dialog, DialogFoot } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { CorrectEdge, RecordEdge } from './edge-commands.ts';
import { budgetLineLabels, budgetLines, fundingRoles } from './funding-labels.ts';
import type { PointValues } from './point-fields.tsx';
import { PointFields } from './point-fields.tsx';

/** A recorded step as its correction starts from it. */
export interface EdgeToRecord {
  id: string;
  from: EdgePoint;
  to: EdgePoint;
  budgetLine: EnumOf<'BudgetLine'> | null;
  budgetLineText: string | null;
  amountPromised: number | null;
  promisedOn: string | null;
  sourceText: string | null;
  basis: EnumOf<'FundingBasis'>;
}

interface EdgePoint {
  role: EnumOf<'FundingRole'>;
  name: string;
  institution: { code: string; name: string } | null;
}

/** Records a step of the money, or corrects one: a correction says the whole anew and why. */
export function EdgeDialog({
  agreementId,
  edge,
  onClose,
  onDone,
}: {
  agreementId: string;
  /** The step to correct; null for a new one. */
  edge: EdgeToRecord | null;
  onClose: () => void;
  onDone: () => void;
}) {
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const [{ fetching: recording }, record] = useMutation(RecordEdge);
  const [{ fetching: correcting }, correct] = useMutation(CorrectEdge);
  const [from, setFrom] = useState<PointValues>(() => pointOf(edge?.from, 'FUNDER'));
  const [to, setTo] = useState<PointValues>(() => pointOf(edge?.to, 'INSURER'));
  const [line, setLine] = useState<EnumOf<'BudgetLine'> | ''>(edge?.budgetLine ?? '');
  const [lineText, setLineText] = useState(edge?.budgetLineText ?? '');
  const [amount, setAmount] = useState(edge?.amountPromised == null ? '' : formatNumber(edge.amountPromised, language));
  const [day, setDay] = useState(edge?.promisedOn == null ? '' : writeDate(edge.promisedOn));
  const [sourceText, setSourceText] = useState(edge?.sourceText ?? '');
  const [implied, setImplied] = useState(edge?.basis === 'IMPLIED');
  const [withdraw, setWithdraw] = useState(false);
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);

  function check(): Record<string, string> {
    const found: Record<string, string> = {};
    if (edge !== null && reason.trim().length < 5) found.reason = m.agreement_edge_reason_needed();
    if (withdraw) return found;
    if (isEmpty(from)) found['from.name'] = m.agreement_point_needed();
    if (isEmpty(to)) found['to.name'] = m.agreement_point_needed();
    if (line === 'OTHER' && lineText.trim() === '') found.budgetLineText = m.field_required();
    if (amount.trim() !== '' && readRupiah(amount) === null) found.amountPromised = m.rupiah_not_understood();
    if (day.trim() !== '' && readDate(day) === null) found.promisedOn = m.date_not_understood();
    return found;
  }

  async function submit(): Promise<void> {
    const found = check();
    setProblems(found);
    setProblem(null);
    if (Object.keys(found).length > 0) return;
    const facts = {
      from: pointInput(from),
      to: pointInput(to),
      budgetLine: line === '' ? null : line,
      budgetLineText: textOrNull(lineText),
      amountPromised: readRupiah(amount),
      promisedOn: readDate(day),
      sourceText: textOrNull(sourceText),
      basis: implied ? ('IMPLIED' as const) : ('STATED' as const),
    };
    const { data, error } = await (edge === null ? send({ agreementId, ...facts }) : amend(edge.id, facts));
    const result = data?.result;
    if (error !== undefined || result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'FundingEdge') {
      onDone();
      return onClose();
    }
    const sentence = result.message[language];
    const field = fieldOf(result.field);
    if (field === null) setProblem(sentence);
    else setProblems({ [field]: sentence });
  }

  function send(input: InputOf<'FundingEdgeInput'>) {
    return record({ input, key: keyFor(input) });
  }

  function amend(edgeId: string, facts: Omit<InputOf<'FundingEdgeInput'>, 'agreementId'>) {
    const input = { edgeId, reason: reason.trim(), withdraw, ...(withdraw ? {} : facts) };
    return correct({ input, key: keyFor(input) });
  }

  return (
    <Dialog
      title={edge === null ? m.agreement_edge_record() : m.agreement_edge_correct()}
      closeLabel={m.close()}
      onClose={onClose}
      wide
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {edge !== null && (
          <>
            <Textarea
              label={m.agreement_edge_reason()}
              description={m.agreement_edge_reason_hint()}
              withAsterisk
              autosize
              minRows={2}
              maxLength={500}
              value={reason}
              error={problems.reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Checkbox label={m.agreement_edge_withdraw()} checked={withdraw} onChange={setWithdraw} />
          </>
        )}
        {!withdraw && (
          <>
            <PointFields
              legend={m.agreement_edge_from()}
              roles={fundingRoles.filter((role) => role !== 'INSURER')}
              values={from}
              onChange={setFrom}
              problem={problems['from.name']}
            />
            <PointFields
              legend={m.agreement_edge_whom()}
              roles={fundingRoles.filter((role) => role !== 'FUNDER')}
              values={to}
              onChange={setTo}
              problem={problems['to.name']}
            />
            <FormGrid>
              <NativeSelect
                label={m.agreement_budget_line()}
                value={line}
                error={problems.budgetLine}
                data={[
                  { value: '', label: m.not_stated() },
                  ...budgetLines.map((code) => ({ value: code, label: budgetLineLabels[code]() })),
                ]}
                onChange={(event) => setLine(budgetLines.find((code) => code === event.currentTarget.value) ?? '')}
              />
              <TextInput
                label={m.agreement_budget_text()}
                description={m.agreement_budget_text_hint()}
                withAsterisk={line === 'OTHER'}
                value={lineText}
                error={problems.budgetLineText}
                onChange={(event) => setLineText(event.currentTarget.value)}
              />
              <TextInput
                label={m.agreement_amount_promised()}
                description={m.agreement_amount_hint()}
                inputMode="numeric"
                value={amount}
                error={problems.amountPromised}
                onChange={(event) => setAmount(event.currentTarget.value)}
              />
              <TextInput
                label={m.agreement_promised_on()}
                description={m.date_hint()}
                inputMode="numeric"
                placeholder={m.date_placeholder()}
                value={day}
                error={problems.promisedOn}
                onChange={(event) => setDay(event.currentTarget.value)}
              />
            </FormGrid>
            <Textarea
              label={m.agreement_source_text()}
              autosize
              minRows={2}
              maxLength={1000}
              value={sourceText}
              error={problems.sourceText}
              onChange={(event) => setSourceText(event.currentTarget.value)}
            />
            <Checkbox label={m.agreement_basis_implied_box()} checked={implied} onChange={setImplied} />
          </>
        )}
        {problem !== null && (
          <Notice tone="bad" title={m.refused_title()} urgent>
            <p>{problem}</p>
          </Notice>
        )}
        <DialogFoot>
          <Button variant="default" onClick={onClose}>
            {m.cancel()}
          </Button>
          <Button type="submit" {...(withdraw ? { color: 'red.9' } : {})} loading={recording || correcting}>
            {withdraw ? m.agreement_edge_withdraw_confirm() : m.save()}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}

function pointOf(point: EdgePoint | undefined, role: EnumOf<'FundingRole'>): PointValues {
  if (point === undefined) return { role, institution: null, name: '' };
  return { role: point.role, institution: point.institution, name: point.institution === null ? point.name : '' };
}

function isEmpty({ institution, name }: PointValues): boolean {
  return institution === null && name.trim() === '';
}

function pointInput({ role, institution, name }: PointValues): InputOf<'FundingPointInput'> {
  return { role, institutionCode: institution?.code ?? null, name: institution === null ? name.trim() : null };
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** The field of the form that a refusal is about; null for the whole. */
function fieldOf(path: string | null): string | null {
  const field = path?.replace(/^input\./, '') ?? '';
  if (field.startsWith('from')) return 'from.name';
  if (field.startsWith('to')) return 'to.name';
  const shown = ['reason', 'budgetLine', 'budgetLineText', 'amountPromised', 'promisedOn', 'sourceText'];
  return shown.includes(field) ? field : null;
}
