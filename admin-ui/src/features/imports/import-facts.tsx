import { formatDate, formatDateTime, formatNumber, formatRupiah } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.ts';
import { rosterPolicyLabel } from '../../lib/roster-labels.ts';
import { m } from '../../paraglide/messages.js';
import type { Fact } from '../../ui/facts.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { actorName } from './actor-name.ts';
import styles from './import-page.module.css';
import type { RosterImport, TemplateColumn } from './import-query.ts';
import { fieldHeader } from './import-query.ts';
import { formatBytes } from './roster-file.ts';

const delimiters: Readonly<Record<string, () => string>> = {
  ',': m.roster_delimiter_comma,
  ';': m.roster_delimiter_semicolon,
  '\t': m.roster_delimiter_tab,
  '|': m.roster_delimiter_bar,
};

/** What is known of an import: its file and how it was read, under which rules, and who did what. */
export function ImportFacts({ roster, template }: { roster: RosterImport; template: readonly TemplateColumn[] }) {
  const { language } = useLanguage();
  const { file, defaults } = roster;
  const items: Fact[] = [
    { name: m.roster_policy(), value: rosterPolicyLabel(roster.policy) },
    { name: m.roster_file_size(), value: formatBytes(file.size, language) },
    { name: m.roster_opened(), value: `${formatDateTime(roster.openedAt, language)} · ${actorName(roster.opener)}` },
  ];
  if (file.format !== null) items.push({ name: m.roster_file_format(), value: formatOf() });
  const read = roster.columns.filter(({ field }) => field !== null);
  if (read.length > 0) {
    // Only where the file says it otherwise: the template's own headers need no explaining.
    const renamed = read.filter(({ header, field }) => header.trim() !== fieldHeader(template, field));
    const words = renamed.map(({ header, field }) =>
      m.roster_column_as({ column: header, field: fieldHeader(template, field) }),
    );
    items.push({
      name: m.roster_columns_read(),
      value: [m.roster_columns_count({ number: formatNumber(read.length) }), ...words].join('; '),
    });
  }
  const given = [
    defaults.category?.name[language],
    defaults.region?.name,
    defaults.startsOn === null ? undefined : formatDate(defaults.startsOn, language),
    defaults.endsOn === null ? undefined : formatDate(defaults.endsOn, language),
    defaults.wageBase === null ? undefined : formatRupiah(defaults.wageBase, language),
  ].filter((value) => value !== undefined);
  if (given.length > 0) items.push({ name: m.roster_defaults(), value: given.join(' · ') });
  if (roster.agreementVersion !== null)
    items.push({ name: m.roster_agreement_version(), value: String(roster.agreementVersion) });
  if (roster.committedBy !== null) items.push({ name: m.roster_committed_by(), value: actorName(roster.committer) });
  if (roster.approvedBy !== null) items.push({ name: m.roster_approved_by(), value: actorName(roster.approver) });
  if (file.sha256 !== null) items.push({ name: 'SHA-256', value: <code className={styles.hash}>{file.sha256}</code> });
  return (
    <Section title={m.roster_about()}>
      <Facts items={items} />
    </Section>
  );

  function formatOf(): string {
    const parts = [
      file.format,
      file.encoding,
      file.delimiter === null ? null : (delimiters[file.delimiter]?.() ?? file.delimiter),
    ];
    return parts.filter((part) => part !== null).join(' · ');
  }
}
