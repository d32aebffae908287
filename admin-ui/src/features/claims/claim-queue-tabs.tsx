import { Link } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import styles from './claim-queue-tabs.module.css';
import type { ClaimListSearch } from './claims.search.ts';
import { queueViews } from './claims.search.ts';

/** A part of the queue, or the list of all claims. */
export type QueueView = NonNullable<ClaimListSearch['antrean']>;

const labels = {
  terbuka: m.queue_open,
  saya: m.queue_mine,
  bebas: m.queue_unassigned,
  dokumen: m.queue_documents,
  lewat: m.queue_late,
  eskalasi: m.queue_escalated,
  konfirmasi: m.queue_unconfirmed,
  keberatan: m.queue_appealed,
  semua: m.queue_all,
} as const satisfies Record<QueueView, () => string>;

/** The parts of the work queue as links: each has an address of its own. */
export function ClaimQueueTabs({ current, mayWork }: { current: QueueView; mayWork: boolean }) {
  return (
    <nav aria-label={m.queue_label()} className={`${styles.bar} no-print`}>
      <ul className={styles.tabs}>
        {queueViews
          .filter((view) => view !== 'saya' || mayWork)
          .map((view) => (
            <li key={view} ref={view === current ? bringIntoSight : undefined}>
              <Link
                to="/klaim"
                search={{ antrean: view }}
                resetScroll={false}
                className={styles.tab}
                activeProps={{}}
                aria-current={view === current ? 'page' : undefined}
                data-current={view === current || undefined}
              >
                {labels[view]()}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** The name of a part of the queue. */
export function queueLabel(view: QueueView): string {
  return labels[view]();
}

/** On a telephone the tabs are wider than the screen. */
function bringIntoSight(tab: HTMLElement | null): void {
  tab?.scrollIntoView({ inline: 'center', block: 'nearest' });
}
