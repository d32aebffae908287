import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useMay, useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import {
  IconAlertTriangle,
  IconBooks,
  IconCalendarEvent,
  IconCalculator,
  IconCash,
  IconCoins,
  IconCopy,
  IconFileText,
  IconFirstAidKit,
  IconHeartHandshake,
  IconKey,
  IconLayoutGrid,
  IconMap2,
  IconMapOff,
  IconReceipt,
  IconTransfer,
  IconUmbrella,
  IconUsers,
  IconWebhook,
} from '../../ui/icons.ts';
import { PrivacyLinks } from './privacy-links.tsx';
import styles from './sidebar.module.css';

/** The way to every page that the session may read, in groups. On narrow screens it opens over the page. */
export function Sidebar({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { regions } = useSession();
  const [coverage, agreements, participants, claims] = [
    useMay('coverage:read'),
    useMay('agreement:read'),
    useMay('participant:read'),
    useMay('claim:read'),
  ];
  const [contributions, payments] = [useMay('contribution:read'), useMay('payment:read')];
  const calculator = useMay('entitlement:read');
  const cover = useMay('cover:ask');
  const accounts = useMay('account:read');
  const clients = useMay('api-client:read');
  const webhooks = useMay('webhook:read');
  const trail = useMay('trail:read');
  const jobs = [useMay('roster:read'), useMay('participant:export')].includes(true);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) nav.current?.querySelector('a')?.focus();
  }, [open]);
  return (
    <>
      {open && <div className={styles.shade} onClick={onClose} aria-hidden />}
      <nav
        ref={nav}
        id="navigasi"
        aria-label={m.nav_label()}
        className={`${styles.nav} no-print`}
        data-open={open || undefined}
        onKeyDown={(event) => event.key === 'Escape' && open && leave(onClose)}
        // Over a page it is left as it is entered: what lies under it is not walked through unseen.
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!open || relatedTarget === null || currentTarget.contains(relatedTarget)) return;
          if (!relatedTarget.matches('[aria-controls="navigasi"]')) onClose();
        }}
      >
        <h2 className={styles.group}>{m.nav_operations()}</h2>
        <ul>
          <li>
            <Link to="/" activeOptions={{ exact: true, includeSearch: false }} className={styles.link}>
              <IconLayoutGrid size={18} aria-hidden />
              {m.nav_overview()}
            </Link>
          </li>
          {agreements && (
            <li>
              <Link to="/perjanjian" activeOptions={{ includeSearch: false }} className={styles.link}>
                <IconFileText size={18} aria-hidden />
                {m.nav_agreements()}
              </Link>
            </li>
          )}
          {participants && (
            <li>
              <Link to="/peserta" activeOptions={{ includeSearch: false }} className={styles.link}>
                <IconUsers size={18} aria-hidden />
                {m.nav_participants()}
              </Link>
            </li>
          )}
          {cover && (
            <li>
              <Link to="/apakah-terlindungi" className={styles.link}>
                <IconUmbrella size={18} aria-hidden />
                {m.nav_cover()}
              </Link>
            </li>
          )}
          {jobs && (
            <li>
              <Link to="/pekerjaan" activeOptions={{ includeSearch: false }} className={styles.link}>
                <IconTransfer size={18} aria-hidden />
                {m.nav_jobs()}
              </Link>
            </li>
          )}
          {contributions && (
            <li>
              <Link to="/iuran" activeOptions={{ includeSearch: false }} className={styles.link}>
                <IconCoins size={18} aria-hidden />
                {m.nav_contributions()}
              </Link>
            </li>
          )}
          {claims && (
            <li>
              <Link to="/klaim" activeOptions={{ includeSearch: false }} className={styles.link}>
                <IconFirstAidKit size={18} aria-hidden />
                {m.nav_claims()}
              </Link>
            </li>
          )}
          {claims && (
            <li>
              <Link to="/kalender-kejadian" activeOptions={{ includeSearch: false }} className={styles.link}>
                <IconCalendarEvent size={18} aria-hidden />
                {m.calendar_title()}
              </Link>
            </li>
          )}
          {payments && (
            <li>
              <Link to="/pembayaran" activeOptions={{ includeSearch: false }} className={styles.link}>
                <IconCash size={18} aria-hidden />
                {m.nav_payments()}
              </Link>
            </li>
          )}
          {calculator && (
            <li>
              <Link to="/kalkulator" activeOptions={{ includeSearch: false }} className={styles.link}>
                <IconReceipt size={18} aria-hidden />
                {m.nav_calculator()}
              </Link>
            </li>
          )}
        </ul>
        {coverage && (
          <>
            <h2 className={styles.group}>{m.nav_oversight()}</h2>
            <ul>
              {trail && (
                <li>
                  <Link to="/jejak" activeOptions={{ includeSearch: false }} className={styles.link}>
                    <IconFileText size={18} aria-hidden />
                    {m.trail()}
                  </Link>
                </li>
              )}
              <li>
                <Link to="/perhatian" activeOptions={{ includeSearch: false }} className={styles.link}>
                  <IconAlertTriangle size={18} aria-hidden />
                  {m.nav_attention()}
                </Link>
              </li>
              <li>
                <Link to="/tanpa-perjanjian" activeOptions={{ includeSearch: false }} className={styles.link}>
                  <IconMapOff size={18} aria-hidden />
                  {m.nav_white_list()}
                </Link>
              </li>
              {participants && (
                <>
                  <li>
                    <Link to="/kepesertaan-ganda" activeOptions={{ includeSearch: false }} className={styles.link}>
                      <IconCopy size={18} aria-hidden />
                      {m.nav_conflicts()}
                    </Link>
                  </li>
                  <li>
                    <Link to="/kesiapan-ahli-waris" activeOptions={{ includeSearch: false }} className={styles.link}>
                      <IconHeartHandshake size={18} aria-hidden />
                      {m.heirs()}
                    </Link>
                  </li>
                </>
              )}
              <li>
                <Link to="/simulasi-perluasan" activeOptions={{ includeSearch: false }} className={styles.link}>
                  <IconCalculator size={18} aria-hidden />
                  {m.nav_extension()}
                </Link>
              </li>
            </ul>
          </>
        )}
        <PrivacyLinks />
        <h2 className={styles.group}>{m.nav_reference()}</h2>
        <ul>
          <li>
            <Link
              to="/wilayah/$kode"
              params={{ kode: regions[0]?.code ?? 'ID' }}
              activeOptions={{ includeSearch: false }}
              className={styles.link}
            >
              <IconMap2 size={18} aria-hidden />
              {m.nav_regions()}
            </Link>
          </li>
          {coverage && (
            <li>
              <Link to="/acuan" activeOptions={{ includeSearch: false }} className={styles.link}>
                <IconBooks size={18} aria-hidden />
                {m.nav_reference_data()}
              </Link>
            </li>
          )}
          {(accounts || clients) && (
            <li>
              <Link
                to="/administrasi/$bagian/{-$id}"
                params={{ bagian: accounts ? 'pengguna' : 'klien-api', id: undefined }}
                activeOptions={{ includeSearch: false }}
                className={styles.link}
              >
                <IconUsers size={18} aria-hidden />
                {m.administration()}
              </Link>
            </li>
          )}
          {webhooks && (
            <li>
              <Link to="/webhook" activeOptions={{ includeSearch: false }} className={styles.link}>
                <IconWebhook size={18} aria-hidden />
                {m.webhooks()}
              </Link>
            </li>
          )}
          <li>
            <Link to="/peran" activeOptions={{ includeSearch: false }} className={styles.link}>
              <IconKey size={18} aria-hidden />
              {m.nav_access()}
            </Link>
          </li>
        </ul>
      </nav>
    </>
  );
}

function leave(close: () => void): void {
  close();
  document.querySelector<HTMLElement>('[aria-controls="navigasi"]')?.focus();
}
