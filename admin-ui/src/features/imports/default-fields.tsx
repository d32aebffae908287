import { NativeSelect, TextInput } from '@mantine/core';
import { FormGrid } from '../../lib/form.tsx';
import { useLanguage } from '../../lib/language.ts';
import { RegionSelect } from '../../lib/region-select.tsx';
import { m } from '../../paraglide/messages.js';

/** Values for cells that a file leaves blank, as they are typed. */
export interface DefaultValues {
  categoryCode: string;
  regionCode: string | null;
  startsOn: string;
  endsOn: string;
  wageBase: string;
}

/** Asks for values for cells that a file leaves blank or has no column for. */
export function DefaultFields({
  values,
  errors,
  categories,
  onChange: change,
}: {
  values: DefaultValues;
  errors: Partial<Record<keyof DefaultValues, string>>;
  categories: readonly { code: string; name: { id: string; en: string } }[];
  onChange: (part: Partial<DefaultValues>) => void;
}) {
  const { language } = useLanguage();
  return (
    <FormGrid>
      <NativeSelect
        label={m.category()}
        data={[
          { value: '', label: m.roster_from_file() },
          ...categories.map(({ code, name }) => ({ value: code, label: name[language] })),
        ]}
        value={values.categoryCode}
        error={errors.categoryCode}
        data-path="categoryCode"
        onChange={(event) => change({ categoryCode: event.currentTarget.value })}
      />
      <RegionSelect
        label={m.place_of_duty()}
        value={values.regionCode}
        onChange={(code) => change({ regionCode: code })}
        error={errors.regionCode}
        path="regionCode"
      />
      <TextInput
        label={m.starts_on()}
        description={m.date_hint()}
        inputMode="numeric"
        placeholder={m.date_placeholder()}
        value={values.startsOn}
        error={errors.startsOn}
        data-path="startsOn"
        onChange={(event) => change({ startsOn: event.currentTarget.value })}
      />
      <TextInput
        label={m.ends_on()}
        description={m.ends_on_hint()}
        inputMode="numeric"
        placeholder={m.date_placeholder()}
        value={values.endsOn}
        error={errors.endsOn}
        data-path="endsOn"
        onChange={(event) => change({ endsOn: event.currentTarget.value })}
      />
      <TextInput
        label={m.wage_base()}
        description={m.wage_base_hint()}
        inputMode="numeric"
        leftSection="Rp"
        value={values.wageBase}
        error={errors.wageBase}
        data-path="wageBase"
        onChange={(event) => change({ wageBase: event.currentTarget.value })}
      />
    </FormGrid>
  );
}
