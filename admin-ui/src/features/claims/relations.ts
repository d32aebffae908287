import type { EnumOf } from '../../graphql/graphql.ts';
import { words } from '../../lib/labels.ts';
import { m } from '../../paraglide/messages.js';

/** What somebody is to the participant, in the order of the law. */
export const relations = [
  'PARTICIPANT',
  'SPOUSE',
  'CHILD',
  'PARENT',
  'GRANDPARENT',
  'GRANDCHILD',
  'SIBLING',
  'PARENT_IN_LAW',
  'NAMED_IN_WILL',
  'FUNERAL_ARRANGER',
] as const satisfies readonly EnumOf<'BeneficiaryRelation'>[];

/** What somebody is to the participant. */
export const relationLabel = words<EnumOf<'BeneficiaryRelation'>>({
  PARTICIPANT: m.relation_participant,
  SPOUSE: m.relation_spouse,
  CHILD: m.relation_child,
  PARENT: m.relation_parent,
  GRANDPARENT: m.relation_grandparent,
  GRANDCHILD: m.relation_grandchild,
  SIBLING: m.relation_sibling,
  PARENT_IN_LAW: m.relation_parent_in_law,
  NAMED_IN_WILL: m.relation_named_in_will,
  FUNERAL_ARRANGER: m.relation_funeral_arranger,
});
