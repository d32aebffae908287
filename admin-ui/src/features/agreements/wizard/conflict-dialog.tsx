import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../../../lib/language.ts';
import { m } from '../../../paraglide/messages.js';
import { Dialog, DialogFoot } from '../../../ui/dialog.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import styles from './conflict-dialog.module.css';
import { describeField, fieldLabel } from './describe-draft.ts';
import type { Choice, DraftConflict, DraftField } from './draft-merge.ts';
import { conflictsOf, mergeDraft } from './draft-merge.ts';
import type { DraftValues } from './draft-values.ts';
import type { CategoryOption } from './use-draft-reference.ts';

/**
 * Somebody else saved the same draft meanwhile. Shows each field that they changed as it was read, as it is now and as
 * it stands here, and lets the person choose field by field; nothing of what was typed is lost before that.
 */
export function ConflictDialog({
  base,
  mine,
  latest,
  categories,
  onClose,
  onMerged,
}: {
  /** As it was first read. */
  base: DraftValues;
  mine: DraftValues;
  latest: DraftValues;
  categories: readonly CategoryOption[];
  onClose: () => void;
  onMerged: (values: DraftValues) => void;
}) {
  const conflicts = conflictsOf(base, mine, latest);
  const [choices, setChoices] = useState<Partial<Record<DraftField, Choice>>>(() =>
    Object.fromEntries(conflicts.map(({ field, changedHere }) => [field, changedHere ? 'mine' : 'latest'])),
  );
  return (
    <Dialog title={m.agreement_conflict_title()} closeLabel={m.close()} onClose={onClose} wide>
      <p>{conflicts.length === 0 ? m.agreement_conflict_same() : m.agreement_conflict_text()}</p>
      {conflicts.map((conflict) => (
        <ConflictField
          key={conflict.field}
          conflict={conflict}
          versions={[
            [m.agreement_conflict_mine(), mine],
            [m.agreement_conflict_latest(), latest],
            [m.agreement_conflict_base(), base],
          ]}
          categories={categories}
          choice={choices[conflict.field] ?? 'mine'}
          onChoose={(choice) => setChoices({ ...choices, [conflict.field]: choice })}
        />
      ))}
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {m.agreement_conflict_later()}
        </Button>
        <Button onClick={() => onMerged(mergeDraft(mine, latest, choices))}>{m.agreement_conflict_take()}</Button>
      </DialogFoot>
    </Dialog>
  );
}

function ConflictField({
  conflict: { field, changedHere },
  versions,
  categories,
  choice,
  onChoose,
}: {
  conflict: DraftConflict;
  versions: readonly (readonly [name: string, values: DraftValues])[];
  categories: readonly CategoryOption[];
  choice: Choice;
  onChoose: (choice: Choice) => void;
}) {
  const { language } = useLanguage();
  const label = fieldLabel(field);
  return (
    <section className={styles.field} aria-label={label}>
      <div className={styles.head}>
        <h3>{label}</h3>
        <Segmented
          label={m.agreement_conflict_choice({ field: label })}
          value={choice}
          options={[
            { value: 'mine', label: m.agreement_conflict_mine() },
            { value: 'latest', label: m.agreement_conflict_latest() },
          ]}
          onChange={onChoose}
        />
      </div>
      {!changedHere && <p className="muted">{m.agreement_conflict_not_here()}</p>}
      <dl className={styles.columns}>
        {versions.map(([name, values]) => {
          const lines = describeField(field, values, categories, language);
          return (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {lines.length === 0 ? (
                  <span className="muted">{m.not_stated()}</span>
                ) : (
                  lines.map((line, index) => <div key={index}>{line}</div>)
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
