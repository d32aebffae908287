import { ActionIcon, useMantineColorScheme } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useInstallation } from '../../lib/installation.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { IconDeviceDesktop, IconMenu2, IconMoon, IconSearch, IconSun } from '../../ui/icons.ts';
import styles from './top-bar.module.css';
import { UserMenu } from './user-menu.tsx';

/** The bar on top: product and installation, search, language, theme, person. */
export function TopBar({
  onMenu,
  menuOpen,
  onPalette,
}: {
  onMenu: () => void;
  menuOpen: boolean;
  onPalette: () => void;
}) {
  const { config } = useInstallation();
  const isTrial = config.environment !== 'production';
  return (
    <header className={`${styles.bar} no-print`}>
      <ActionIcon
        className={styles.menu}
        variant="subtle"
        color="gray"
        size={36}
        aria-label={m.nav_open()}
        aria-expanded={menuOpen}
        aria-controls="navigasi"
        onClick={onMenu}
      >
        <IconMenu2 size={20} aria-hidden />
      </ActionIcon>
      <Link to="/" className={styles.brand} aria-label={m.brand_home()}>
        <img src="/payung.svg" alt="" width={28} height={28} />
        <span className={styles.name}>Payung</span>
      </Link>
      <span
        className={isTrial ? `${styles.ribbon} ${styles.trial}` : styles.ribbon}
        title={isTrial ? m.environment_trial_title() : m.environment_production_title()}
      >
        {isTrial ? m.environment_trial() : m.environment_production()}
      </span>
      <button type="button" className={styles.search} onClick={onPalette}>
        <IconSearch size={16} aria-hidden />
        <span className={styles.searchText}>{m.palette_open()}</span>
        <kbd className={styles.key} aria-hidden>
          Ctrl K
        </kbd>
      </button>
      <div className={styles.tools}>
        <LanguageSwitch />
        <ThemeSwitch />
        <UserMenu />
      </div>
    </header>
  );
}

function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const other = language === 'id' ? 'en' : 'id';
  return (
    <button
      type="button"
      lang={other}
      className={styles.language}
      title={other === 'en' ? 'English' : 'Bahasa Indonesia'}
      onClick={() => choose(other)}
    >
      {other.toUpperCase()} <span className="visually-hidden">{other === 'en' ? 'English' : 'Bahasa Indonesia'}</span>
    </button>
  );
}

const nextScheme = { light: 'dark', dark: 'auto', auto: 'light' } as const;
const schemeIcons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop } as const;

function ThemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Icon = schemeIcons[colorScheme];
  const label = { light: m.theme_light(), dark: m.theme_dark(), auto: m.theme_auto() }[colorScheme];
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={36}
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(nextScheme[colorScheme])}
    >
      <Icon size={18} aria-hidden />
    </ActionIcon>
  );
}
