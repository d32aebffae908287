import { Button, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { useClient } from 'urql';
import type { EnumOf, InputOf } from '../../graphql/graphql.ts';
import { graphql } from '../../graphql/graphql.ts';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import { useIdempotencyKey } from '../../lib/idempotency.ts';
import { useLanguage } from '../../lib/language.ts';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { ToneIcon } from '../../ui/status-badge.tsx';
import type { RosterImport, TemplateColumn } from './import-query.ts';
import { actorName } from './actor-name.ts';
import { fieldHeader, RosterImportStateFragment } from './import-query.ts';
import { FieldPicker } from './field-picker.tsx';
import type { RosterRow, RowProblem } from './roster-rows-query.ts';
import { RosterRowFragment } from './roster-rows-query.ts';
import { RowFacts } from './row-facts.tsx';
import styles from './row-sheet.module.css';
import { ImportRefusalFragment } from './use-import-step.ts';

const CorrectRow = graphql(
  `
    mutation CorrectRosterRow($input: CorrectRosterRowInput!, $key: ID!) {
      correctRosterRow(input: $input, idempotencyKey: $key) {
        __typename
        ... on RosterRowCorrected {
          row {
            ...RosterRowParts
          }
          rosterImport {
            ...RosterImportState
          }
        }
        ...ImportRefusal
      }
    }
  `,
  [RosterRowFragment, RosterImportStateFragment, ImportRefusalFragment],
);

type Field = EnumOf<'RosterField'>;

/**
 * One row with everything that is said of it. While nothing is committed its cells can be corrected here; the repair of
 * a damaged NIK is shown and taken only when a person says that they compared it with the identity card.
 */
export function RowSheet({
  roster,
  row,
  template,
  onClose,
  onCorrected,
}: {
  roster: RosterImport;
  row: RosterRow;
  template: readonly TemplateColumn[];
  onClose: () => void;
  onCorrected: (row: RosterRow) => void;
}) {
  const client = useClient();
  const { language } = useLanguage();
  const keyFor = useIdempotencyKey();
  const mayCorrect = useMay('roster:import') && roster.stage === 'PREVIEWED';
  const [cells, setCells] = useState<Partial<Record<Field, string>>>(() => cellsToCorrect(row));
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState<'cells' | 'proposal' | null>(null);
  const [isDone, setIsDone] = useState(false);
  const proposed = row.errors.find(({ proposedNikMasked }) => proposedNikMasked !== null)?.proposedNikMasked ?? null;

  async function send(what: 'cells' | 'proposal', part: Partial<InputOf<'CorrectRosterRowInput'>>): Promise<void> {
    const input = { importId: roster.id, row: row.number, cells: [], acceptProposedNik: false, ...part };
    setProblem(null);
    setIsDone(false);
    setWorking(what);
    const { data } = await client.mutation(CorrectRow, { input, key: keyFor(input) });
    setWorking(null);
    const result = data?.correctRosterRow;
    if (result === undefined) return setProblem(m.submit_failed());
    if (result.__typename === 'RosterImportRefused') return setProblem(result.message[language]);
    setCells(cellsToCorrect(result.row));
    setIsDone(true);
    onCorrected(result.row);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    // Cells that were opened and left blank stay as they are: blank would mean the default of the import.
    const changed = fieldsOf(cells).flatMap((field) => {
      const text = (cells[field] ?? '').trim();
      return text === '' || text === unreadText(row, field) ? [] : [{ field, text }];
    });
    if (changed.length === 0) return setProblem(m.roster_fix_nothing());
    void send('cells', { cells: changed });
  }

  return (
    <Sheet
      title={m.roster_row_title({ number: formatNumber(row.number) })}
      eyebrow={row.name ?? roster.file.name}
      closeLabel={m.close()}
      onClose={onClose}
    >
      {isDone && (
        <Notice
          tone={row.errors.length > 0 ? 'warning' : 'good'}
          title={row.errors.length > 0 ? m.roster_fix_still() : m.roster_fix_done()}
          urgent
        />
      )}
      {row.errors.length + row.warnings.length > 0 && (
        <ul className={styles.problems}>
          {row.errors.map((error, index) => (
            <ProblemItem key={`e${index}`} problem={error} tone="bad" template={template} />
          ))}
          {row.warnings.map((warning, index) => (
            <ProblemItem key={`w${index}`} problem={warning} tone="warning" template={template} />
          ))}
        </ul>
      )}
      {proposed !== null && (
        <div className={styles.proposal}>
          <p>
            {m.roster_proposal()} <strong className="numeric">{proposed}</strong>
          </p>
          <p className="muted">{m.roster_proposal_text()}</p>
          {mayCorrect && (
            <Button
              size="compact-md"
              variant="default"
              loading={working === 'proposal'}
              onClick={() => void send('proposal', { acceptProposedNik: true })}
            >
              {m.roster_proposal_accept()}
            </Button>
          )}
        </div>
      )}
      {mayCorrect && row.state !== 'ALREADY_ENROLLED' && (
        <form noValidate className={styles.form} onSubmit={submit}>
          <h3 className={styles.heading}>{m.roster_fix_title()}</h3>
          <p className="muted">{m.roster_fix_text()}</p>
          {fieldsOf(cells).map((field) => (
            <TextInput
              key={field}
              label={fieldHeader(template, field)}
              description={template.find((column) => column.field === field)?.meaning[language]}
              autoComplete="off"
              maxLength={200}
              inputMode={field === 'NIK' ? 'numeric' : undefined}
              value={cells[field] ?? ''}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setCells((previous) => ({ ...previous, [field]: value }));
              }}
            />
          ))}
          <FieldPicker
            template={template.filter(({ field }) => !Object.hasOwn(cells, field))}
            onPick={(field) => setCells((previous) => ({ ...previous, [field]: unreadText(row, field) ?? '' }))}
          />
          {problem !== null && (
            <Notice tone="bad" title={m.refused_title()} urgent>
              <p>{problem}</p>
            </Notice>
          )}
          {fieldsOf(cells).length > 0 && (
            <div>
              <Button type="submit" loading={working === 'cells'}>
                {m.roster_fix_submit()}
              </Button>
            </div>
          )}
        </form>
      )}
      <RowFacts row={row} />
      {row.corrections.length > 0 && (
        <>
          <h3 className={styles.heading}>{m.roster_corrections()}</h3>
          <ul className={styles.corrections}>
            {row.corrections.map(({ field, corrector, at, wasProposed }, index) => (
              <li key={index}>
                {fieldHeader(template, field)} · {formatDateTime(at, language)} · {actorName(corrector)}
                {wasProposed && ` · ${m.roster_correction_proposed()}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}

function ProblemItem({
  problem,
  tone,
  template,
}: {
  problem: RowProblem;
  tone: 'bad' | 'warning';
  template: readonly TemplateColumn[];
}) {
  const { language } = useLanguage();
  return (
    <li className={styles.problem}>
      <ToneIcon tone={tone} />
      <div>
        {problem.field !== null && <strong>{fieldHeader(template, problem.field)}: </strong>}
        {problem.message[language]}
        {problem.otherRow !== null && ` ${m.roster_other_row({ number: formatNumber(problem.otherRow) })}`}{' '}
        <code className="muted">{problem.code}</code>
      </div>
    </li>
  );
}

/** The cells to begin with: those that an error is about, with what stands in them where it may be shown. */
function cellsToCorrect(row: RosterRow): Partial<Record<Field, string>> {
  return Object.fromEntries(
    row.errors.flatMap(({ field }) => (field === null ? [] : [[field, unreadText(row, field) ?? '']])),
  );
}

function unreadText(row: RosterRow, field: Field): string | undefined {
  return row.unreadCells.find((cell) => cell.field === field)?.text;
}

function fieldsOf(cells: Partial<Record<Field, string>>): Field[] {
  return Object.keys(cells) as Field[];
}
