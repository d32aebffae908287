import { useEffect, useState } from 'react';
import { useInstallation } from './installation.ts';
import { useLanguage } from './language.ts';

/** Where the person changes their password, at the provider. Null while that is not known, and where the provider has no such page. */
export function usePasswordPage(): string | null {
  const { account } = useInstallation();
  const { language } = useLanguage();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    void account.passwordPage().then((found) => {
      if (!left) setAddress(found);
    });
    return () => {
      left = true;
    };
  }, [account]);
  if (address === null) return null;
  const url = new URL(address);
  url.searchParams.set('lang', language);
  return url.href;
}
