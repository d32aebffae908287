import type { EnumOf } from '../../graphql/graphql.ts';
import { words } from '../../lib/labels.ts';
import { m } from '../../paraglide/messages.js';

/** How an heir can be related to the participant, in the order of the law. */
export const heirRelations = [
  'SPOUSE',
  'CHILD',
  'PARENT',
  'GRANDPARENT',
  'GRANDCHILD',
  'SIBLING',
  'PARENT_IN_LAW',
  'NAMED_IN_WILL',
] as const satisfies readonly EnumOf<'HeirRelation'>[];

/** How an heir is related to the participant. */
export const heirRelationLabel = words<EnumOf<'HeirRelation'>>({
  SPOUSE: m.heir_spouse,
  CHILD: m.heir_child,
  PARENT: m.heir_parent,
  GRANDPARENT: m.heir_grandparent,
  GRANDCHILD: m.heir_grandchild,
  SIBLING: m.heir_sibling,
  PARENT_IN_LAW: m.heir_parent_in_law,
  NAMED_IN_WILL: m.heir_named_in_will,
});
