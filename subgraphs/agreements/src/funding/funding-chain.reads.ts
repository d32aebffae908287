import type { AgreementRow } from '../agreement/agreement.table.ts';
import type { Context } from '../context.ts';
import type { Cost } from '../domain/contribution-cost.ts';
import {
  amountPromisedAtStart,
  amountReceived,
  fundingState,
  isSignedButNotFunded,
  payerOf,
} from '../domain/funding-chain.ts';
import { fundingWarnings } from '../domain/funding-warning.ts';
import type { FundingDoubt } from '../domain/funding-warning.ts';
import { loadExpectedContribution } from '../extension/expected-contribution.reads.ts';
import { loadSteps } from './funding.reads.ts';
import type { EdgeStep } from './funding.reads.ts';

/** An agreement's money, and what is read of it only when it is asked for. */
export interface Chain {
  readonly edges: readonly EdgeStep['edge'][];
  readonly state: ReturnType<typeof fundingState>;
  readonly signedButNotFunded: boolean | null;
  readonly payer: ReturnType<typeof payerOf>;
  readonly amountPromised: ReturnType<typeof amountPromisedAtStart>;
  readonly amountPaid: ReturnType<typeof amountReceived>;
  readonly expected: () => Promise<Cost | null>;
  readonly warnings: () => Promise<readonly FundingDoubt[]>;
}

/** How an agreement's money is to flow, and whether it did. */
export async function loadFundingChain(context: Context, agreement: AgreementRow): Promise<Chain> {
  const steps = await loadSteps(context, agreement.id);
  const state = fundingState(steps);
  const signed = agreement.signedOn !== null;
  const expected = (): Promise<Cost | null> => loadExpectedContribution(context, agreement);
  return {
    edges: steps.map(({ edge }) => edge),
    state,
    signedButNotFunded: isSignedButNotFunded(signed, state),
    payer: payerOf(steps),
    amountPromised: amountPromisedAtStart(steps),
    amountPaid: amountReceived(steps),
    expected,
    warnings: async () => {
      const cost = state === 'SILENT' ? null : await expected();
      // A sum that leaves something out would make a gap too small, and look like good news.
      return fundingWarnings({ signed, steps, expected: cost?.complete === true ? cost.total : null });
    },
  };
}
