import { refuse } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import type { Session } from '@payung/kit/access.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { dateInJakarta } from '@payung/kit/values/dates.ts';
import { findKey } from '@payung/kit/values/global-id.ts';
import { findNikDamage } from '@payung/kit/values/nik-damage.ts';

import type { Context } from '../context.ts';
import { lineChecker } from '../domain/import-line.ts';
import type { LineCells } from '../domain/import-line.ts';
import { ProblemList } from '../domain/import-problem.ts';
import { refuseStep } from '../domain/import-step.ts';
import type { CorrectRosterRowInput, RosterField, RosterImportRefusalCode } from '../schema.types.ts';
import { recordedCells } from './line-cells-kept.ts';
import { lineRules } from './line-rules.ts';
import { countOutcome } from './preview-counts.ts';
import { recompare } from './recompare-lines.ts';
import { MOST_CORRECTIONS } from './roster-correction.reads.ts';
import { RosterCorrectionTable } from './roster-correction.table.ts';
import { IMPORT_PERMISSIONS } from './roster-import.reads.ts';
import type { LineOfImport } from './roster-import.resolvers.ts';
import type { RosterImportRow } from './roster-import.table.ts';
import { RosterLineTable } from './roster-line.table.ts';
import type { RosterLineRow } from './roster-line.table.ts';
import { actorOf, factsOf, takeStep } from './step-roster-import.ts';
import type { StepDecided } from './step-roster-import.ts';
import { writeLine } from './write-line.ts';

/** A row after its correction, with its import. */
export interface RowCorrected {
  readonly row: LineOfImport;
  readonly rosterImport: RosterImportRow;
}

type Refused = { readonly refused: Refusal<RosterImportRefusalCode> };

/**
 * Corrects cells of one row of a preview: the correction is kept, the row checked and compared again, and the counts of the
 * import follow, in one transaction. The key keeps a fingerprint of the input, which holds what may be a NIK.
 */
export async function correctRosterRow(
  context: Context,
  input: CorrectRosterRowInput,
  idempotencyKey: string,
): Promise<RowCorrected | Refusal<RosterImportRefusalCode>> {
  const asked = {
    command: 'correctRosterRow',
    action: 'roster:correct',
    importId: input.importId,
    idempotencyKey,
    input: context.secrets.fingerprint(JSON.stringify(input)).toString('hex'),
    permissions: IMPORT_PERMISSIONS,
  };
  const answer = await takeStep(context, asked, (row, session, transaction) =>
    correct({ ...context, session }, transaction, row, input),
  );
  if ('field' in answer) return answer;
  const line = await context.database.manager.findOneByOrFail(RosterLineTable, {
    importId: findKey('RosterImport', input.importId)!,
    rowNumber: input.row,
  });
  return { row: { line, roster: answer }, rosterImport: answer };
}

