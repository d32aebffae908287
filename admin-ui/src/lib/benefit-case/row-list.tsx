import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { m } from '../../paraglide/messages.js';
import { IconPlus, IconTrash } from '../../ui/icons.ts';
import styles from './case.module.css';

/** A list of things of one kind, each with its fields: children, losses, months of care. */
export function RowList<Row>({
  legend,
  hint,
  rows,
  fresh,
  addLabel,
  nameOf,
  onChange,
  error,
  children,
}: {
  legend: string;
  hint?: ReactNode;
  rows: readonly Row[];
  /** What a new row begins with. */
  fresh: () => Row;
  addLabel: string;
  /** Names a row for its button that takes it away. */
  nameOf: (index: number) => string;
  onChange: (rows: readonly Row[]) => void;
  error?: string | undefined;
  children: (row: Row, change: (part: Partial<Row>) => void, index: number) => ReactNode;
}) {
  return (
    <fieldset className={styles.list}>
      <legend>{legend}</legend>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {rows.map((row, index) => (
        // Rows have no identity of their own: they are what the address says, in its order.
        <div key={index} className={styles.row} role="group" aria-label={nameOf(index)}>
          <div className={styles.rowFields}>
            {children(
              row,
              (part) => onChange(rows.map((each, at) => (at === index ? { ...each, ...part } : each))),
              index,
            )}
          </div>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconTrash size={14} aria-hidden />}
            onClick={() => onChange(rows.filter((_each, at) => at !== index))}
          >
            {m.remove()} <span className="visually-hidden">{nameOf(index)}</span>
          </Button>
        </div>
      ))}
      {error !== undefined && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <div className="no-print">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange([...rows, fresh()])}
        >
          {addLabel}
        </Button>
      </div>
    </fieldset>
  );
}
