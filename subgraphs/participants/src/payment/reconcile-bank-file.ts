import { createHash } from 'node:crypto';

import { isNationwide, may, permit } from '@payung/kit/access.ts';
import type { Session } from '@payung/kit/access.ts';
import { recordAudit } from '@payung/kit/audit.ts';
import type { Transaction } from '@payung/kit/database.ts';
import { runOnce } from '@payung/kit/idempotency.ts';
import { refuse, refuseForbidden } from '@payung/kit/refusal.ts';
import type { Outcome, Refusal } from '@payung/kit/refusal.ts';
import { institutionCovers, splitInstitutionCode } from '@payung/kit/values/institution-code.ts';

import type { Context } from '../context.ts';
import { readStatement } from '../domain/bank-statement.ts';
import type { Statement, StatementLine } from '../domain/bank-statement.ts';
import { findReferences } from '../domain/invoice-number.ts';
import { matchBankLine } from '../domain/match-bank-line.ts';
import type { Match } from '../domain/match-bank-line.ts';
import { holdInvoices, settleAccounts } from '../invoice/settle-account.ts';
import type { ContributionPaymentRefusalCode, ReconcileBankFileInput } from '../schema.types.ts';
import { readNamed } from './payment.reads.ts';
import { BankFileTable } from './payment.table.ts';
import type { BankFileRow } from './payment.table.ts';
import { splitCsv } from './split-csv.ts';

const LONGEST_TEXT = 600_000;
const MOST_ROWS = 5_000;
const LONGEST_NAME = 200;
const MOST_UNREADABLE = 50;

/**
 * Reads a bank's statement and pays the invoices that its lines name with exactly their amount. The same file changes nothing, nor does a line that stands in
 * an earlier file of the same account.
 */
export async function reconcileBankFile(
  context: Context,
  input: ReconcileBankFileInput,
  idempotencyKey: string,
): Promise<BankFileRow | Refusal<ContributionPaymentRefusalCode>> {
  const session = permit(context.session, 'reference:read');
  const sha256 = createHash('sha256').update(input.text).digest();
  // The key keeps the input: of the file its fingerprint is enough, and transfers name people.
  const keyed = {
    session,
    command: 'reconcileBankFile',
    key: idempotencyKey,
    input: { ...input, text: sha256.toString('hex') },
  };
  const outcome = await runOnce(context.database, keyed, (transaction) =>
    reconcile({ ...context, session }, transaction, input, sha256),
  );
  if (outcome.refused !== undefined) return outcome.refused;
  context.loaders.invoices.clearAll();
  const file = await context.loaders.bankFiles.clear(outcome.made).load(outcome.made);
  if (file === null) throw new Error('a bank file is out of sight of who sent it');
  return file;
}

async function reconcile(
  context: Context & { readonly session: Session },
  transaction: Transaction,
  { insurerCode, name, text }: ReconcileBankFileInput,
  sha256: Buffer,
): Promise<Outcome<string, ContributionPaymentRefusalCode>> {
  const { session, requestId, now } = context;
  if (!mayReconcile(session, insurerCode)) return forbidden;
  if (splitInstitutionCode(insurerCode)?.kind !== 'bpjs') return noInsurer;
  if (name.trim() === '' || name.length > LONGEST_NAME || name.includes('\0')) return badName;
  const statement = readText(text);
  if (statement.refused !== undefined) return statement;
  // One file of an account after the other: a line is looked up before it is written.
  await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 4242102))', [insurerCode]);
  const earlier = await transaction.findOneBy(BankFileTable, { insurerCode, sha256 });
  if (earlier !== null) return { made: earlier.id };
  const { outgoing, unreadable } = statement.made;
  const lines = await leaveOutSeen(context, transaction, insurerCode, statement.made.lines);
  const matches = await matchAll(transaction, insurerCode, lines);
  const { generatedMaps } = await transaction.insert(BankFileTable, {
    insurerCode,
    name: name.trim(),
    sha256,
    lineCount: statement.made.lines.length,
    seenBefore: statement.made.lines.length - lines.length,
    outgoing,
    unreadable: unreadable.slice(0, MOST_UNREADABLE),
    receivedBy: session.subject,
    receivedAt: now,
  });
  const fileId = String(generatedMaps[0]?.['id']);
  await writeLines(context, transaction, { fileId, insurerCode, lines, matches });
  const paid = matches.filter(({ state }) => state === 'MATCHED').flatMap(({ invoiceIds }) => invoiceIds);
  await settleAccounts(transaction, paid);
  await recordAudit(
    transaction,
    { session, requestId, now },
    {
      action: 'contribution-payment:reconcile',
      entityType: 'BankFile',
      entityId: fileId,
      details: { insurerCode, lines: lines.length, matched: paid.length },
    },
  );
  return { made: fileId };
}

/** Whether the session may read statements of this branch's account: a role without an institution only for the whole nation. */
export function mayReconcile(session: Session, insurerCode: string): boolean {
  if (!may(session, 'contribution-payment:reconcile', { institutionCodes: [insurerCode] })) return false;
  return session.institutionCode !== null || isNationwide(session);
}

function readText(text: string): Outcome<Statement, 'INVALID' | 'UNREADABLE_FILE'> {
  if (text.length > LONGEST_TEXT || text.includes('\0')) return tooLong;
  const rows = splitCsv(text);
  if (rows === null) return notCsv;
  if (rows.length > MOST_ROWS) return tooLong;
  const statement = readStatement(rows);
  return statement === null ? noColumns : { made: statement };
}

/** A line of a statement with what tells it from all others of the account. */
interface NewLine extends StatementLine {
  readonly fingerprint: Buffer;
}

/**
 * The lines that stand in no earlier file of the account. Two equal lines of one file are two transfers: the second is told by being the second, in every file that
 * holds both.
 */
