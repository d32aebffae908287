import { permit } from '../access.ts';
import type { Session } from '../access.ts';
import type { Transaction } from '../database.ts';
import { readPage } from '../page.ts';
import type { Page, PageArgs, PageOrder } from '../page.ts';
import { dateInJakarta, JAKARTA } from '../values/dates.ts';
import type { Instant, PlainDate } from '../values/dates.ts';
import { NATION } from '../values/region-code.ts';
import { RETENTION_CLASSES } from '../values/retention-class.ts';
import { MOST_COUNTED } from './owner-retention.ts';
import type { KeptClass, OwnerRetention, RetentionClass, RetentionContext } from './owner-retention.ts';
import { ErasureRunTable, RetentionTermTable } from './retention.table.ts';
import type { ErasureRunRow, RetentionTermRow } from './retention.table.ts';

/** A class with its term and what is over it. */
export interface RetentionRule {
  readonly kept: KeptClass;
  readonly class: RetentionClass;
  readonly days: number;
  readonly confidence: 'UNVERIFIED' | 'DECIDED';
  readonly effectiveFrom: PlainDate | null;
  readonly reason: string | null;
  readonly upcoming: readonly RetentionTermRow[];
  readonly due: number;
  readonly heldBack: number;
  readonly isMore: boolean;
}

/** Every class of an owner with its term, and what would be erased today. */
export async function readRetention(context: RetentionContext, { classes }: OwnerRetention): Promise<RetentionRule[]> {
  permitRetention(context.session, 'retention:read');
  const terms = await context.database.manager.find(RetentionTermTable, { order: { effectiveFrom: 'ASC', id: 'ASC' } });
  return Promise.all(classes.map((kept) => readRule(context, kept, terms)));
}

/** One class. */
export async function readRule(
  { database, now }: Pick<RetentionContext, 'database' | 'now'>,
  kept: KeptClass,
  terms?: readonly RetentionTermRow[],
): Promise<RetentionRule> {
  const { name } = kept;
  const known =
    terms ??
    (await database.manager.find(RetentionTermTable, {
      where: { class: name },
      order: { effectiveFrom: 'ASC', id: 'ASC' },
    }));
  const today = dateInJakarta(now).toString();
  const own = known.filter((term) => term.class === name);
  const current = own.findLast(({ effectiveFrom }) => effectiveFrom.toString() <= today);
  const days = current?.days ?? RETENTION_CLASSES[name].days;
  const cut = kept.fixed === true ? { ...cutFor(days, now), moment: now.toString() } : cutFor(days, now);
  const { due, held_back: heldBack } = await countDue(database.manager, kept, cut);
  return {
    kept,
    class: name,
    days,
    confidence: current === undefined ? 'UNVERIFIED' : 'DECIDED',
    effectiveFrom: current?.effectiveFrom ?? null,
    reason: current?.reason ?? null,
    upcoming: own.filter(({ effectiveFrom }) => effectiveFrom.toString() > today),
    due: Math.min(due, MOST_COUNTED),
    heldBack,
    isMore: due > MOST_COUNTED,
  };
}

/** The term of a class on the day of a moment, in days. */
export async function readTermDays(manager: Transaction, name: RetentionClass, now: Instant): Promise<number> {
  const [term]: { days: number }[] = await manager.query(
    'select days from retention_term where class = $1 and effective_from <= $2 order by effective_from desc, id desc limit 1',
    [name, dateInJakarta(now).toString()],
  );
  return term?.days ?? RETENTION_CLASSES[name].days;
}

/** Where a term of so many days cuts: the day, and the moment at which it begins in Jakarta. What is before it is over its term. */
export interface Cut {
  readonly day: string;
  readonly moment: string;
}

/** Where a term cuts. A term of a day keeps the whole day. */
export function cutFor(days: number, now: Instant): Cut {
  const day = dateInJakarta(now).subtract({ days });
  return { day: day.toString(), moment: day.toZonedDateTime(JAKARTA).toInstant().toString() };
}

/** A page of runs, newest first. */
export function readErasureRuns({ database, session }: RetentionContext, args: PageArgs): Promise<Page<ErasureRunRow>> {
  permitRetention(session, 'retention:read');
  return readPage(database.manager.createQueryBuilder(ErasureRunTable, 'run'), NEWEST_FIRST, args);
}

const NEWEST_FIRST: PageOrder<ErasureRunRow> = {
  direction: 'DESC',
  by: [{ property: 'id', type: 'uuid', of: ({ id }) => id }],
};

/** The session, when it may do this for the whole nation: terms are of nobody's institution or region. */
function permitRetention(session: Session | null, permission: 'retention:read' | 'retention:manage'): Session {
  return permit(session, permission, { regionCode: NATION });
}

async function countDue(
  manager: Transaction,
  { count }: KeptClass,
  { moment, day }: Cut,
): Promise<{ readonly due: number; readonly held_back: number }> {
  const [row]: { due: number; held_back: number }[] = await manager.query(count, [moment, day]);
  return row ?? { due: 0, held_back: 0 };
}
