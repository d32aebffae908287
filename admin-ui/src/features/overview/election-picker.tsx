import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';

const route = getRouteApi('/shell/');

interface ElectionOption {
  code: string;
  name: { id: string; en: string };
  pollingDate: string;
}

/** Chooses the election that all figures of the page are for. The choice is in the URL. */
export function ElectionPicker({ elections }: { elections: readonly ElectionOption[] }) {
  const { pemilu = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const { language } = useLanguage();
  return (
    <NativeSelect
      label={m.election()}
      value={pemilu}
      onChange={(event) => {
        const { value } = event.currentTarget;
        void navigate({
          search: (previous) => ({ ...previous, pemilu: value === '' ? undefined : value }),
          resetScroll: false,
        });
      }}
      data={[
        { value: '', label: m.election_all() },
        ...elections.map(({ code, name, pollingDate }) => ({
          value: code,
          label: `${name[language]} · ${formatDate(pollingDate, language)}`,
        })),
      ]}
    />
  );
}
