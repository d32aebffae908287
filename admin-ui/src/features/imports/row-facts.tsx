import { Link } from '@tanstack/react-router';
import { formatDate, formatNumber, formatRupiah } from '../../lib/format.ts';
import { employmentLabel, sexLabel } from '../../lib/labels.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Facts } from '../../ui/facts.tsx';
import type { RosterRow } from './roster-rows-query.ts';

/** A row as it was understood, cell by cell. */
export function RowFacts({ row }: { row: RosterRow }) {
  const { language } = useLanguage();
  const none = <span className="muted">–</span>;
  const participantId = row.enrolment?.participant.id;
  const items = [
    { name: m.nik(), value: row.nikMasked ?? none },
    {
      name: m.person_name(),
      value:
        participantId === undefined ? (
          (row.name ?? none)
        ) : (
          <Link to="/peserta/$id" params={{ id: participantId }}>
            {row.name ?? m.participant()}
          </Link>
        ),
    },
    { name: m.birth_date(), value: row.birthDate === null ? none : formatDate(row.birthDate, language) },
    { name: m.sex(), value: row.sex === null ? none : sexLabel(row.sex) },
    {
      name: m.employment(),
      value: row.employmentStatus === null ? none : employmentLabel(row.employmentStatus),
    },
    { name: m.residence(), value: row.residence?.name ?? none },
    { name: m.category(), value: row.category?.name[language] ?? none },
    { name: m.place_of_duty(), value: row.region?.name ?? none },
    { name: m.roster_polling_station(), value: row.pollingStation ?? none },
    { name: m.starts_on(), value: row.startsOn === null ? none : formatDate(row.startsOn, language) },
    { name: m.ends_on(), value: row.endsOn === null ? none : formatDate(row.endsOn, language) },
    { name: m.wage_base(), value: row.wageBase === null ? none : formatRupiah(row.wageBase, language) },
    { name: m.phone(), value: row.phoneMasked ?? none },
    { name: m.kpj(), value: row.kpjMasked ?? none },
    { name: m.heirs(), value: formatNumber(row.heirs) },
    ...(row.supplements ? [{ name: m.roster_supplement(), value: m.roster_row_supplements() }] : []),
  ];
  return <Facts items={items} />;
}
