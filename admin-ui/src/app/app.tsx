import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import type { Client } from 'urql';
import { Provider } from 'urql';
import type { Config } from '../lib/config.ts';
import type { Language } from '../lib/format.ts';
import { InstallationContext } from '../lib/installation.ts';
import { applyLanguage, LanguageContext } from '../lib/language.ts';
import type { Account } from '../lib/oidc/account.ts';
import { getLocale } from '../paraglide/runtime.js';
import type { AppRouter } from './router.tsx';
import { theme, variables } from './theme.ts';

const schemes = localStorageColorSchemeManager({ key: 'payung-scheme' });

/** The console with all that surrounds its pages. */
export function App({
  config,
  account,
  client,
  router,
}: {
  config: Config;
  account: Account;
  client: Client;
  router: AppRouter;
}) {
  const [language, setLanguage] = useState<Language>(getLocale);
  function choose(next: Language): void {
    applyLanguage(next);
    setLanguage(next);
  }
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      colorSchemeManager={schemes}
      defaultColorScheme="auto"
    >
      <LanguageContext value={{ language, choose }}>
        <InstallationContext value={{ config, account }}>
          <Provider value={client}>
            {/* Messages are functions, not state: another language renders every page anew. */}
            <RouterProvider key={language} router={router} />
          </Provider>
        </InstallationContext>
      </LanguageContext>
    </MantineProvider>
  );
}
