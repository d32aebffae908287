import { Button } from '@mantine/core';
import type { EnumOf } from '../../graphql/graphql.ts';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../../ui/notice.tsx';

/** Says where people and clients are managed when it is not here, or that the register does not answer. Nothing when it does. */
export function RegisterState({
  register,
  retry,
}: {
  register: { state: EnumOf<'AdministrationState'>; issuer: string };
  retry: () => void;
}) {
  if (register.state === 'HERE') return null;
  if (register.state === 'AT_THE_ISSUER') {
    return (
      <Notice tone="info" title={m.admin_elsewhere_title()}>
        <p>{m.admin_elsewhere_text()}</p>
        <p>
          <code>{register.issuer}</code>
        </p>
      </Notice>
    );
  }
  return (
    <Notice
      tone="warning"
      title={m.admin_silent_title()}
      urgent
      action={
        <Button size="compact-sm" variant="default" onClick={retry}>
          {m.retry()}
        </Button>
      }
    >
      <p>{m.admin_silent_text()}</p>
    </Notice>
  );
}
