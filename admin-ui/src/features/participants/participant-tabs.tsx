import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/session.ts';
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
  jejak: m.trail,
} as const satisfies Record<ParticipantPart, () => string>;

/** The parts of a person's page as links: each has an address of its own. */
export function ParticipantTabs({ id, current }: { id: string; current: ParticipantPart }) {
  const mayReadTrail = useMay('trail:read');
  const parts = participantParts.filter((part) => part !== 'jejak' || mayReadTrail);
  return (
    <nav aria-label={m.participant_parts()} className={`${styles.bar} no-print`}>
      <ul className={styles.tabs}>
        {parts.map((part) => (
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
