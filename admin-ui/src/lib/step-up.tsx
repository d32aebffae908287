import { Button } from '@mantine/core';
import { useState } from 'react';
import { m } from '../paraglide/messages.js';
import { Notice } from '../ui/notice.tsx';
import { useInstallation } from './installation.ts';

/** Why personal values are not shown, with the way out: to the provider, which asks for the password again, and back to this very page. */
export function StepUp({ sentence }: { sentence: string }) {
  const { account } = useInstallation();
  const [leaving, setLeaving] = useState(false);
  const [failed, setFailed] = useState(false);

  async function signInAgain(): Promise<void> {
    setLeaving(true);
    setFailed(false);
    await account.begin(location.pathname + location.search, { prompt: 'login' }).catch(() => {
      setFailed(true);
      setLeaving(false);
    });
  }

  return (
    <Notice tone="warning" title={m.step_up_title()} urgent>
      <p>{sentence}</p>
      <p>{failed ? m.sign_in_provider_text() : m.step_up_text()}</p>
      <Button size="compact-sm" loading={leaving} onClick={() => void signInAgain()}>
        {m.step_up_action()}
      </Button>
    </Notice>
  );
}
