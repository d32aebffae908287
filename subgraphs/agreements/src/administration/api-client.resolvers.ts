import { badInput } from '@payung/kit/errors.ts';
import { resultType } from '@payung/kit/refusal.ts';

import { loadRegions } from '../region/region.reads.ts';
import type { Resolvers } from '../schema.types.ts';
import * as clients from './api-client-commands.ts';

/** Partners' systems: what they are, and what they use. */
export const apiClientResolvers: Resolvers = {
  Mutation: {
    createApiClient: (_root, { input, idempotencyKey }, context) =>
      clients.createApiClient(context, input, idempotencyKey),
    rotateApiClientSecret: (_root, { id, idempotencyKey }, context) =>
      clients.rotateApiClientSecret(context, id, idempotencyKey),
    endApiClientSecret: (_root, { idempotencyKey, ...step }, context) =>
      clients.changeApiClient(context, 'endApiClientSecret', step, idempotencyKey),
    changeApiClient: (_root, { input, idempotencyKey, ...step }, context) =>
      clients.changeApiClientTerms(context, step, input, idempotencyKey),
    suspendApiClient: (_root, { idempotencyKey, ...step }, context) =>
      clients.changeApiClient(context, 'suspendApiClient', step, idempotencyKey),
    reinstateApiClient: (_root, { idempotencyKey, ...step }, context) =>
      clients.changeApiClient(context, 'reinstateApiClient', step, idempotencyKey),
  },
  ApiClient: {
    id: ({ clientId }) => clientId,
    institution: ({ institutionCode }, _args, { loaders }) => loaders.institutions.load(institutionCode),
    regions: ({ regionCodes }, _args, context) => loadRegions(context, regionCodes),
    usage: ({ clientId }, { per, last }, { register }) => {
      if (last < 1 || last > 200) throw badInput('"last" must be 1 to 200.', 'last');
      return register.usage({ per, last }).load(clientId);
    },
    events: ({ clientId }, _args, { register }) => register.clientEvents.load(clientId),
  },
  ApiClientResult: { __resolveType: resultType('ApiClient', 'AdministrationRefused') },
  ApiClientSecretResult: { __resolveType: resultType('ApiClientSecretGiven', 'AdministrationRefused') },
};
