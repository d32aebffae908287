import { may } from '../access.ts';
import type { PageArgs } from '../page.ts';
import { resultType } from '../refusal.ts';
import type { PlainDate } from '../values/dates.ts';
import { NATION } from '../values/region-code.ts';
import { RETENTION_CLASSES } from '../values/retention-class.ts';
import { approveErasure, cancelErasure, requestErasure, setRetentionTerm } from './change-retention.ts';
import type { OwnerRetention, RetentionClass, RetentionContext } from './owner-retention.ts';
import { readErasureRuns, readRetention } from './retention.reads.ts';
import type { RetentionRule } from './retention.reads.ts';
import type { ErasureRunRow } from './retention.table.ts';

interface Keyed {
  readonly idempotencyKey: string;
}

interface TermInput {
  readonly class: RetentionClass;
  readonly days: number;
  readonly effectiveFrom: PlainDate;
  readonly reason: string;
}

/** The resolvers of how long an owner keeps records, and how they end. */
export function retentionResolvers(owner: OwnerRetention) {
  const { word } = owner;
  const names = {
    rules: word === '' ? 'retention' : `${word.toLowerCase()}Retention`,
    runs: word === '' ? 'erasureRuns' : `${word.toLowerCase()}ErasureRuns`,
    set: `set${word}RetentionTerm`,
    request: `request${word}Erasure`,
    approve: `approve${word}Erasure`,
    cancel: `cancel${word}Erasure`,
  };
  return {
    Query: {
      [names.rules]: (_root: unknown, _args: unknown, context: RetentionContext) => readRetention(context, owner),
      [names.runs]: (_root: unknown, page: PageArgs, context: RetentionContext) => readErasureRuns(context, page),
    },
    Mutation: {
      [names.set]: (
        _root: unknown,
        { input, idempotencyKey: key }: Keyed & { input: TermInput },
        context: RetentionContext,
      ) => setRetentionTerm(context, owner, { command: names.set, key, input }),
      [names.request]: (
        _root: unknown,
        { input, idempotencyKey: key }: Keyed & { input: { classes: readonly RetentionClass[]; reason: string } },
        context: RetentionContext,
      ) => requestErasure(context, owner, { command: names.request, key, input }),
      [names.approve]: (
        _root: unknown,
        { runId: input, idempotencyKey: key }: Keyed & { runId: string },
        context: RetentionContext,
      ) => approveErasure(context, { command: names.approve, key, input }),
      [names.cancel]: (
        _root: unknown,
        { runId: input, idempotencyKey: key }: Keyed & { runId: string },
        context: RetentionContext,
      ) => cancelErasure(context, { command: names.cancel, key, input }),
    },
    RetentionTermResult: { __resolveType: resultType('RetentionRule', 'RetentionRefused') },
    ErasureResult: { __resolveType: resultType('ErasureRun', 'RetentionRefused') },
    RetentionRule: {
      label: (rule: RetentionRule) => RETENTION_CLASSES[rule.class].label,
      from: (rule: RetentionRule) => RETENTION_CLASSES[rule.class].from,
      settable: ({ kept }: RetentionRule) => kept.fixed !== true,
      automatic: ({ kept }: RetentionRule) => kept.automatic === true,
    },
    ErasureRun: {
      requestedBy: ({ requestedByName }: ErasureRunRow) => requestedByName,
      decidedBy: ({ decidedByName }: ErasureRunRow) => decidedByName,
      approvable: ({ state, requestedBy }: ErasureRunRow, _args: unknown, { session }: RetentionContext) =>
        state === 'WAITING' &&
        may(session, 'retention:manage', { regionCode: NATION }) &&
        session.subject !== requestedBy,
    },
  };
}
