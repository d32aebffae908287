import type { EnumOf } from '../../graphql/graphql.ts';
import { words } from '../../lib/labels.ts';
import { m } from '../../paraglide/messages.js';

/** Who gives an early notice, in the order to offer them. */
export const notifiers = [
  'INSTITUTION',
  'HOSPITAL',
  'PARTICIPANT',
  'FAMILY',
  'UNION',
] as const satisfies readonly EnumOf<'NotifierKind'>[];

/** Who gives an early notice. */
export const notifierLabel = words<EnumOf<'NotifierKind'>>({
  PARTICIPANT: m.notifier_participant,
  FAMILY: m.notifier_family,
  INSTITUTION: m.notifier_institution,
  UNION: m.notifier_union,
  HOSPITAL: m.notifier_hospital,
});
