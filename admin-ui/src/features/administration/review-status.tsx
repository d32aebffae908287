import type { EnumOf } from '../../graphql/graphql.ts';
import type { Tone } from '../../ui/status-badge.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { reviewStatusLabel } from './words.ts';

const tones = { OPEN: 'info', OVERDUE: 'warning', COMPLETE: 'good' } as const satisfies Record<
  EnumOf<'AccessReviewStatus'>,
  Tone
>;

/** How far a review is. */
export function ReviewStatus({ status }: { status: EnumOf<'AccessReviewStatus'> }) {
  return <StatusBadge tone={tones[status]}>{reviewStatusLabel(status)}</StatusBadge>;
}
