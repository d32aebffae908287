import { NativeSelect } from '@mantine/core';
import { m } from '../../paraglide/messages.js';
import { Checkbox } from '../../ui/checkbox.tsx';
import { words } from '../labels.ts';
import { oneOf } from '../search-text.ts';
import styles from './case.module.css';
import type { ChildText } from './case-text.ts';
import { levels } from './case-text.ts';
import { ValueField } from './value-field.tsx';

const levelLabel = words<(typeof levels)[number]>({
  TK: m.school_tk,
  SD: m.school_sd,
  SMP: m.school_smp,
  SMA: m.school_sma,
  HIGHER: m.school_higher,
});

/** A child without what tells its age, which a calculator asks for otherwise than a claim does. */
export type Schooling = Omit<ChildText, 'age'>;

/** Where a child is at school, and what ends a scholarship. */
export function SchoolFields({ child, change }: { child: Schooling; change: (part: Partial<Schooling>) => void }) {
  return (
    <>
      <NativeSelect
        label={m.calc_child_level()}
        value={child.level ?? ''}
        onChange={(event) => change({ level: oneOf(event.currentTarget.value, levels) ?? null })}
        data={[
          { value: '', label: m.school_none() },
          ...levels.map((code) => ({ value: code, label: levelLabel(code) })),
        ]}
      />
      {child.level !== null && (
        <ValueField
          kind="count"
          label={m.calc_child_year()}
          value={String(child.yearOfLevel)}
          onChange={(value) => change({ yearOfLevel: Math.min(99, Number(value ?? 1)) })}
        />
      )}
      <div className={styles.boxes}>
        <Checkbox label={m.calc_child_married()} checked={child.married} onChange={(married) => change({ married })} />
        <Checkbox label={m.calc_child_working()} checked={child.working} onChange={(working) => change({ working })} />
      </div>
    </>
  );
}
