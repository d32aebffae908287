import type { Transaction } from '@payung/kit/database.ts';
import { Any } from 'typeorm';

import type { Context } from '../context.ts';
import type { LifeCycleEvent } from '../domain/agreement-status.ts';
import { EventTable } from './agreement-event.table.ts';
import type { EventRow } from './agreement-event.table.ts';
import type { AgreementRow } from './agreement.table.ts';

/** An event with whether it was taken back. */
export interface ShownEvent extends EventRow {
  readonly action: LifeCycleEvent['action'];
  readonly undone: boolean;
}

/** What happened to agreements, oldest first. */
export async function readEvents(database: Transaction, agreementIds: readonly string[]): Promise<EventRow[]> {
  return database.find(EventTable, {
    where: { agreementId: Any([...agreementIds]) },
    order: { agreementId: 'ASC', position: 'ASC' },
  });
}

/** What happened to an agreement, steps that were taken back among it. */
export async function loadHistory({ loaders }: Context, { id }: AgreementRow): Promise<readonly ShownEvent[]> {
  const events = await loaders.events.load(id);
  const undone = new Set(events.map(({ undoes }) => undoes));
  return events.map((event) => ({ ...event, undone: undone.has(event.position) }));
}
