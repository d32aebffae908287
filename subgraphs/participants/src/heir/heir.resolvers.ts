import { may, permit } from '@payung/kit/access.ts';
import { recordLook } from '@payung/kit/trail/record-look.ts';
import { findKey } from '@payung/kit/values/global-id.ts';

import { rankHeirs } from '../domain/heir-rank.ts';
import { maskAccount, maskDigits, maskName } from '../domain/mask-personal.ts';
import type { Resolvers } from '../schema.types.ts';
import { openHeir } from './heir-details.ts';

/** Heirs of participants. */
export const heirResolvers: Resolvers = {
  Participant: {
    heirsRecorded: async ({ id }, _args, { loaders }) => (await loaders.heirs.load(id)).length,
    heirs: async ({ id }, _args, context) => {
      const { session, loaders, secrets } = context;
      if (!may(session, 'heir:read')) return null;
      const heirs = await loaders.heirs.load(id);
      if (heirs.length > 0) await recordLook(context, { action: 'heir:read', entityType: 'Participant', entityId: id });
      return rankHeirs(heirs).map(({ detailsSealed, ...heir }) => {
        const { name, phone, bank, accountNumber } = openHeir(secrets, { detailsSealed });
        return {
          ...heir,
          nameMasked: maskName(name),
          phoneMasked: phone === null ? null : maskDigits(phone),
          accountMasked: bank === null || accountNumber === null ? null : maskAccount(bank, accountNumber),
        };
      });
    },
  },
  Agreement: {
    heirReadiness: async ({ id }, _args, { session, loaders, now }) => {
      permit(session, 'coverage:read');
      const key = findKey('Agreement', id);
      const counted = key === null ? null : await loaders.heirReadiness.load(key);
      if (counted === null) return null;
      const { enrolled, withHeir } = counted;
      return { enrolled, withHeir, withoutHeir: enrolled - withHeir, asOf: now };
    },
  },
};
