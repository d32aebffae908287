import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import type { ParticipantPart } from './participant.search.ts';
import { participantParts } from './participant.search.ts';
import styles from './participant-tabs.module.css';

const labels = {
  ringkasan: m.participant_part_summary,
  iuran: m.participant_part_contributions,
  'ahli-waris': m.heirs,
  klaim: m.claims,
  riwayat: m.participant_part_history,
} as const satisfies Record<ParticipantPart, () => string>;

/** The parts of a person's page as links: each has an address of its own. */
export function ParticipantTabs({ id, current }: { id: string; current: ParticipantPart }) {
  return (
    <nav aria-label={m.participant_parts()} className={`${styles.bar} no-print`}>
      <ul className={styles.tabs}>
        {participantParts.map((part) => (
          <li key={part}>
            <Link
              to="/peserta/$id"
              params={{ id }}
              search={part === 'ringkasan' ? {} : { bagian: part }}
              resetScroll={false}
              className={styles.tab}
              // Said by us: the router would take the page without a part for a match of each.
              activeProps={{}}
              aria-current={part === current ? 'page' : undefined}
              data-current={part === current || undefined}
            >
              {labels[part]()}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
