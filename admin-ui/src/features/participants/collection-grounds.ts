import type { EnumOf } from '../../graphql/graphql.ts';
import { words } from '../../lib/labels.ts';
import { m } from '../../paraglide/messages.js';

/** Lawful grounds to process personal data, in the order of the law (UU 27/2022 Art 20). */
export const grounds: readonly EnumOf<'CollectionGround'>[] = [
  'CONSENT',
  'CONTRACT',
  'LEGAL_DUTY',
  'VITAL_INTEREST',
  'PUBLIC_TASK',
  'LEGITIMATE_INTEREST',
];

/** What a ground is called. */
export const groundLabel = words<EnumOf<'CollectionGround'>>({
  CONSENT: m.ground_consent,
  CONTRACT: m.ground_contract,
  LEGAL_DUTY: m.ground_legal_duty,
  VITAL_INTEREST: m.ground_vital_interest,
  PUBLIC_TASK: m.ground_public_task,
  LEGITIMATE_INTEREST: m.ground_legitimate_interest,
});
