import { may } from '@payung/kit/access.ts';
import { badInput } from '@payung/kit/errors.ts';
import { resultType } from '@payung/kit/refusal.ts';
import { GRANTABLE_ROLES, PERSON_ROLES } from '@payung/kit/values/grants.ts';

import { loadRegions } from '../region/region.reads.ts';
import type { Resolvers } from '../schema.types.ts';
import * as accounts from './account-commands.ts';
import { readAdministration } from './administration.reads.ts';
import { accountShape, clientShape, matrixCellShape, reviewShape } from './register-shapes.ts';
import { z } from 'zod';

/** People, and the way to the rest of the register. */
export const administrationResolvers: Resolvers = {
  Query: {
    administration: (_root, _args, context) => readAdministration(context),
  },
  Mutation: {
    inviteAccount: (_root, { input, idempotencyKey }, context) =>
      accounts.inviteAccount(context, input, idempotencyKey),
    renewInvitation: (_root, { id, idempotencyKey }, context) => accounts.renewInvitation(context, id, idempotencyKey),
    changeAccountGrant: (_root, { input, idempotencyKey, ...step }, context) =>
      accounts.changeAccountGrant(context, step, input, idempotencyKey),
    suspendAccount: (_root, { idempotencyKey, ...step }, context) =>
      accounts.changeAccount(context, 'suspendAccount', step, idempotencyKey),
    reinstateAccount: (_root, { idempotencyKey, ...step }, context) =>
      accounts.changeAccount(context, 'reinstateAccount', step, idempotencyKey),
    endSessions: (_root, { id, sessionId, idempotencyKey }, context) =>
      accounts.changeAccount(context, 'endSessions', { id, sessionId: sessionId ?? null }, idempotencyKey),
  },
  Administration: {
    state: async (_root, _args, { register }) => (await register.status()).state,
    invitationHours: async (_root, _args, { register }) => (await register.status()).invitationHours,
    grantableRoles: (_root, _args, { session }) =>
      may(session, 'account:manage')
        ? PERSON_ROLES.filter((role) => (GRANTABLE_ROLES[session.role] ?? []).includes(role))
        : [],
    account: (_root, { id }, { register }) => register.find('account:read', 'account', { id }, accountShape.nullable()),
    accounts: (_root, { first, after, filter }, { register }) =>
      register.findPage(
        'account:read',
        'accounts',
        { first, after, ...filter, search: shortSearch(filter?.search) },
        accountShape,
      ),
    accessMatrix: (_root, _args, { register }) =>
      register.find('account:read', 'accessMatrix', {}, z.array(matrixCellShape)),
    apiClient: (_root, { id }, { register }) =>
      register.find('api-client:read', 'apiClient', { id }, clientShape.nullable()),
    apiClients: (_root, { search, ...page }, { register }) =>
      register.findPage('api-client:read', 'apiClients', { ...page, search: shortSearch(search) }, clientShape),
    accessReview: (_root, { id }, { register }) =>
      register.find('account:read', 'accessReview', { id }, reviewShape.nullable()),
    accessReviews: (_root, page, { register }) => register.findPage('account:read', 'accessReviews', page, reviewShape),
  },
  UserAccount: {
    id: ({ subject }) => subject,
    institution: ({ institutionCode }, _args, { loaders }) =>
      institutionCode === null ? null : loaders.institutions.load(institutionCode),
    regions: ({ regionCodes }, _args, context) => loadRegions(context, regionCodes),
    sessions: ({ subject }, _args, { register }) => register.sessions.load(subject),
    events: ({ subject }, _args, { register }) => register.accountEvents.load(subject),
  },
  InvitationResult: { __resolveType: resultType('InvitationGiven', 'AdministrationRefused') },
  UserAccountResult: { __resolveType: resultType('UserAccount', 'AdministrationRefused') },
};

function shortSearch(text: string | null | undefined): string | null {
  if (text == null) return null;
  if (text.length > 100 || text.includes('\0')) throw badInput('"search" must have at most 100 characters.', 'search');
  return text;
}
