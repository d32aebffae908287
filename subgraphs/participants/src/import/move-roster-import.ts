import { refuse } from '@payung/kit/refusal.ts';
import type { Refusal } from '@payung/kit/refusal.ts';
import type { Permission } from '@payung/kit/access.ts';
import type { Instant } from '@payung/kit/values/dates.ts';

import type { Context } from '../context.ts';
import { fieldsMissing } from '../domain/import-columns.ts';
import type { FileColumn } from '../domain/import-columns.ts';
import { refuseApproval, refuseCommit, refuseStep, refuseUndo, rowsToWork } from '../domain/import-step.ts';
import { TEMPLATE_COLUMNS } from '../domain/template-columns.ts';
import type { ColumnMappingInput, RosterField, RosterImportRefusalCode } from '../schema.types.ts';
import { defaultedFields, mappedFields, rememberColumns } from './inspect-import.ts';
import { findRosterImport, IMPORT_PERMISSIONS } from './roster-import.reads.ts';
import type { RosterImportRow } from './roster-import.table.ts';
import { actorOf, factsOf, takeStep } from './step-roster-import.ts';

type Answer = Promise<RosterImportRow | Refusal<RosterImportRefusalCode>>;

/** A step with nothing to say but which import. */
export interface ImportCommand {
  readonly importId: string;
  readonly idempotencyKey: string;
}

const PREVIEW_AGAIN = {
  stage: 'RECEIVED',
  awaiting: null,
  task: 'PREVIEW',
  progress: null,
  failure: null,
  committedBy: null,
  committer: null,
  approvedBy: null,
  approver: null,
} as const satisfies Partial<RosterImportRow>;

/** Says what the columns hold, for this file and for the next with the same header, and starts the preview. */
export function confirmColumnMapping(
  context: Context,
  { importId, idempotencyKey, mapping }: ImportCommand & { readonly mapping: readonly ColumnMappingInput[] },
): Answer {
  const asked = {
    command: 'confirmColumnMapping',
    action: 'roster:map',
    importId,
    idempotencyKey,
    input: mapping,
    permissions: IMPORT_PERMISSIONS,
  };
  return takeStep(context, asked, (row, session) => {
    const refused = refuseStep('map', factsOf(row)) ?? refuseMapping(row, mapping);
    if (refused !== null) return refused;
    const columns = confirmed(row.columns, mapping);
    return {
      made: {
        changes: { ...PREVIEW_AGAIN, columns },
        details: { columns: mapping.length },
        alsoWrite: (transaction) =>
          rememberColumns(transaction, {
            institutionCode: row.institutionCode,
            columns,
            by: session.subject,
            at: context.now.toString(),
          }),
      },
    };
  });
}

function refuseMapping(row: RosterImportRow, mapping: readonly ColumnMappingInput[]) {
  const known = mapping.every(({ position }) => position >= 0 && position < row.columns.length);
  const once = (values: readonly (string | number)[]): boolean => new Set(values).size === values.length;
  if (!known || !once(mapping.map(({ position }) => position)) || !once(mapping.map(({ field }) => field))) {
    return refuse(
      'INVALID',
      {
        id: 'Setiap kolom dan setiap isian hanya boleh disebut sekali, dan kolomnya harus ada di berkas.',
        en: 'Each column and each field may be named once, and the column must be in the file.',
      },
      'mapping',
    );
  }
  return refuseIncomplete(row, new Set(mapping.map(({ field }) => field)));
}

function refuseIncomplete(row: RosterImportRow, mapped: ReadonlySet<RosterField>) {
  const missing = fieldsMissing(mapped, defaultedFields(row));
  if (missing.length === 0) return null;
  const headers = TEMPLATE_COLUMNS.filter(({ field }) => missing.includes(field)).map(({ header }) => header);
  return refuse(
    'MAPPING_INCOMPLETE',
    {
      id: `Tidak ada kolom atau nilai baku untuk: ${headers.join(', ')}.`,
      en: `There is neither a column nor a default for: ${headers.join(', ')}.`,
    },
    'mapping',
  );
}

function confirmed(columns: readonly FileColumn[], mapping: readonly ColumnMappingInput[]): readonly FileColumn[] {
  const fields = new Map(mapping.map(({ position, field }) => [position, field]));
  return columns.map(({ position, header }) => {
    const field = fields.get(position) ?? null;
    return { position, header, field, source: field === null ? null : 'CONFIRMED' };
  });
}

/** Starts the dry run again. */
export function previewRosterImport(context: Context, command: ImportCommand): Answer {
  const asked = {
    command: 'previewRosterImport',
    action: 'roster:preview',
    ...command,
    permissions: IMPORT_PERMISSIONS,
  };
  return takeStep(
    context,
    asked,
    (row) =>
      refuseStep('preview', factsOf(row)) ??
      refuseIncomplete(row, mappedFields(row.columns)) ?? { made: { changes: PREVIEW_AGAIN } },
  );
}