async function correct(
  context: Context & { readonly session: Session },
  transaction: Transaction,
  row: RosterImportRow,
  input: CorrectRosterRowInput,
): Promise<Outcome<StepDecided, RosterImportRefusalCode>> {
  const { secrets, now } = context;
  const refused = refuseStep('correct', factsOf(row)) ?? refuseCells(input);
  if (refused !== null) return refused;
  if (row.facts === null) throw new Error('a preview without the facts that it was made with');
  const line = await transaction.findOneBy(RosterLineTable, { importId: row.id, rowNumber: input.row });
  if (line === null) return noSuchRow;
  const corrected = correctedCells(context, line, input);
  if (corrected === null) return noProposal;
  const made = await transaction.countBy(RosterCorrectionTable, { importId: row.id });
  const fields = Object.keys(corrected.cells) as RosterField[];
  if (made + fields.length > MOST_CORRECTIONS) return tooMany;

  const problems = new ProblemList(row.problemKinds);
  const wasNumber = (line.errors ?? []).some((number) => row.problemKinds[number]?.code === 'NIK_STORED_AS_NUMBER');
  const rules = lineRules(row, {
    facts: row.facts,
    mouOpensEnrolment: context.mouOpensEnrolment,
    today: dateInJakarta(now),
  });
  const cells = { ...recordedCells(secrets, line), ...corrected.cells };
  const checked = lineChecker(rules)(cells, wasNumber && corrected.cells.NIK === undefined);
  await transaction.insert(
    RosterCorrectionTable,
    fields.map((field) => ({
      importId: row.id,
      rowNumber: input.row,
      field,
      textSealed: secrets.seal(corrected.cells[field] ?? ''),
      wasProposed: field === 'NIK' && corrected.proposed,
      correctedBy: context.session.subject,
      corrector: actorOf(context.session),
      correctedAt: now,
    })),
  );
  const fingerprint = await writeLine(transaction, { line, checked, secrets, problems });
  const people = [line.nikFingerprint, fingerprint].filter((print) => print !== null);
  if (people.length > 0) await recompare(transaction, row, problems, people);
  const outcome = await countOutcome(transaction, row.id, problems.kinds.length);
  return {
    made: {
      changes: { ...outcome, problemKinds: problems.kinds },
      details: { row: input.row, fields: fields.toSorted(), acceptedProposal: corrected.proposed },
    },
  };
}

const NOT_IN_A_CELL = /[\p{Cc}\p{Cs}]/u;
const MOST_CELLS = 20;
const LONGEST_TEXT = 200;

function refuseCells({ cells, acceptProposedNik }: CorrectRosterRowInput): Refused | null {
  const fields = cells.map(({ field }) => field);
  const few = cells.length > 0 || acceptProposedNik;
  const once = new Set(fields).size === fields.length && !(acceptProposedNik && fields.includes('NIK'));
  const short = cells.every(({ text }) => text.length <= LONGEST_TEXT && !NOT_IN_A_CELL.test(text));
  return few && once && short && cells.length <= MOST_CELLS ? null : badCells;
}

/** The cells as they shall be, or null where a repair is to be taken and none is proposed. */
function correctedCells(
  { secrets }: Context,
  { nikSealed }: RosterLineRow,
  { cells, acceptProposedNik }: CorrectRosterRowInput,
): { readonly cells: LineCells; readonly proposed: boolean } | null {
  const given: Partial<Record<RosterField, string>> = {};
  for (const { field, text } of cells) given[field] = field === 'NIK' ? text : text.trim();
  if (!acceptProposedNik) return { cells: given, proposed: false };
  const proposal = nikSealed === null ? null : findNikDamage(secrets.open(nikSealed))?.proposal;
  return proposal == null ? null : { cells: { ...given, NIK: proposal }, proposed: true };
}

const badCells = refuse(
  'INVALID',
  {
    id: 'Sebutkan 1 sampai 20 sel, masing-masing sekali dan paling panjang 200 huruf tanpa ganti baris.',
    en: 'Name 1 to 20 cells, each once and at most 200 characters without line breaks.',
  },
  'cells',
);

const noSuchRow = refuse(
  'NO_SUCH_ROW',
  { id: 'Impor ini tidak punya baris dengan nomor itu.', en: 'This import has no row with that number.' },
  'row',
);

const noProposal = refuse(
  'NO_PROPOSAL',
  {
    id: 'Tidak ada usulan perbaikan untuk NIK baris ini. Isi NIK dari KTP.',
    en: 'No repair is proposed for the NIK of this row. Fill in the NIK from the identity card.',
  },
  'acceptProposedNik',
);

const tooMany = refuse('TOO_MANY_CORRECTIONS', {
  id: 'Lebih dari 10.000 sel sudah diperbaiki di impor ini. Perbaiki berkasnya dan unggah lagi.',
  en: 'More than 10,000 cells were corrected in this import. Correct the file and upload it again.',
});
