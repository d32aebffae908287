import { NativeSelect } from '@mantine/core';
import { m } from '../paraglide/messages.js';
import { useElection } from './election.ts';
import { formatDate } from './format.ts';
import { useLanguage } from './language.ts';

/** Chooses the election that a page is about. `all` adds a last choice for all of them together. */
export function ElectionSelect({
  value,
  onChange,
  all,
}: {
  /** What the address says; the current election when it says nothing. */
  value: string | undefined;
  onChange: (code: string) => void;
  all?: string;
}) {
  const { code, elections } = useElection(value);
  const { language } = useLanguage();
  return (
    <NativeSelect
      label={m.election()}
      value={code}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        ...elections.map((election) => ({
          value: election.code,
          label: `${election.name[language]} · ${formatDate(election.pollingDate, language)}`,
        })),
        ...(all === undefined ? [] : [{ value: all, label: m.election_all() }]),
      ]}
    />
  );
}

/** Says on paper which election the page is about: what chooses it is not printed. */
export function PrintedElection({ value }: { value: string | undefined }) {
  const { election } = useElection(value);
  const { language } = useLanguage();
  return (
    <p className="only-print">
      {m.election()}: {election === undefined ? m.election_all() : election.name[language]}
    </p>
  );
}
