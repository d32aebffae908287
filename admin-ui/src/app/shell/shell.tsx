import { Outlet, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { useInstallation } from '../../lib/installation.ts';
import { readProblem } from '../../lib/graph-problem.ts';
import { GraphFailure } from '../../lib/graph-failure.tsx';
import { Page } from '../../lib/page.tsx';
import { SessionContext, sessionFrom, SessionQuery } from '../../lib/session.ts';
import { goByDay } from '../../lib/today.ts';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { PaletteGate } from './palette-gate.tsx';
import styles from './shell.module.css';
import { Sidebar } from './sidebar.tsx';
import { TopBar } from './top-bar.tsx';

const BreakGlassBar = lazy(() =>
  import('../../features/break-glass/break-glass-bar.tsx').then((module) => ({ default: module.BreakGlassBar })),
);
const SandboxBar = lazy(() => import('./sandbox-bar.tsx').then((module) => ({ default: module.SandboxBar })));

/** The frame around every page of a signed-in person. */
export function Shell() {
  const { account } = useInstallation();
  const [{ data, error, fetching }, ask] = useQuery({ query: SessionQuery });
  const [menuOpen, setMenuOpen] = useState(false);
  const [paletteOpen, setPaletteOpen] = useState(false);
  const router = useRouter();
  useEffect(() => router.subscribe('onBeforeNavigate', () => setMenuOpen(false)), [router]);

  const retry = () => ask({ requestPolicy: 'network-only' });
  const session = sessionFrom(data, account.claims());
  const clock = data?.clock;
  const client = useClient();
  const follows = session.permissions.includes('feed:read');
  useEffect(() => {
    if (!follows) return undefined;
    const gone = new AbortController();
    void import('../../lib/live/follow-changes.ts').then(
      ({ followChanges }) => followChanges(client, account, gone.signal),
      () => undefined,
    );
    return () => gone.abort();
  }, [follows, client, account]);
  // Before any page asks which day it is.
  goByDay(clock?.setTo ?? null);
  const waiting = data === undefined && (fetching || error === undefined);
  const unreachable = error !== undefined && data?.session == null && readProblem(error)?.kind !== 'owner-down';

  return (
    <SessionContext value={session}>
      <div className={styles.shell}>
        <a className={styles.skip} href="#isi">
          {m.skip_to_content()}
        </a>
        <TopBar onMenu={() => setMenuOpen(!menuOpen)} menuOpen={menuOpen} onPalette={() => setPaletteOpen(true)} />
        <Sidebar open={menuOpen} onClose={() => setMenuOpen(false)} />
        <main id="isi" className={styles.main} tabIndex={-1}>
          {clock?.isSandbox === true && (
            <Suspense>
              <SandboxBar
                key={clock.today}
                today={clock.today}
                setTo={clock.setTo}
                maySet={session.permissions.includes('sandbox:set-date')}
              />
            </Suspense>
          )}
          {['break-glass:open', 'break-glass:watch'].some((right) => session.permissions.includes(right)) && (
            <Suspense>
              <BreakGlassBar />
            </Suspense>
          )}
          {!waiting && !unreachable && !session.known && (
            <Notice tone="warning" title={m.session_unknown_title()} urgent>
              <p>{m.session_unknown_text()}</p>
            </Notice>
          )}
          {waiting ? (
            <Skeleton label={m.loading()} lines={6} />
          ) : unreachable ? (
            <Page title={m.page_unavailable()}>
              <GraphFailure error={error} retry={retry} />
            </Page>
          ) : (
            <Outlet />
          )}
        </main>
        <PaletteGate open={paletteOpen} onOpenChange={setPaletteOpen} />
      </div>
    </SessionContext>
  );
}
