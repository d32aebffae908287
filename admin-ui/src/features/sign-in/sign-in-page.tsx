import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useInstallation } from '../../lib/installation.ts';
import { useLanguage } from '../../lib/language.ts';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';
import type { SignInReason } from './sign-in.search.ts';
import styles from './sign-in-page.module.css';

const route = getRouteApi('/masuk');

const reasons = {
  berakhir: [m.sign_in_ended_title, m.sign_in_ended_text],
  ditolak: [m.sign_in_refused_title, m.sign_in_refused_text],
  'tidak-cocok': [m.sign_in_mismatch_title, m.sign_in_mismatch_text],
  penyedia: [m.sign_in_provider_title, m.sign_in_provider_text],
} as const satisfies Record<SignInReason, readonly [() => string, () => string]>;

/** The door: one action, and why somebody stands before it again. */
export function SignInPage() {
  const { account } = useInstallation();
  const { language, choose } = useLanguage();
  const { sebab, tujuan = '/' } = route.useSearch();
  const [reason, setReason] = useState(sebab);
  const [leaving, setLeaving] = useState(false);
  useEffect(() => {
    document.title = `${m.sign_in()} · Payung`;
  }, []);

  async function signIn(): Promise<void> {
    setLeaving(true);
    setReason(undefined);
    await account.begin(tujuan).catch(() => {
      setReason('penyedia');
      setLeaving(false);
    });
  }

  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <img src="/payung.svg" alt="" width={48} height={48} />
        <h1 className={styles.name}>Payung</h1>
        <p className={styles.lead}>{m.sign_in_lead()}</p>
        {reason !== undefined && (
          <Notice tone={reason === 'berakhir' ? 'info' : 'warning'} title={reasons[reason][0]()} urgent>
            <p>{reasons[reason][1]()}</p>
          </Notice>
        )}
        <Button size="md" fullWidth loading={leaving} onClick={() => void signIn()}>
          {m.sign_in()}
        </Button>
        <p className="muted">{m.sign_in_note()}</p>
        <p>
          <a href="/lapor">{m.public_notice_link()}</a>
        </p>
        <button
          type="button"
          lang={language === 'id' ? 'en' : 'id'}
          className={styles.language}
          onClick={() => choose(language === 'id' ? 'en' : 'id')}
        >
          {language === 'id' ? 'English' : 'Bahasa Indonesia'}
        </button>
      </div>
    </main>
  );
}
