import type { EnumOf } from '../../graphql/graphql.ts';
import type { Tone } from '../../ui/status-badge.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { agreementStatusLabel } from '../../lib/labels.ts';
import {
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleX,
  IconFlag,
  IconHourglass,
  IconPencil,
  IconPlayerPause,
  IconRubberStamp,
  IconWritingSign,
} from '../../ui/icons.ts';

type Status = EnumOf<'AgreementStatus'>;

/** Each state has a shape of its own: nine states share five colours. */
const looks = {
  DRAFT: ['neutral', IconPencil],
  SUBMITTED: ['info', IconHourglass],
  SENT_BACK: ['warning', IconArrowBackUp],
  APPROVED: ['info', IconRubberStamp],
  SIGNED: ['info', IconWritingSign],
  IN_FORCE: ['good', IconCircleCheck],
  SUSPENDED: ['warning', IconPlayerPause],
  ENDED: ['neutral', IconFlag],
  TERMINATED: ['bad', IconCircleX],
} as const satisfies Record<Status, readonly [Tone, unknown]>;

/** Where an agreement stands, by shape, word and colour. */
export function AgreementStatusBadge({ status }: { status: Status }) {
  const [tone, Shape] = looks[status];
  return (
    <StatusBadge tone={tone} icon={<Shape size={16} aria-hidden />}>
      {agreementStatusLabel(status)}
    </StatusBadge>
  );
}
