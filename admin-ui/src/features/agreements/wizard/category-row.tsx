import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useLanguage } from '../../../lib/language.ts';
import { m } from '../../../paraglide/messages.js';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { IconTrash } from '../../../ui/icons.ts';
import { wageBaseLabel } from '../terms/terms-view.tsx';
import type { DraftCategory } from './draft-values.ts';
import type { CategoryOption } from './use-draft-reference.ts';
import styles from './wizard.module.css';

const wageKinds = ['HONORARIUM', 'FLAT', 'MINIMUM_WAGE'] as const;

/** What the terms say of one category: when it serves, on which wage, and whether the text leaves it out. */
export function CategoryRow({
  category,
  option,
  set,
  remove,
  problemAt,
}: {
  category: DraftCategory;
  option: CategoryOption | undefined;
  set: (part: Partial<DraftCategory>) => void;
  remove: () => void;
  problemAt: (field: string) => string | undefined;
}) {
  const { language } = useLanguage();
  const name = option?.name[language] ?? category.code;
  const path = (field: string) => `categories.${category.code}.${field}`;
  return (
    <fieldset className={styles.card}>
      <legend>{name}</legend>
      <div className={styles.fields}>
        <TextInput
          label={m.starts_on()}
          inputMode="numeric"
          placeholder={m.date_placeholder()}
          data-path={path('startsOn')}
          value={category.startsOn}
          error={problemAt('startsOn')}
          onChange={(event) => set({ startsOn: event.currentTarget.value })}
        />
        <TextInput
          label={m.ends_on()}
          inputMode="numeric"
          placeholder={m.date_placeholder()}
          data-path={path('endsOn')}
          value={category.endsOn}
          error={problemAt('endsOn')}
          onChange={(event) => set({ endsOn: event.currentTarget.value })}
        />
        <NativeSelect
          label={m.agreement_wage_base()}
          value={category.wageKind}
          data={[
            { value: '', label: m.not_stated() },
            ...wageKinds.map((kind) => ({ value: kind, label: wageBaseLabel(kind) })),
          ]}
          onChange={(event) => set({ wageKind: wageKinds.find((kind) => kind === event.currentTarget.value) ?? '' })}
        />
        {(category.wageKind === 'FLAT' || category.wageKind === 'MINIMUM_WAGE') && (
          <TextInput
            label={m.agreement_wage_amount()}
            inputMode="numeric"
            withAsterisk
            data-path={path('wageAmount')}
            value={category.wageAmount}
            error={problemAt('wageAmount')}
            onChange={(event) => set({ wageAmount: event.currentTarget.value })}
          />
        )}
      </div>
      <div className={styles.foot}>
        <Checkbox
          label={m.agreement_category_excluded()}
          checked={category.excluded}
          onChange={(excluded) => set({ excluded })}
        />
        <Button
          aria-label={m.agreement_category_remove({ category: name })}
          size="compact-sm"
          variant="default"
          leftSection={<IconTrash size={14} aria-hidden />}
          onClick={remove}
        >
          {m.remove()}
        </Button>
      </div>
      {category.excluded && (
        <TextInput
          label={m.agreement_exclusion_text()}
          description={m.agreement_exclusion_hint()}
          maxLength={2000}
          data-path={path('exclusionText')}
          value={category.exclusionText}
          error={problemAt('exclusionText')}
          onChange={(event) => set({ exclusionText: event.currentTarget.value })}
        />
      )}
    </fieldset>
  );
}