/** Lets the ready rows be enrolled, or asks a second person where they are many. */
export async function commitRosterImport(context: Context, command: ImportCommand): Answer {
  // Gathered before the transaction. An owner that is silent stops nobody: the preview was decided on what it said.
  const visible = context.session === null ? null : await findVisible(context, command.importId);
  const asked = visible === null ? null : await context.findAgreementFacts(visible.agreementId);
  const versionNow = asked?.ok === true ? (asked.facts?.version ?? 0) : null;
  const step = { command: 'commitRosterImport', action: 'roster:commit', ...command, permissions: IMPORT_PERMISSIONS };
  return takeStep(context, step, (row, session) => {
    const { subject } = session;
    const refused = refuseCommit(factsOf(row), { subject, now: context.now }, versionNow);
    if (refused !== null) return refused;
    const rows = rowsToWork(row);
    const by = { committedBy: subject, committer: actorOf(session) };
    const details = {
      ready: row.rowsReady ?? 0,
      toSupplement: row.rowsToSupplement ?? 0,
      approvalAbove: context.rosters.approvalAbove,
    };
    if (rows > context.rosters.approvalAbove) {
      return { made: { changes: { stage: 'AWAITING_APPROVAL', awaiting: 'APPROVAL', ...by }, details } };
    }
    return { made: { changes: { ...begin('COMMIT', rows, context.now), ...by }, details } };
  });
}

async function findVisible(context: Context, importId: string): Promise<RosterImportRow | null> {
  try {
    return await findRosterImport(context, importId);
  } catch {
    // Whether the session may is decided, and told, by the step itself.
    return null;
  }
}

/** Work that begins now, with nothing done of it: whoever looks before the first chunk sees how much there is to do. */
function begin(task: 'COMMIT' | 'UNDO', rowsTotal: number, now: Instant) {
  const stage = task === 'COMMIT' ? ('COMMITTING' as const) : ('UNDOING' as const);
  const progress = { rowsDone: 0, rowsTotal, shareDone: 0, since: now.toString() };
  return { stage, awaiting: null, task, progress } satisfies Partial<RosterImportRow>;
}

const APPROVE: readonly Permission[] = ['roster:approve'];

/** The second person's yes. */
export function approveRosterImport(context: Context, command: ImportCommand): Answer {
  const asked = { command: 'approveRosterImport', action: 'roster:approve', ...command, permissions: APPROVE };
  return takeStep(context, asked, (row, session) => {
    const { subject } = session;
    const refused = refuseApproval(factsOf(row), { subject, now: context.now });
    if (refused !== null) return refused;
    const by = { approvedBy: subject, approver: actorOf(session) };
    const changes = { ...begin('COMMIT', rowsToWork(row), context.now), ...by };
    return { made: { changes, details: { ready: row.rowsReady, toSupplement: row.rowsToSupplement } } };
  });
}

/** Stops an import where it is. A chunk that is being written is still written, or not, as a whole. */
export function cancelRosterImport(context: Context, command: ImportCommand): Answer {
  const asked = { command: 'cancelRosterImport', action: 'roster:cancel', ...command, permissions: IMPORT_PERMISSIONS };
  return takeStep(context, asked, (row) => {
    const refused = refuseStep('cancel', factsOf(row));
    if (refused !== null) return refused;
    const stopped = row.rowsEnrolled > 0 ? { committedAt: context.now } : {};
    return {
      made: {
        changes: { stage: 'CANCELLED', awaiting: null, task: null, progress: null, ...stopped },
        details: { stage: row.stage, enrolled: row.rowsEnrolled },
      },
    };
  });
}

const REASON = /^[^\p{Cs}\0]{10,500}$/u;

/** Takes back what an import enrolled. */
export function undoRosterImport(
  context: Context,
  { reason, ...command }: ImportCommand & { readonly reason: string },
): Answer {
  const asked = {
    command: 'undoRosterImport',
    action: 'roster:undo',
    ...command,
    input: reason,
    permissions: IMPORT_PERMISSIONS,
  };
  return takeStep(context, asked, (row, { subject, name, institutionCode }) => {
    const refused = refuseUndo(factsOf(row), { subject, now: context.now }, context.rosters.undoHours);
    if (refused !== null) return refused;
    if (!REASON.test(reason.trim())) {
      return refuse(
        'INVALID',
        { id: 'Alasan 10 sampai 500 huruf.', en: 'A reason has 10 to 500 characters.' },
        'reason',
      );
    }
    return {
      made: {
        changes: {
          ...begin('UNDO', row.rowsEnrolled, context.now),
          undo: { subject, name, institutionCode, reason: reason.trim() },
        },
        details: { reason: reason.trim(), enrolled: row.rowsEnrolled },
      },
    };
  });
}
