import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import styles from './agreement-tabs.module.css';
import type { AgreementPart } from './agreement.search.ts';
import { agreementParts } from './agreement.search.ts';

const labels = {
  ringkasan: m.agreement_part_summary,
  ketentuan: m.agreement_part_terms,
  pendanaan: m.agreement_part_funding,
  cakupan: m.agreement_part_coverage,
  dokumen: m.agreement_part_documents,
  riwayat: m.agreement_part_history,
  jejak: m.trail,
} as const satisfies Record<AgreementPart, () => string>;

/** The parts of an agreement's page as links: each has an address of its own. */
export function AgreementTabs({ id, current }: { id: string; current: AgreementPart }) {
  const mayReadTrail = useMay('trail:read');
  const parts = agreementParts.filter((part) => part !== 'jejak' || mayReadTrail);
  return (
    <nav aria-label={m.agreement_parts()} className={`${styles.bar} no-print`}>
      <ul className={styles.tabs}>
        {parts.map((part) => (
          <li key={part}>
            <Link
              to="/perjanjian/$id"
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

/** The name of a part. */
export function partLabel(part: AgreementPart): string {
  return labels[part]();
}
