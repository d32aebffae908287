import { may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { resultType } from '@payung/kit/refusal.ts';
import { Temporal } from '@payung/kit/values/dates.ts';
import { findKey, toGlobalId } from '@payung/kit/values/global-id.ts';
import { findNikDamage } from '@payung/kit/values/nik-damage.ts';
import { maskNik, readNik } from '@payung/kit/values/nik.ts';

import type { Context } from '../context.ts';
import { TEMPLATE_COLUMNS, templateFile } from '../domain/template-columns.ts';
import { undoableUntil } from '../domain/import-step.ts';
import { agreementRef, institutionRef, officerCategoryRef, regionRef } from '../references.ts';
import type { LineCells } from '../domain/import-line.ts';
import { maskDigits } from '../domain/mask-personal.ts';
import type { Resolvers, RosterField, RosterProblem, RosterRowState, RosterUnreadCell } from '../schema.types.ts';
import { correctRosterRow } from './correct-roster-row.ts';
import { unreadCells } from './line-cells-kept.ts';
import {
  approveRosterImport,
  cancelRosterImport,
  commitRosterImport,
  confirmColumnMapping,
  previewRosterImport,
  undoRosterImport,
} from './move-roster-import.ts';
import { requestRejectedRosterRows } from './request-rejected-rows.ts';
import { requestRosterUpload } from './request-roster-upload.ts';
import { correctionKey } from './roster-correction.reads.ts';
import { findRosterImport, readRosterImports } from './roster-import.reads.ts';
import type { ImportActor, RosterImportRow, TaskProgress } from './roster-import.table.ts';
import type { RosterLineRow } from './roster-line.table.ts';
import { UPLOAD_MINUTES, uploadPath } from './roster-settings.ts';
import { fileKeyOf } from './roster-work.ts';
import { writeWorkbook } from './write-workbook.ts';

/** A row of a file together with the import that it stands in. */
export interface LineOfImport {
  readonly line: RosterLineRow;
  readonly roster: RosterImportRow;
}

/** Roster imports. */
export const rosterImportResolvers: Resolvers = {
  Query: {
    rosterImport: (_root, { id }, context) => findRosterImport(context, id),
    rosterImports: (_root, { filter, ...page }, context) => readRosterImports(context, page, filter ?? {}),
    rosterTemplate: (_root, _args, { session }) => {
      permit(session, 'reference:read');
      return {
        fileName: 'templat-daftar-petugas.csv',
        content: templateFile(),
        workbook: TEMPLATE_WORKBOOK,
        columns: [...TEMPLATE_COLUMNS],
      };
    },
  },
  Mutation: {
    requestRosterUpload: (_root, { input, idempotencyKey }, context) =>
      requestRosterUpload(context, input, idempotencyKey),
    confirmColumnMapping: (_root, command, context) => confirmColumnMapping(context, command),
    previewRosterImport: (_root, command, context) => previewRosterImport(context, command),
    correctRosterRow: (_root, { input, idempotencyKey }, context) => correctRosterRow(context, input, idempotencyKey),
    commitRosterImport: (_root, command, context) => commitRosterImport(context, command),
    approveRosterImport: (_root, command, context) => approveRosterImport(context, command),
    cancelRosterImport: (_root, command, context) => cancelRosterImport(context, command),
    undoRosterImport: (_root, command, context) => undoRosterImport(context, command),
    requestRejectedRosterRows: (_root, command, context) => requestRejectedRosterRows(context, command),
  },
  RosterImportResult: { __resolveType: resultType('RosterImport', 'RosterImportRefused') },
  RosterCorrectionResult: { __resolveType: resultType('RosterRowCorrected', 'RosterImportRefused') },
  RosterDownloadResult: { __resolveType: resultType('RosterDownload', 'RosterImportRefused') },
  RosterImport: {
    id: ({ id }) => toGlobalId('RosterImport', id),
    institution: ({ institutionCode }) => institutionRef(institutionCode),
    agreement: ({ agreementId }) => agreementRef(agreementId),
    defaults: (row) => ({
      category: row.defaultCategoryCode === null ? null : officerCategoryRef(row.defaultCategoryCode),
      region: regionRef(row.defaultRegionCode),
      startsOn: row.defaultStartsOn,
      endsOn: row.defaultEndsOn,
      wageBase: row.defaultWageBase,
    }),
    file: async (row, _args, { rosters, secrets }) => ({
      name: row.fileName,
      size: row.fileSize,
      received:
        row.stage === 'AWAITING_UPLOAD'
          ? await rosters.files.sizeOf(row.id, fileKeyOf({ secrets }, row))
          : row.fileSize,
      sha256: row.fileSha256?.toString('hex') ?? null,
      format: row.format,
      encoding: row.encoding,
      delimiter: row.delimiter,
    }),
    working: ({ task }) => task !== null,
    progress: ({ progress }, _args, { now }) => (progress === null ? null : told(progress, now)),
    upload: (row, _args, context) => uploadOf(row, context),
    columns: ({ columns }) => [...columns],
    counts: (row) => countsOf(row),
    problems: ({ problemKinds, problemCounts }) =>
      problemKinds
        .map((kind, number) => ({ ...kind, rows: problemCounts[number] ?? 0 }))
        .filter(({ rows }) => rows > 0)
        .toSorted((a, b) => b.rows - a.rows)
        .slice(0, MOST_KINDS),
    rows: async (roster, { keep, first, after }, { loaders }) => {
      const { edges, pageInfo } = await loaders.rosterLines({ first, after, keep }).load(roster.id);
      return { pageInfo, edges: edges.map(({ cursor, node }) => ({ cursor, node: { line: node, roster } })) };
    },
    opener: ({ opener, openedBy }, _args, { session }) => actorIn(opener, openedBy, session),
    committer: ({ committer, committedBy }, _args, { session }) => actorIn(committer, committedBy, session),
    approver: ({ approver, approvedBy }, _args, { session }) => actorIn(approver, approvedBy, session),
    agreementVersion: ({ facts }) => facts?.version ?? null,
    agreementAsKnownAt: ({ factsAsKnownAt }) => factsAsKnownAt,
    approvalAbove: (_row, _args, { rosters }) => rosters.approvalAbove,
    undoableUntil: (row, _args, { rosters, now }) => {
      const until = undoableUntil(row, rosters.undoHours);
      return until !== null && Temporal.Instant.compare(now, until) < 0 ? until : null;
    },
  },
  RosterWorkbook: {
    contentBase64: async () => (await templateWorkbook()).toString('base64'),
  },
  RosterRow: {
    number: ({ line }) => line.rowNumber,
    state: (row) => stateOf(row),
    nikMasked: ({ line }, _args, { secrets }) => {
      const nik = line.nikSealed === null ? null : secrets.open(line.nikSealed);
      // Of a text that is no NIK nobody can say which of its signs are harmless.
      return nik !== null && readNik(nik).ok ? maskNik(nik) : null;
    },
    name: ({ line }) => line.name,
    birthDate: ({ line }) => line.birthDate,
    sex: ({ line }) => line.sex,
    employmentStatus: ({ line }) => line.employmentStatus,
    category: ({ line }) => (line.categoryCode === null ? null : officerCategoryRef(line.categoryCode)),
    residence: ({ line }) => regionRef(line.residenceCode),
    region: ({ line }) => regionRef(line.regionCode),
    startsOn: ({ line }) => line.startsOn,
    endsOn: ({ line }) => line.endsOn,
    wageBase: ({ line }) => line.wageBase,
    phoneMasked: ({ line }, _args, { secrets }) => masked(line.phoneSealed, secrets),
    kpjMasked: ({ line }, _args, { secrets }) => masked(line.kpjSealed, secrets),
    pollingStation: ({ line }) => line.pollingStation,
    heirs: ({ line }) => line.heirRelations?.length ?? 0,
    supplements: ({ line }) => line.supplements,
    unreadCells: ({ line }, _args, { secrets }) => shownUnread(unreadCells(secrets, line)),
    corrections: async ({ line }, _args, { loaders, session }) =>
      line.corrected
        ? (await loaders.rosterCorrections.load(correctionKey(line.importId, line.rowNumber))).map(
            ({ field, correctedBy, corrector, correctedAt, wasProposed }) => ({
              field,
              by: correctedBy,
              corrector: actorIn(corrector, correctedBy, session),
              at: correctedAt,
              wasProposed,
            }),
          )
        : [],
    errors: (row, _args, context) => problemsOf(row, row.line.errors, context),
    warnings: (row, _args, context) => problemsOf(row, row.line.warnings, context),
    enrolment: (row, _args, { session, loaders }) => enrolmentOf(row, session, loaders),
  },
};

/** The import that another subgraph refers to by its identifier. */
export const rosterImportReference = {
  RosterImport: {
    __resolveReference: ({ id }: { id: string }, { session, loaders }: Context) => {
      permit(session, 'roster:read');
      const key = findKey('RosterImport', id);
      return key === null ? null : loaders.rosterImports.load(key);
    },
  },
};

const MOST_KINDS = 100;

// Its content is made when it is asked for.
const TEMPLATE_WORKBOOK = { fileName: 'templat-daftar-petugas.xlsx', contentBase64: '' };

function templateWorkbook(): Promise<Buffer> {
  const rows = [TEMPLATE_COLUMNS.map(({ header }) => header), TEMPLATE_COLUMNS.map(({ example }) => example)];
  return writeWorkbook(rows, 'Daftar');
}

/** Who took a step, as it was kept then. */
function actorIn(actor: ImportActor | null, subject: string | null, session: Session | null) {
  if (actor === null) return null;
  return { name: actor.name, institution: institutionRef(actor.institutionCode), isMe: session?.subject === subject };
}

/** A fresh address, for who opened the import and as long as bytes are missing. */
function uploadOf({ id, stage, openedBy }: RosterImportRow, { session, rosters, now }: Context) {
  if (stage !== 'AWAITING_UPLOAD' || session?.subject !== openedBy) return null;
  const expiresAt = now.add({ minutes: UPLOAD_MINUTES });
  return { url: rosters.signer.sign(uploadPath(id), expiresAt, session.networks), expiresAt };
}

function countsOf(row: RosterImportRow) {
  const { rowsTotal, rowsReady, rowsAlready, rowsRejected, rowsWarned, rowsEnrolled, rowsUndone, stage } = row;
  if (rowsTotal === null) return null;
  const isOver = stage === 'COMMITTED' || stage === 'UNDOING' || stage === 'UNDONE';
  return {
    rows: rowsTotal,
    ready: isOver ? 0 : (rowsReady ?? 0) - rowsEnrolled,
    enrolled: rowsEnrolled - rowsUndone,
    alreadyEnrolled: rowsAlready ?? 0,
    toSupplement: isOver ? 0 : (row.rowsToSupplement ?? 0) - row.rowsSupplemented,
    supplemented: row.rowsSupplemented,
    rejected: rowsRejected ?? 0,
    warned: rowsWarned ?? 0,
    undone: rowsUndone,
    keptForClaim: row.rowsKept,
    corrected: row.rowsCorrected,
  };
}

/** Progress with what follows from it: the rate since the stage began, and what is left at that rate. */
function told({ rowsDone, rowsTotal, shareDone, since }: TaskProgress, now: Temporal.Instant) {
  const seconds = Math.max(0.001, now.since(Temporal.Instant.from(since)).total('seconds'));
  const secondsLeft = shareDone === 0 ? null : Math.ceil((seconds * (10_000 - shareDone)) / shareDone);
  const rowsPerSecond = Math.round(rowsDone / seconds);
  return { rowsDone, rowsTotal, shareDone, rowsPerSecond, secondsLeft, since: Temporal.Instant.from(since) };
}

function stateOf({ line, roster }: LineOfImport): RosterRowState {
  if (line.state !== 'READY' || line.rowNumber > roster.committedThrough) return line.state;
  return line.rowNumber <= roster.undoneThrough && line.keptFor === null ? 'UNDONE' : 'ENROLLED';
}

function problemsOf(
  { line, roster }: LineOfImport,
  numbers: readonly number[] | null,
  { secrets }: Context,
): RosterProblem[] {
  return (numbers ?? []).flatMap((number) => {
    const kind = roster.problemKinds[number];
    if (kind === undefined) return [];
    const { code, field, message } = kind;
    const proposal =
      field === 'NIK' && line.nikSealed !== null ? findNikDamage(secrets.open(line.nikSealed))?.proposal : null;
    return [
      {
        code,
        field,
        message,
        proposedNikMasked: proposal == null ? null : maskNik(proposal),
        otherRow: code === 'DUPLICATE_IN_FILE' ? line.duplicateOf : null,
      },
    ];
  });
}

function masked(sealed: Buffer | null, { open }: Context['secrets']): string | null {
  return sealed === null ? null : maskDigits(open(sealed));
}

const PERSONAL = /^(?:NIK|NAME|PHONE|KPJ|HEIR_.*)$/;

/** What stood in cells that could not be read. What may be personal is left out. */
function shownUnread(cells: LineCells | null): RosterUnreadCell[] {
  return (Object.entries(cells ?? {}) as [RosterField, string][])
    .filter(([field]) => !PERSONAL.test(field))
    .map(([field, text]) => ({ field, text }));
}

async function enrolmentOf(row: LineOfImport, session: Session | null, loaders: Context['loaders']) {
  if (!may(session, 'participant:read')) return null;
  const key = stateOf(row) === 'READY' ? null : (row.line.existingEnrolmentId ?? row.line.enrolmentId);
  return key === null || row.line.state === 'REJECTED' ? null : loaders.enrolments.load(key);
}
