import { permit } from '@payung/kit/access.ts';

import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.types.ts';
import { ElectionTable } from './election.table.ts';
import type { ElectionRow } from './election.table.ts';

/** Elections and their stages. */
export const electionResolvers: Resolvers = {
  Query: {
    election: (_root, { code }, context) => findElection(context, code),
    elections: (_root, _args, context) => readElections(context),
  },
  Election: {
    name: ({ nameId, nameEn }) => ({ id: nameId, en: nameEn }),
    stages: async ({ code }, _args, { loaders }) =>
      (await loaders.electionStages.load(code)).map(({ nameId, nameEn, ...stage }) => ({
        ...stage,
        name: { id: nameId, en: nameEn },
      })),
  },
};

/** The election that another subgraph refers to by its code. */
export const electionReference = {
  Election: { __resolveReference: ({ code }: { code: string }, context: Context) => findElection(context, code) },
};

async function findElection({ session, loaders }: Context, code: string): Promise<ElectionRow | null> {
  permit(session, 'reference:read');
  return loaders.elections.load(code);
}

async function readElections({ session, database }: Context): Promise<ElectionRow[]> {
  permit(session, 'reference:read');
  return database.manager.find(ElectionTable, { order: { pollingDate: 'DESC', code: 'ASC' } });
}
