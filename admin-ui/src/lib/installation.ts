import { createContext, use } from 'react';
import type { Config } from './config.ts';
import type { Account } from './oidc/account.ts';

/** What the console was started with. */
export interface Installation {
  config: Config;
  account: Account;
}

/** Holds it for the tree below. */
export const InstallationContext = createContext<Installation | null>(null);

/** The configuration and the sign-in of this tab. Throws outside the application. */
export function useInstallation(): Installation {
  const installation = use(InstallationContext);
  if (installation === null) throw new Error('useInstallation needs the application around it');
  return installation;
}
