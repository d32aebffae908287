import { Button, NativeSelect } from '@mantine/core';
import type { FormEvent } from 'react';
import { useEffect, useState } from 'react';
import type { EnumOf } from '../../graphql/graphql.ts';
import { formatList } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { CancelButton } from './cancel-button.tsx';
import type { RosterImport, TemplateColumn } from './import-query.ts';
import styles from './mapping-panel.module.css';
import type { Samples } from './read-samples.ts';
import { readSamples } from './read-samples.ts';
import { chosenFile } from './uploads.ts';
import { useImportStep } from './use-import-step.ts';

const sources = {
  CONFIRMED: m.roster_mapping_confirmed,
  REMEMBERED: m.roster_mapping_remembered,
  RECOGNISED: m.roster_mapping_recognised,
} as const satisfies Record<EnumOf<'RosterMappingSource'>, () => string>;

/** Says which column of the file holds what. What the institution said of such a file before, or what a header says plainly, is filled in. */
export function MappingPanel({
  roster,
  template,
  onMoved,
  onClose,
}: {
  roster: RosterImport;
  template: readonly TemplateColumn[];
  onMoved: () => void;
  /** Leaves the columns as they are; null where they have to be said. */
  onClose: (() => void) | null;
}) {
  const { language } = useLanguage();
  const { take, working, problem } = useImportStep(roster.id, onMoved);
  const [samples, setSamples] = useState<Samples>([]);
  const [chosen, setChosen] = useState<Readonly<Record<number, EnumOf<'RosterField'> | ''>>>(() =>
    Object.fromEntries(roster.columns.map(({ position, field }) => [position, field ?? ''])),
  );
  useEffect(() => {
    const file = chosenFile(roster.id);
    if (file !== null) void readSamples(file).then(setSamples, () => undefined);
  }, [roster.id]);

  const taken = Object.values(chosen).filter((field) => field !== '');
  const missing = template.filter(
    ({ field, optional }) => !optional && !taken.includes(field) && !hasDefault(roster, field),
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    const mapping = roster.columns.flatMap(({ position }) => {
      const field = chosen[position] ?? '';
      return field === '' ? [] : [{ position, field }];
    });
    void take({ step: 'map', mapping });
  }

  return (
    <Section title={m.roster_mapping_title()} note={m.roster_mapping_note()}>
      <form noValidate className={styles.stack} onSubmit={submit}>
        <p>{m.roster_mapping_text()}</p>
        <ul className={styles.columns}>
          {roster.columns.map(({ position, header, field, source }) => {
            const value = chosen[position] ?? '';
            const meaning = template.find((column) => column.field === value)?.meaning[language];
            return (
              <li key={position} className={styles.column}>
                <div>
                  <p className={styles.header}>{header.trim() === '' ? m.roster_column_unnamed() : header}</p>
                  <p className="muted">
                    {(samples[position]?.length ?? 0) > 0
                      ? m.roster_samples({ values: samples[position]?.join(' · ') ?? '' })
                      : m.roster_column_number({ number: position + 1 })}
                  </p>
                </div>
                <NativeSelect
                  label={m.roster_column_holds({ column: header.trim() === '' ? String(position + 1) : header })}
                  description={meaning}
                  value={value}
                  data={[
                    { value: '', label: m.roster_column_left_out() },
                    ...template.map((column) => ({
                      value: column.field,
                      label: column.header,
                      disabled: column.field !== value && taken.includes(column.field),
                    })),
                  ]}
                  onChange={(event) => {
                    const next = template.find((column) => column.field === event.currentTarget.value)?.field ?? '';
                    setChosen((previous) => ({ ...previous, [position]: next }));
                  }}
                />
                <p className={styles.source}>
                  {value === '' ? (
                    <StatusBadge tone="warning">{m.roster_mapping_none()}</StatusBadge>
                  ) : (
                    source !== null && value === field && sources[source]()
                  )}
                </p>
              </li>
            );
          })}
        </ul>
        {missing.length > 0 && (
          <Notice
            tone="warning"
            title={m.roster_mapping_missing({ columns: formatList(missing.map(({ header }) => header)) })}
          >
            <p>{m.roster_mapping_missing_text()}</p>
          </Notice>
        )}
        {problem !== null && (
          <Notice tone="bad" title={m.refused_title()} urgent>
            <p>{problem}</p>
          </Notice>
        )}
        <div className={styles.actions}>
          <Button type="submit" loading={working === 'map'} disabled={missing.length > 0}>
            {m.roster_mapping_submit()}
          </Button>
          {onClose === null ? (
            <CancelButton roster={roster} onDone={onMoved} />
          ) : (
            <Button variant="default" onClick={onClose}>
              {m.cancel()}
            </Button>
          )}
        </div>
      </form>
    </Section>
  );
}

/** The value that stands in for blank cells of a column, by the column. */
const defaultOf = {
  CATEGORY_CODE: 'category',
  REGION_CODE: 'region',
  STARTS_ON: 'startsOn',
  ENDS_ON: 'endsOn',
  WAGE_BASE: 'wageBase',
} as const satisfies Partial<Record<EnumOf<'RosterField'>, keyof RosterImport['defaults']>>;

function hasDefault({ defaults }: RosterImport, field: EnumOf<'RosterField'>): boolean {
  const name = (defaultOf as Partial<Record<EnumOf<'RosterField'>, keyof RosterImport['defaults']>>)[field];
  return name !== undefined && defaults[name] !== null;
}