async function leaveOutSeen(
  { secrets }: Context,
  transaction: Transaction,
  insurerCode: string,
  lines: readonly StatementLine[],
): Promise<readonly NewLine[]> {
  const times = new Map<string, number>();
  const told = lines.map((line) => {
    const same = JSON.stringify([line.bookedOn.toString(), line.amount, line.description.replaceAll(/\s+/g, ' ')]);
    const nth = (times.get(same) ?? 0) + 1;
    times.set(same, nth);
    return { ...line, fingerprint: secrets.fingerprint(`bank line ${nth} ${same}`) };
  });
  const seen: { fingerprint: Buffer }[] = await transaction.query(
    'select fingerprint from bank_line where insurer_code = $1 and fingerprint = any($2::bytea[])',
    [insurerCode, told.map(({ fingerprint }) => fingerprint)],
  );
  const known = new Set(seen.map(({ fingerprint }) => fingerprint.toString('hex')));
  return told.filter(({ fingerprint }) => !known.has(fingerprint.toString('hex')));
}

/** What each line is taken for, one after the other: what the first pays, the second finds paid. The invoices are held. */
async function matchAll(
  transaction: Transaction,
  insurerCode: string,
  lines: readonly StatementLine[],
): Promise<readonly Match[]> {
  const references = [...new Set(lines.flatMap(({ description }) => findReferences(description)))];
  const named = references.length === 0 ? [] : await readNamed(transaction, references);
  const own = named.filter((found) => institutionCovers(insurerCode, found.insurerCode));
  const idOf = new Map(own.map(({ reference, invoiceId }) => [reference, invoiceId]));
  const invoices = await holdInvoices(transaction, [...idOf.values()]);
  const outstanding = new Map(
    invoices.map(({ id, total, amountCorrected, amountPaid }) => [id, total + amountCorrected - amountPaid]),
  );
  return lines.map((line) => {
    const match = matchBankLine(line, {
      idOf: (reference) => idOf.get(reference) ?? null,
      outstandingOf: (id) => outstanding.get(id) ?? 0,
    });
    if (match.state === 'MATCHED') for (const id of match.invoiceIds) outstanding.set(id, 0);
    return match;
  });
}

async function writeLines(
  { session, secrets, now }: Context & { readonly session: Session },
  transaction: Transaction,
  {
    fileId,
    insurerCode,
    lines,
    matches,
  }: {
    readonly fileId: string;
    readonly insurerCode: string;
    readonly lines: readonly NewLine[];
    readonly matches: readonly Match[];
  },
): Promise<void> {
  if (lines.length === 0) return;
  const rows = lines.map(({ row, bookedOn, amount, description, fingerprint }, index) => ({
    row_number: row,
    booked_on: bookedOn.toString(),
    amount,
    description: secrets.seal(description).toString('hex'),
    fingerprint: fingerprint.toString('hex'),
    state: matches[index]!.state,
    problem: matches[index]!.problem,
    named_ids: matches[index]!.invoiceIds,
  }));
  await transaction.query(
    `with line as (
       insert into bank_line (file_id, insurer_code, fingerprint, row_number, booked_on, amount, description_sealed, state, problem, named_ids)
       select $1, $2, decode(fingerprint, 'hex'), row_number, booked_on, amount, decode(description, 'hex'), state, problem,
         array(select jsonb_array_elements_text(named_ids)::uuid)
       from jsonb_to_recordset($3::jsonb) as line (row_number integer, booked_on date, amount bigint, description text, fingerprint text, state text, problem text, named_ids jsonb)
       order by row_number
       returning id, amount, booked_on, state, named_ids
     )
     insert into contribution_payment
       (invoice_id, amount, paid_on, source, state, recorded_institution_code, recorded_by, recorded_at, decided_by, decided_at, bank_line_id)
     select named_ids[1], amount, booked_on, 'BANK_MATCHED', 'CONFIRMED', $4, $5, $6, $5, $6, id from line where state = 'MATCHED'`,
    [fileId, insurerCode, JSON.stringify(rows), session.institutionCode, session.subject, now.toString()],
  );
}

const forbidden = refuseForbidden({
  id: 'membaca mutasi rekening kantor cabang ini',
  en: "read statements of this branch's account",
});

const noInsurer = refuse(
  'INVALID',
  {
    id: 'Ini bukan kode kantor cabang BPJS Ketenagakerjaan.',
    en: 'This is not the code of a branch of BPJS Ketenagakerjaan.',
  },
  'insurerCode',
);

const badName = refuse(
  'INVALID',
  {
    id: `Nama berkas 1 sampai ${LONGEST_NAME} huruf.`,
    en: `The name of the file has 1 to ${LONGEST_NAME} characters.`,
  },
  'name',
);

const tooLong = refuse(
  'UNREADABLE_FILE',
  {
    id: 'Berkasnya terlalu besar: paling banyak 600.000 huruf dan 5.000 baris. Bagilah menurut tanggal.',
    en: 'The file is too large: at most 600,000 characters and 5,000 rows. Split it by day.',
  },
  'text',
);

const notCsv = refuse(
  'UNREADABLE_FILE',
  {
    id: 'Berkasnya tidak terbaca sebagai CSV. Simpan mutasi rekening sebagai CSV lalu kirim lagi.',
    en: 'The file does not read as CSV. Save the statement as CSV and send it again.',
  },
  'text',
);

const noColumns = refuse(
  'UNREADABLE_FILE',
  {
    id: 'Tidak ditemukan baris judul dengan kolom tanggal, uang masuk (kredit atau jumlah), dan keterangan.',
    en: 'No row of headings was found with columns for the day, for money coming in (credit or amount) and for the text.',
  },
  'text',
);
