import type { Transaction } from '@payung/kit/database.ts';
import { freeze, HeldEach, HeldEntry } from '@payung/kit/held-each.ts';
import { besideReader, oneOf, readCells } from '@payung/kit/row-reader.ts';
import type { ReadBeside, RowBeside } from '@payung/kit/row-reader.ts';
import type { SqlCondition } from '@payung/kit/scope-sql.ts';
import type { EntitySchema } from 'typeorm';

import { VERSION_NOW } from '../officer-category/officer-category.reads.ts';
import { AgreementTable, BeneficiaryTable, HeadcountTable, PartyTable } from './agreement.table.ts';
import type { AgreementRow, BeneficiaryRow, HeadcountRow, PartyRow } from './agreement.table.ts';

/** Lines of an agreement that are held with it. None says anything of a person: signatories and documents are read each time. */
export interface AgreementLines {
  readonly parties: PartyRow;
  readonly beneficiaries: BeneficiaryRow;
  readonly headcounts: HeadcountRow;
}

/** What an agreement says at one version of its content, as far as somebody has read it. */
export class AgreementContent extends HeldEntry {
  row: AgreementRow | undefined;
  parties: readonly PartyRow[] | undefined;
  beneficiaries: readonly BeneficiaryRow[] | undefined;
  headcounts: readonly HeadcountRow[] | undefined;
}

/** What agreements say, kept by a process between requests. */
export type HeldAgreements = HeldEach<AgreementContent>;

/** An agreement takes four to eight kilobytes: this is some ten thousand of them, and fewer where they are long. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Keeps nothing yet. */
export function holdAgreements(mostBytes = MOST_BYTES): HeldAgreements {
  return new HeldEach((version) => new AgreementContent(version), mostBytes);
}

/** An agreement that the session may see now, with the version of its content; null where none is known, so that nothing of it is held. */
export interface AgreementPlace {
  readonly id: string;
  readonly version: string | null;
  /** The version of the reference data at the same moment. */
  readonly reference: string | null;
}

const WITH_CONTENT = 'agreement left join agreement_content content on content.agreement_id = agreement.id';

/** Which agreements there are under a condition, and in which version: all that a request has to ask before it may use what is held. */
export async function readPlaces(
  database: Transaction,
  { sql, parameters }: SqlCondition,
  rest = '',
): Promise<readonly AgreementPlace[]> {
  const text = `select agreement.id, content.version, ${VERSION_NOW} from ${WITH_CONTENT} where ${sql}${rest}`;
  const cells = await readCells(database, { sql: text, parameters });
  return cells.map(([id, version, reference]) => ({ id: id!, version: version!, reference: reference! }));
}

const readRowsBeside = besideReader(AgreementTable, {
  values: ['agreement.id', 'content.version'],
  from: WITH_CONTENT,
});

/** Reads agreements under a condition; what has a version is held from here on. */
export async function readAndHold(
  database: Transaction,
  held: HeldAgreements,
  where: SqlCondition,
): Promise<readonly AgreementContent[]> {
  const found = await readRowsBeside(database, where);
  return found.flatMap(({ row, beside: [id, version], bytes }) => {
    if (row === null) return [];
    const content = contentOf(held, id!, version!);
    if (content.row === undefined) {
      content.row = asEntity(row);
      held.grew(id!, content, bytes);
    }
    return content;
  });
}

const LINES: { readonly [Kind in keyof AgreementLines]: ReadBeside<AgreementLines[Kind]> } = {
  parties: lineReader(PartyTable),
  beneficiaries: lineReader(BeneficiaryTable),
  headcounts: lineReader(HeadcountTable),
};

/** Reads lines of agreements, in the order of the text; what has a version is held from here on. */
export async function readAndHoldLines<Kind extends keyof AgreementLines>(
  database: Transaction,
  held: HeldAgreements,
  { kind, ids }: { readonly kind: Kind; readonly ids: readonly string[] },
): Promise<readonly (readonly AgreementLines[Kind][])[]> {
  const found = await LINES[kind](database, oneOf('agreement.id', ids));
  const byAgreement = Map.groupBy(found, ({ beside: [id] }) => id!);
  return ids.map((id) => {
    const of: readonly RowBeside<AgreementLines[Kind]>[] = byAgreement.get(id) ?? [];
    const content = contentOf(held, id, of[0]?.beside[1] ?? null);
    // Who read them first at this version has read the same.
    const known = linesIn(content, kind);
    if (known !== undefined) return known;
    const lines = freeze(of.flatMap(({ row }) => row ?? []));
    Object.assign(content, { [kind]: lines });
    const bytes = of.reduce((sum, each) => sum + each.bytes, 0);
    held.grew(id, content, bytes);
    return lines;
  });
}

/** The lines of a kind, if they were read. */
export function linesIn<Kind extends keyof AgreementLines>(
  content: AgreementContent,
  kind: Kind,
): readonly AgreementLines[Kind][] | undefined {
  const lines: readonly object[] | undefined = content[kind];
  return lines as readonly AgreementLines[Kind][] | undefined;
}

/** A reader of lines that gives one without a row for an agreement that has none: its version is wanted all the same. */
function lineReader<Row extends object>(table: EntitySchema<Row>): ReadBeside<Row> {
  const name = table.options.tableName ?? table.options.name;
  return besideReader(table, {
    values: ['agreement.id', 'content.version'],
    from: `${WITH_CONTENT} left join ${name} on ${name}.agreement_id = agreement.id`,
    orderBy: `${name}.position`,
  });
}

function contentOf(held: HeldAgreements, id: string, version: string | null): AgreementContent {
  return version === null ? new AgreementContent('') : held.at(id, version);
}

/** Says of which type the row is, as `_entities` does with rows that say nothing, and has it stay as it is. */
function asEntity(row: AgreementRow): AgreementRow {
  return freeze(Object.defineProperty(row, '__typename', { value: 'Agreement' }));
}
