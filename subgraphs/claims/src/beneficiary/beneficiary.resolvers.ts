import { may } from '@payung/kit/access.ts';
import { resultType } from '@payung/kit/refusal.ts';

import type { ClaimRow } from '../claim/claim.table.ts';
import type { Loaders } from '../loaders.ts';
import { fundShareOf, openShareOf, payeesOf } from '../domain/payees.ts';
import type { Resolvers } from '../schema.types.ts';
import { openDetails } from './beneficiary-details.ts';
import { changeBeneficiaryAccount } from './change-beneficiary-account.ts';
import type { ClaimBeneficiaryRow } from './claim-beneficiary.table.ts';
import { rankOfBeneficiary, recordBeneficiaries } from './record-beneficiaries.ts';
import { revealBeneficiary } from './reveal-beneficiary.ts';

/** A beneficiary beside the question of who is entitled. */
export interface ShownBeneficiary {
  readonly row: ClaimBeneficiaryRow;
  readonly entitled: boolean;
}

/** Who is paid on claims. */
export const beneficiaryResolvers: Resolvers = {
  Mutation: {
    recordBeneficiaries: (_root, { input, idempotencyKey }, context) =>
      recordBeneficiaries(context, input, idempotencyKey),
    changeBeneficiaryAccount: (_root, { input, idempotencyKey }, context) =>
      changeBeneficiaryAccount(context, input, idempotencyKey),
    revealBeneficiary: (_root, { input, idempotencyKey }, context) => revealBeneficiary(context, input, idempotencyKey),
  },
  RevealBeneficiaryResult: {
    __resolveType: resultType('RevealedBeneficiary', 'ClaimStepRefused'),
  },
  RevealedBeneficiary: {
    beneficiary: async ({ beneficiary }, _args, { loaders }) => {
      const claim = await loaders.claims.load(beneficiary.claimId);
      const shown = claim === null ? [] : await shownBeneficiaries(loaders, claim);
      return shown.find(({ row }) => row.id === beneficiary.id) ?? { row: beneficiary, entitled: false };
    },
  },
  Claim: {
    beneficiaries: (claim, _args, { loaders, session }) =>
      may(session, 'claim:read-incident') ? shownBeneficiaries(loaders, claim) : null,
    succession: async (claim, _args, { loaders, session }) => {
      if (!may(session, 'claim:read-incident')) return null;
      const { calculationId, programme } = claim;
      const [recorded, calculation] = await Promise.all([
        loaders.beneficiaries.load(claim.id),
        calculationId === null ? null : loaders.calculations.load(calculationId),
      ]);
      const payees = payeesOf(claim, recorded);
      if (payees.succession === null) return null;
      return {
        ...payees.succession,
        sharesComplete: payees.sharesComplete,
        toSocialSecurityFund: calculation === null ? null : fundShareOf(programme, payees, calculation.components),
        withoutRecipient: calculation === null ? null : openShareOf(programme, payees, calculation.components),
      };
    },
  },
  ClaimBeneficiary: {
    id: ({ row }) => row.id,
    relation: ({ row }) => row.relation,
    rank: ({ row }) => rankOfBeneficiary(row.relation),
    alive: ({ row }) => row.alive,
    name: ({ row }, _args, { sealer }) => openDetails(sealer, row.details).name,
    phoneMasked: ({ row }) => row.phoneMasked,
    accountMasked: ({ row }) => row.accountMasked,
    shareBasisPoints: ({ row }) => row.shareBasisPoints,
  },
};

/** Those recorded, in the order of the law and then as written. */
async function shownBeneficiaries({ beneficiaries }: Loaders, claim: ClaimRow): Promise<readonly ShownBeneficiary[]> {
  const rows = await beneficiaries.load(claim.id);
  const entitled = new Set(payeesOf(claim, rows).entitled.map(({ id }) => id));
  const rank = ({ relation }: ClaimBeneficiaryRow): number => rankOfBeneficiary(relation) ?? 99;
  return rows
    .toSorted((a, b) => rank(a) - rank(b) || a.position - b.position)
    .map((row) => ({ row, entitled: entitled.has(row.id) }));
}
