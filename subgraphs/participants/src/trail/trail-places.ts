import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import type { TrailNode, TrailPlaces, TrailSubject } from '@payung/kit/trail/read-trail.ts';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

import { visibleConflicts } from '../conflict/enrolment-conflict.reads.ts';
import { visibleEnrolments } from '../enrolment/enrolment.reads.ts';
import { visibleImports } from '../import/roster-import.reads.ts';
import { visibleInvoices } from '../invoice/invoice.reads.ts';
import { visibleParticipants } from '../participant/participant.reads.ts';
import { PaymentTable } from '../payment/payment.table.ts';

/** What the trail of participants is about. Exports and bank files belong to nobody's rows: only who sees the whole nation is shown what was done to them. */
export const trailPlaces: TrailPlaces = { owner: 'PARTICIPANTS', rowsInScope, findSubjects };

function rowsInScope(manager: Transaction, session: Session): ReturnType<TrailPlaces['rowsInScope']> {
  return {
    Participant: visibleParticipants(manager, session),
    Enrolment: visibleEnrolments(manager, session),
    EnrolmentConflict: visibleConflicts(manager, session),
    RosterImport: visibleImports(manager, session),
    Invoice: visibleInvoices(manager, session),
    ContributionPayment: visiblePayments(manager, session),
  };
}

function visiblePayments(manager: Transaction, session: Session) {
  const invoices = visibleInvoices(manager, session).select('invoice.id');
  return manager
    .createQueryBuilder(PaymentTable, 'payment')
    .where(`payment.invoice_id in (${invoices.getQuery()})`, invoices.getParameters());
}

/** What belongs to public objects, each in one statement; a person or an agreement is named with so many of each at most. */
const MOST_OF_EACH = 5_000;

/**
 * To a person belong their enrolments, to an enrolment its conflicts, to an agreement its imports and invoices with what was paid. The
 * enrolments of an agreement do not: they are thousands, and each has a trail of its own.
 */
async function findSubjects(
  manager: Transaction,
  session: Session,
  nodes: readonly TrailNode[],
): Promise<readonly TrailSubject[]> {
  const keysOf = (type: TrailNode['type']) => nodes.filter((node) => node.type === type).map(({ key }) => key);
  const [people, agreements] = [keysOf('Participant'), keysOf('Agreement')];
  const participants = await find(visibleParticipants(manager, session), 'participant.id = any(:ids::uuid[])', {
    ids: people,
  });
  const enrolments = await find(
    visibleEnrolments(manager, session),
    '(enrolment.id = any(:ids::uuid[]) or enrolment.participant_id = any(:people::uuid[]))',
    { ids: keysOf('Enrolment'), people },
  );
  const conflicts = await find(
    visibleConflicts(manager, session),
    '(conflict.id = any(:ids::uuid[]) or conflict.first_id = any(:enrolments::uuid[]) or conflict.second_id = any(:enrolments::uuid[]))',
    { ids: keysOf('EnrolmentConflict'), enrolments },
  );
  const imports = await find(
    visibleImports(manager, session),
    '(roster.id = any(:ids::uuid[]) or roster.agreement_id = any(:agreements::uuid[]))',
    { ids: keysOf('RosterImport'), agreements },
  );
  const invoices = await find(
    visibleInvoices(manager, session),
    '(invoice.id = any(:ids::uuid[]) or invoice.agreement_id = any(:agreements::uuid[]))',
    { ids: keysOf('Invoice'), agreements },
  );
  const payments = await find(
    visiblePayments(manager, session),
    '(payment.id = any(:ids::uuid[]) or payment.invoice_id = any(:invoices::uuid[]))',
    { ids: keysOf('ContributionPayment'), invoices },
  );
  return Object.entries({
    Participant: participants,
    Enrolment: enrolments,
    EnrolmentConflict: conflicts,
    RosterImport: imports,
    Invoice: invoices,
    ContributionPayment: payments,
  }).flatMap(([entityType, ids]) => ids.map((entityId) => ({ entityType, entityId })));
}

/** The primary keys of rows that meet a condition; none without asking where the condition names nothing. */
async function find<Row extends ObjectLiteral>(
  visible: SelectQueryBuilder<Row>,
  condition: string,
  asked: Readonly<Record<string, readonly string[]>>,
): Promise<readonly string[]> {
  if (Object.values(asked).every((ids) => ids.length === 0)) return [];
  const rows = await visible
    .andWhere(condition, asked)
    .select(`${visible.alias}.id`, 'id')
    .orderBy(`${visible.alias}.id`, 'DESC')
    .limit(MOST_OF_EACH)
    .getRawMany<{ id: string }>();
  return rows.map(({ id }) => id);
}
