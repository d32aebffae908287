import '@fontsource-variable/inter/wght.css';
import './mantine.css';
import './tokens.css';
import './base.css';
import './print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createGraphClient } from '../graphql/client.ts';
import { loadConfig } from '../lib/config.ts';
import { applyLanguage } from '../lib/language.ts';
import { createAccount } from '../lib/oidc/account.ts';
import { getLocale } from '../paraglide/runtime.js';
import { App } from './app.tsx';
import { createAppRouter } from './router.tsx';
import { StartFailure } from './start-failure.tsx';

/** Starts the console: configuration, the sign-in that a reload interrupted, then the pages. */
async function start(): Promise<void> {
  applyLanguage(getLocale());
  const container = document.getElementById('root');
  if (container === null) throw new Error('index.html has no #root');
  const root = createRoot(container);
  try {
    const config = await loadConfig();
    const account = createAccount(config);
    const isReturning = location.pathname === '/masuk/kembali';
    // Nobody is sent to sign in from the page that needs no account.
    const isPublic = location.pathname === '/lapor';
    // A provider that is down for a moment sends nobody away: the sign-in page says so and offers to try again.
    const resumed = !isReturning && !isPublic && (await account.resume().catch(() => false));
    if (!resumed && !isReturning && !isPublic && location.pathname !== '/masuk' && account.mayResumeSilently()) {
      const page = location.pathname + location.search;
      const left = await account.begin(page, { prompt: 'none' }).then(
        () => true,
        () => false,
      );
      if (left) return;
    }
    const client = createGraphClient(account, () => {
      void router.navigate({ to: '/masuk', search: { sebab: 'berakhir', tujuan: router.state.location.href } });
    });
    const router = createAppRouter(account);
    root.render(
      <StrictMode>
        <App config={config} account={account} client={client} router={router} />
      </StrictMode>,
    );
  } catch {
    root.render(<StartFailure />);
  }
}

void start();
