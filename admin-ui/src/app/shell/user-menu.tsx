import { useClickOutside } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useInstallation } from '../../lib/installation.ts';
import { roleLabel } from '../../lib/labels.ts';
import { usePasswordPage } from '../../lib/password-page.ts';
import { useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { IconChevronDown, IconDevices, IconKey, IconLogout } from '../../ui/icons.ts';
import styles from './user-menu.module.css';

/** Who is signed in, as what, for whom; what is theirs alone, and the way out. */
export function UserMenu() {
  const { account } = useInstallation();
  const session = useSession();
  const passwordPage = usePasswordPage();
  const [open, setOpen] = useState(false);
  const box = useClickOutside<HTMLDivElement>(() => setOpen(false));
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) itemsOf(menu.current)[0]?.focus();
  }, [open]);

  function leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape' && event.key !== 'Tab') return;
    if (event.key === 'Escape' && open) button.current?.focus();
    setOpen(false);
  }

  /** Arrows, Home and End walk a menu; Tab leaves it. */
  function walk(event: KeyboardEvent): void {
    leave(event);
    const items = itemsOf(menu.current);
    const at = items.findIndex((item) => item === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    items.at(next % items.length)?.focus();
  }

  const role = session.role === null ? m.role_unknown() : roleLabel(session.role);
  const place = session.institution?.name ?? session.regions.map((region) => region.name).join(', ');
  return (
    <div ref={box} className={styles.box}>
      <button
        ref={button}
        type="button"
        className={styles.target}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls="akun"
        onClick={() => setOpen(!open)}
        onKeyDown={leave}
      >
        <span className={styles.initials} aria-hidden>
          {initials(session.name)}
        </span>
        <span className="visually-hidden">{m.user_menu()}</span>
        <span className={styles.text}>
          <span className={styles.name}>{session.name}</span>
          <span className={styles.role}>{role}</span>
        </span>
        <IconChevronDown size={16} aria-hidden />
      </button>
      <div
        ref={menu}
        id="akun"
        role="menu"
        aria-label={m.user_menu()}
        className={styles.panel}
        hidden={!open}
        onKeyDown={walk}
      >
        <div role="group" aria-labelledby="akun-orang">
          <div id="akun-orang" className={styles.about}>
            <p className={styles.name}>{session.name}</p>
            <p>{role}</p>
            {place !== '' && <p>{place}</p>}
          </div>
          <Link to="/sesi-saya" role="menuitem" tabIndex={-1} className={styles.action} onClick={() => setOpen(false)}>
            <IconDevices size={16} aria-hidden />
            {m.own_sessions()}
          </Link>
          {passwordPage !== null && (
            <a href={passwordPage} role="menuitem" tabIndex={-1} className={styles.action}>
              <IconKey size={16} aria-hidden />
              {m.password_change()}
            </a>
          )}
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={styles.action}
            onClick={() => void account.signOut()}
          >
            <IconLogout size={16} aria-hidden />
            {m.sign_out()}
          </button>
        </div>
      </div>
    </div>
  );
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  return words
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
