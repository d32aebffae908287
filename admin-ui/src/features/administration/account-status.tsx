import type { EnumOf } from '../../graphql/graphql.ts';
import type { Tone } from '../../ui/status-badge.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { accountStatusLabel } from './words.ts';

const tones = { ACTIVE: 'good', INVITED: 'info', SUSPENDED: 'warning' } as const satisfies Record<
  EnumOf<'UserAccountStatus'>,
  Tone
>;

/** Whether a person may sign in, or a client gets tokens. */
export function AccountStatus({ status }: { status: EnumOf<'UserAccountStatus'> }) {
  return <StatusBadge tone={tones[status]}>{accountStatusLabel(status)}</StatusBadge>;
}
