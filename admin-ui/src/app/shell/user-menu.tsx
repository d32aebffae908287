import { Menu } from '@mantine/core';
import { IconChevronDown, IconLogout } from '@tabler/icons-react';
import { useInstallation } from '../../lib/installation.ts';
import { roleLabel } from '../../lib/labels.ts';
import { useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import styles from './user-menu.module.css';

/** Who is signed in, as what, for whom, and the way out. */
export function UserMenu() {
  const { account } = useInstallation();
  const session = useSession();
  const role = session.role === null ? m.role_unknown() : roleLabel(session.role);
  const place = session.institution?.name ?? session.regions.map((region) => region.name).join(', ');
  return (
    <Menu>
      <Menu.Target>
        <button type="button" className={styles.target}>
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
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.about}>
          <p className={styles.name}>{session.name}</p>
          <p>{role}</p>
          {place !== '' && <p>{place}</p>}
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void account.signOut()}>
          {m.sign_out()}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  return words
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
