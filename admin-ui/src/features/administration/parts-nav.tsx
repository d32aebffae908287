import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import styles from './administration.module.css';

/** The parts of the administration that the session may read, as links. */
export function PartsNav() {
  const accounts = useMay('account:read');
  const clients = useMay('api-client:read');
  const parts = [
    accounts && (['pengguna', m.admin_people()] as const),
    clients && (['klien-api', m.admin_clients()] as const),
    accounts && (['tinjauan', m.admin_reviews()] as const),
  ].filter((part) => part !== false);
  return (
    <nav aria-label={m.administration()} className="no-print">
      <ul className={styles.parts}>
        {parts.map(([bagian, label]) => (
          <li key={bagian}>
            <Link
              to="/administrasi/$bagian/{-$id}"
              params={{ bagian, id: undefined }}
              activeOptions={{ includeSearch: false }}
              className={styles.part}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
