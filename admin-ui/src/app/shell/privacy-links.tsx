import { Link } from '@tanstack/react-router';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import {
  IconHourglassEmpty,
  IconLifebuoy,
  IconListSearch,
  IconShieldExclamation,
  IconUserQuestion,
} from '../../ui/icons.ts';
import styles from './sidebar.module.css';

/** The way to the pages about the protection of personal data. */
export function PrivacyLinks() {
  const dataRequests = useMay('data-request:read');
  const retention = useMay('retention:read');
  const breakGlass = [useMay('break-glass:open'), useMay('break-glass:watch'), useMay('break-glass:read')].includes(
    true,
  );
  return (
    <>
      <h2 className={styles.group}>{m.nav_privacy()}</h2>
      <ul>
        {dataRequests && (
          <li>
            <Link to="/permintaan-data" activeOptions={{ includeSearch: false }} className={styles.link}>
              <IconUserQuestion size={18} aria-hidden />
              {m.nav_data_requests()}
            </Link>
          </li>
        )}
        <li>
          <Link to="/kegagalan-pelindungan" activeOptions={{ includeSearch: false }} className={styles.link}>
            <IconShieldExclamation size={18} aria-hidden />
            {m.nav_breaches()}
          </Link>
        </li>
        {breakGlass && (
          <li>
            <Link to="/akses-darurat" activeOptions={{ includeSearch: false }} className={styles.link}>
              <IconLifebuoy size={18} aria-hidden />
              {m.break_glass()}
            </Link>
          </li>
        )}
        {retention && (
          <li>
            <Link to="/masa-simpan" className={styles.link}>
              <IconHourglassEmpty size={18} aria-hidden />
              {m.retention_title()}
            </Link>
          </li>
        )}
        <li>
          <Link to="/register-pemrosesan" className={styles.link}>
            <IconListSearch size={18} aria-hidden />
            {m.nav_processing_register()}
          </Link>
        </li>
      </ul>
    </>
  );
}
