import { RegionSelect } from '../../lib/region-select.tsx';
import { m } from '../../paraglide/messages.js';

/** Chooses regions: one field for each, and one more to add another. */
export function RegionsField({
  value,
  onChange,
  error,
}: {
  value: readonly string[];
  onChange: (codes: string[]) => void;
  error: string | undefined;
}) {
  return (
    <>
      {[...value, null].slice(0, 20).map((code, index) => (
        <RegionSelect
          key={code ?? 'next'}
          label={index === 0 ? m.admin_region() : m.admin_region_more({ number: index + 1 })}
          description={index === 0 ? m.admin_region_hint() : undefined}
          required={index === 0}
          value={code}
          onChange={(chosen) => {
            const list = [...value.slice(0, index), ...(chosen === null ? [] : [chosen]), ...value.slice(index + 1)];
            onChange([...new Set(list)]);
          }}
          error={index === 0 ? error : undefined}
        />
      ))}
    </>
  );
}
