import { findGlobalId, toGlobalId } from '@payung/kit/values/global-id.ts';
import { permit } from '@payung/kit/access.ts';

import type { Context } from '../context.ts';
import { findInstitution } from '../institution/institution.reads.ts';
import { findRegion } from '../region/region.reads.ts';

/** What `node(id:)` found: a row of this subgraph, or a reference that its owner resolves. */
type FoundNode = { readonly __typename: string; readonly id?: string };

/** Public objects by their global identifier, whoever owns them. */
export const nodeResolvers = {
  Query: {
    node: (_root: unknown, { id }: { readonly id: string }, context: Context) => findNode(context, id),
  },
  Node: {
    __resolveType: ({ __typename }: FoundNode) => __typename,
  },
};

async function findNode(context: Context, id: string): Promise<FoundNode | null> {
  permit(context.session, 'reference:read');
  const found = findGlobalId(id);
  if (found === null) return null;
  const row = await findOwn(context, found.type, found.key);
  if (row === 'elsewhere') return { __typename: found.type, id: toGlobalId(found.type, found.key) };
  return row === null ? null : { ...row, __typename: found.type };
}

async function findOwn(context: Context, type: string, key: string): Promise<object | 'elsewhere' | null> {
  switch (type) {
    case 'Agreement':
      return context.loaders.agreements.load(key);
    case 'Institution':
      return findInstitution(context, key);
    case 'Region':
      return findRegion(context, key);
    default:
      return 'elsewhere';
  }
}
