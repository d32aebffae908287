import { permit } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { badInput } from '@payung/kit/errors.ts';
import { readPage } from '@payung/kit/page.ts';
import type { Page, PageArgs, PageOrder } from '@payung/kit/page.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import { Any, IsNull } from 'typeorm';

import { applyFilter, visibleAgreements } from '../agreement/agreement.reads.ts';
import type { AgreementRow } from '../agreement/agreement.table.ts';
import type { Context } from '../context.ts';
import type { Point, Step } from '../domain/funding-chain.ts';
import { FLOW } from '../domain/funding-chain.ts';
import { MOST_CORRECTIONS } from '../domain/funding-check.ts';
import type { FundingState, NotFundedFilter } from '../schema.types.ts';
import { CorrectionTable, EdgeTable, PaymentTable } from './funding.table.ts';
import type { CorrectionRow, EdgeRow, PaymentRow } from './funding.table.ts';

/** A step with what was paid along it, as the rules read it. */
export interface EdgeStep extends Step {
  readonly edge: EdgeRow;
  readonly payments: readonly PaymentRow[];
}

/** The steps of agreements that were not taken out, from funder to insurer. An agreement has at most fifty. */
export async function readEdges(database: Transaction, agreementIds: readonly string[]): Promise<EdgeRow[]> {
  const edges = await database.find(EdgeTable, {
    where: { agreementId: Any([...agreementIds]), withdrawnAt: IsNull() },
    order: { id: 'ASC' },
  });
  const placeOf = ({ fromRole, toRole }: EdgeRow): number =>
    FLOW.indexOf(fromRole) * FLOW.length + FLOW.indexOf(toRole);
  return edges.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Payments along steps, in the order in which they were recorded. A step has at most a hundred. */
export async function readPayments(database: Transaction, edgeIds: readonly string[]): Promise<PaymentRow[]> {
  return database.find(PaymentTable, { where: { edgeId: Any([...edgeIds]) }, order: { id: 'ASC' } });
}

/** Corrections of steps, newest first. A step has at most fifty. */
export async function readCorrections(database: Transaction, edgeIds: readonly string[]): Promise<CorrectionRow[]> {
  return database.find(CorrectionTable, {
    where: { edgeId: Any([...edgeIds]) },
    order: { id: 'DESC' },
    take: MOST_CORRECTIONS * edgeIds.length,
  });
}

/** The steps of an agreement with their payments, as the rules read them. */
export async function loadSteps(
  { loaders }: Pick<Context, 'loaders'>,
  agreementId: string,
): Promise<readonly EdgeStep[]> {
  const edges = await loaders.fundingEdges.load(agreementId);
  return Promise.all(edges.map(async (edge) => stepOf(edge, await loaders.fundingPayments.load(edge.id))));
}

/** A step as the rules read it. */
export function stepOf(edge: EdgeRow, payments: readonly PaymentRow[]): EdgeStep {
  const { budgetLine, amountPromised } = edge;
  return { edge, ...endsOfEdge(edge), budgetLine, amountPromised, payments };
}

/** The two ends of a step. */
export function endsOfEdge(edge: EdgeRow): { readonly from: Point; readonly to: Point } {
  return {
    from: { role: edge.fromRole, institutionCode: edge.fromInstitution, name: edge.fromName },
    to: { role: edge.toRole, institutionCode: edge.toInstitution, name: edge.toName },
  };
}

/** A page of agreements that can also count the whole list, when asked. */
export interface NotFundedPage extends Page<AgreementRow> {
  readonly count: () => Promise<number>;
}

const OLDEST_SIGNATURE_FIRST: PageOrder<AgreementRow> = {
  direction: 'ASC',
  by: [
    // Only signed agreements are listed.
    { property: 'signedOn', type: 'date', of: ({ signedOn }) => signedOn?.toString() ?? '' },
    { property: 'id', type: 'uuid', of: ({ id }) => id },
  ],
};

const KNOWN_AND_NOT_ALL_THERE: readonly FundingState[] = ['PLANNED', 'PARTLY_FUNDED'];

/** Signed agreements within the session's scope whose money is in one of the states asked for, the oldest signature first. */
export async function readNotFunded(
  { database, session, now }: Context,
  args: PageArgs,
  { states, regionCode, electionCode }: NotFundedFilter,
): Promise<NotFundedPage> {
  const asked = states ?? KNOWN_AND_NOT_ALL_THERE;
  if (asked.includes('FUNDED')) {
    throw badInput('"states" takes the states in which money is missing: SILENT, PLANNED, PARTLY_FUNDED.', 'filter');
  }
  const query = applyFilter(visibleAgreements(database.manager, permit(session, 'agreement:read')), {
    regionCode,
    electionCode,
    today: dateInJakarta(now),
  })
    .andWhere('agreement.id in (select id from promised_agreement)')
    .andWhere(
      `coalesce((select state from agreement_funding where agreement_id = agreement.id), 'SILENT') = any(:states)`,
      { states: asked },
    );
  const all = query.clone();
  return { ...(await readPage(query, OLDEST_SIGNATURE_FIRST, args)), count: () => all.getCount() };
}
