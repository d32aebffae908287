import { NativeSelect } from '@mantine/core';
import type { EnumOf } from '../../graphql/graphql.ts';
import { m } from '../../paraglide/messages.js';
import type { TemplateColumn } from './import-query.ts';

/** Chooses one more column to correct. */
export function FieldPicker({
  template,
  onPick,
}: {
  template: readonly TemplateColumn[];
  onPick: (field: EnumOf<'RosterField'>) => void;
}) {
  return (
    <NativeSelect
      label={m.roster_fix_other()}
      value=""
      data={[
        { value: '', label: m.choose() },
        ...template.map(({ field, header }) => ({ value: field, label: header })),
      ]}
      onChange={(event) => {
        const picked = template.find(({ field }) => field === event.currentTarget.value);
        if (picked !== undefined) onPick(picked.field);
      }}
    />
  );
}
