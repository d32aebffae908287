import { field, isValue, items, list, nameIn, textOf } from './parse-tree.ts';
import type { Node } from './parse-tree.ts';
import { ColumnNames, renamed, UNKNOWN } from './column-names.ts';
import type { Level, Outputs } from './column-names.ts';
import { KnownColumns } from './known-columns.ts';
import type { DistributionColumns, Found } from './known-columns.ts';
import type { Way } from '../distribution.ts';

/**
 * How a parsed statement finds each distributed table in it. A column is known by a value (`= $1`, `= any($1)`, `in (…)`) or by another column
 * that is known, where the statement demands that they are equal. What stands under `or` or `not`, or only within a subquery, demands nothing;
 * what an outer join asks says something of the side that may be empty and nothing of the other.
 */
export function findTables(statement: Node, columns: DistributionColumns, ways: readonly Way[]): readonly Found[] {
  const reading = new Reading(columns);
  reading.statement(statement, null, new Map());
  return reading.known.find(ways);
}

type Ctes = ReadonlyMap<string, Outputs>;

/** Sources that a condition says something of; null for all. */
type Of = ReadonlySet<string> | null;

class Reading {
  readonly known: KnownColumns;
  readonly #names: ColumnNames;
  readonly #columns: DistributionColumns;
  #levels = 0;

  constructor(columns: DistributionColumns) {
    this.#columns = columns;
    this.known = new KnownColumns(columns);
    this.#names = new ColumnNames(this.known);
  }

  /** Reads one statement, and gives the columns that it puts out. */
  statement(node: Node, outer: Level | null, ctes: Ctes): Outputs {
    const [[kind, value] = ['', {}]] = Object.entries(node) as [string, Node][];
    const level: Level = { number: ++this.#levels, outer, sources: new Map() };
    const named = this.#ctes(value, outer, ctes);
    if (kind === 'SelectStmt') return this.#select(value, level, named);
    if (kind === 'InsertStmt') return this.#insert(value, level, named);
    if (kind === 'UpdateStmt' || kind === 'DeleteStmt') return this.#change(value, level, named);
    const query = field(value, 'query');
    if (
      ['CopyStmt', 'CreateTableAsStmt', 'DeclareCursorStmt', 'ExplainStmt'].includes(kind) &&
      Object.keys(query).length > 0
    )
      return this.statement(query, outer, named);
    this.#loseAll(value);
    return UNKNOWN;
  }

  #ctes(value: Node, outer: Level | null, ctes: Ctes): Ctes {
    const named = new Map(ctes);
    for (const each of list(field(value, 'withClause'), 'ctes')) {
      const cte = field(each, 'CommonTableExpr');
      const outputs = renamed(
        this.statement(field(cte, 'ctequery'), outer, named),
        list(cte, 'aliascolnames').map(textOf),
      );
      named.set(String(cte['ctename']), { ...outputs, takesIn: false });
    }
    return named;
  }

  /** Whatever else is done to tables (`copy … from`, `merge`, `lock`) is not understood. */
  #loseAll(node: unknown): void {
    for (const [kind, value] of items(node)) {
      const table = kind === 'relation' || kind === 'RangeVar' ? String((value as Node)['relname']) : '';
      if (this.#columns.has(table)) this.known.lose(table);
      else this.#loseAll(value);
    }
  }

  #select(value: Node, level: Level, ctes: Ctes): Outputs {
    if (value['larg'] !== undefined) {
      for (const side of ['larg', 'rarg']) this.statement({ SelectStmt: field(value, side) }, level.outer, ctes);
      for (const part of ['sortClause', 'limitCount', 'limitOffset']) this.#within(value[part], level, ctes);
      // A row of a union may come from either side.
      return UNKNOWN;
    }
    for (const each of list(value, 'fromClause')) this.#from(each, level, ctes);
    this.#condition(field(value, 'whereClause'), level, ctes, null);
    for (const [part, inner] of Object.entries(value))
      if (!['fromClause', 'whereClause', 'withClause'].includes(part)) this.#within(inner, level, ctes);
    const first = orderOf(value);
    const paged = value['limitCount'] === undefined ? null : this.#names.columnOf(first, level);
    if (paged?.alias != null) this.known.isPaged(paged.name);
    return { ...this.#names.outputsOf(list(value, 'targetList'), level), takesIn: takesConditionsIn(value) };
  }

  #change(value: Node, level: Level, ctes: Ctes): Outputs {
    const relation = field(value, 'relation');
    this.#from({ RangeVar: relation }, level, ctes);
    for (const each of [...list(value, 'fromClause'), ...list(value, 'usingClause')]) this.#from(each, level, ctes);
    this.#condition(field(value, 'whereClause'), level, ctes, null);
    const targets = list(value, 'targetList');
    const table = String(relation['relname']);
    // Nobody moves from one shard to another.
    if (targets.some((each) => field(each, 'ResTarget')['name'] === this.#columns.get(table))) this.known.lose(table);
    this.#within(targets, level, ctes);
    return this.#names.outputsOf(list(value, 'returningList'), level);
  }

  /** A row that is written stands on the shard of its column: a value, what is made for it, or a column that is known. */
  #insert(value: Node, level: Level, ctes: Ctes): Outputs {
    const table = String(field(value, 'relation')['relname']);
    const source = field(field(value, 'selectStmt'), 'SelectStmt');
    const column = this.#columns.get(table);
    const place = list(value, 'cols').findIndex((each) => field(each, 'ResTarget')['name'] === column);
    const rows = list(source, 'valuesLists');
    if (Object.keys(source).length > 0) this.#select(source, level, this.#ctes(source, level.outer, ctes));
    this.#within(field(value, 'onConflictClause'), level, ctes);
    if (column === undefined) return UNKNOWN;
    const given = (row: readonly Node[]): Node => row[place] ?? {};
    if (rows.length === 0) {
      const target = field(field(given(list(source, 'targetList')), 'ResTarget'), 'val');
      this.known.write(table, this.#names.columnOf(target, level)?.name ?? null);
    }
    // Only a key of its own is made where none is given.
    else if (place < 0 ? column === 'id' : rows.every((row) => isValue(given(list(field(row, 'List'), 'items')))))
      this.known.writeByKey(table);
    else this.known.lose(table);
    return UNKNOWN;
  }

  #from(node: Node, level: Level, ctes: Ctes): void {
    const [[kind, value] = ['', {}]] = Object.entries(node) as [string, Node][];
    const aliasOf = (fallback: string): string => nameIn(field(value, 'alias'), 'aliasname') ?? fallback;
    if (kind === 'RangeVar') {
      const table = String(value['relname']);
      const alias = aliasOf(table);
      const outputs = ctes.get(table);
      const prefix = `${level.number}.${alias}`;
      const isDistributed = outputs === undefined && this.#columns.has(table);
      level.sources.set(alias, outputs ?? (isDistributed ? 'TO_FIND' : 'OTHER'));
      if (isDistributed) this.known.see(table, prefix);
      else if (outputs === undefined) this.known.readFirst(prefix);
    } else if (kind === 'RangeSubselect') {
      // Whether or not it says so, it can know what stands before it.
      const outputs = this.statement(field(value, 'subquery'), level, ctes);
      const names = list(field(value, 'alias'), 'colnames').map(textOf);
      level.sources.set(aliasOf(`subquery${level.sources.size}`), renamed(outputs, names));
    } else if (kind === 'JoinExpr') this.#join(value, level, ctes);
    else {
      const alias = aliasOf(`function${level.sources.size}`);
      const isKnown = this.#names.isKnownFirst(value, level);
      level.sources.set(alias, isKnown ? 'OTHER' : 'TO_FIND');
      if (isKnown) this.known.readFirst(`${level.number}.${alias}`);
      this.#within(value, level, ctes);
    }
  }

  #join(value: Node, level: Level, ctes: Ctes): void {
    const before = new Set(level.sources.keys());
    this.#from(field(value, 'larg'), level, ctes);
    const left = new Set([...level.sources.keys()].filter((alias) => !before.has(alias)));
    this.#from(field(value, 'rarg'), level, ctes);
    const right = new Set([...level.sources.keys()].filter((alias) => !before.has(alias) && !left.has(alias)));
    const sides = new Map<unknown, Of>([
      ['JOIN_INNER', null],
      ['JOIN_LEFT', right],
      ['JOIN_RIGHT', left],
    ]);
    const of = sides.get(value['jointype']);
    this.#condition(field(value, 'quals'), level, ctes, of === undefined ? new Set() : of);
    for (const name of list(value, 'usingClause').map(textOf)) {
      if (left.size !== 1 || right.size !== 1 || of === undefined) continue;
      const ref = (alias: string): Node => ({
        ColumnRef: { fields: [{ String: { sval: alias } }, { String: { sval: name } }] },
      });
      this.#equate(ref([...left][0]!), ref([...right][0]!), { level, of, isList: false });
    }
  }

  /** A condition that has to hold: what it compares for equality is one thing. */
  #condition(node: Node, level: Level, ctes: Ctes, of: Of): void {
    const [[kind, value] = ['', {}]] = Object.entries(node) as [string, Node][];
    if (kind === 'BoolExpr' && value['boolop'] === 'AND_EXPR') {
      for (const each of list(value, 'args')) this.#condition(each, level, ctes, of);
      return;
    }
    const isEqual = (names: readonly Node[]): boolean => names.some((each) => textOf(each) === '=');
    if (kind === 'A_Expr' && isEqual(list(value, 'name'))) {
      const isList = value['kind'] !== 'AEXPR_OP';
      if (['AEXPR_OP', 'AEXPR_OP_ANY', 'AEXPR_IN'].includes(String(value['kind'])))
        this.#equate(field(value, 'lexpr'), field(value, 'rexpr'), { level, of, isList });
    }
    if (kind === 'SubLink' && value['subLinkType'] === 'ANY_SUBLINK') {
      const operator = list(value, 'operName');
      if (operator.length === 0 || isEqual(operator))
        for (const each of partsOf(field(value, 'testexpr')))
          this.#equateOne(each, { SubLink: { ...value, testexpr: {} } }, level, of);
    }
    for (const name of this.#comparedIn(node, level, of)) this.known.isCompared(name);
    this.#within(node, level, ctes);
  }

  /** Columns that a condition compares with what is known before; of alternatives, those that each of them compares. */
  #comparedIn(node: Node, level: Level, of: Of): readonly string[] {
    const [[kind, value] = ['', {}]] = Object.entries(node) as [string, Node][];
    if (kind === 'BoolExpr' && value['boolop'] !== 'NOT_EXPR') {
      const parts = list(value, 'args').map((each) => this.#comparedIn(each, level, of));
      if (value['boolop'] === 'AND_EXPR') return parts.flat();
      const inAll = (parts[0] ?? []).filter((name) => parts.every((each) => each.includes(name)));
      return inAll.length > 0 ? inAll : alternatives(parts.map((each) => each[0] ?? null));
    }
    if (kind !== 'A_Expr' || !COMPARES.has(String(value['kind']))) return [];
    if (list(value, 'name').some((each) => SAYS_LITTLE.has(textOf(each)))) return [];
    const column = this.#names.onlyColumnIn(partsOf(field(value, 'lexpr'))[0] ?? {}, level);
    if (column === null || column.alias === null || (of !== null && !of.has(column.alias))) return [];
    const right = field(value, 'rexpr');
    return isValue(right) || this.#names.isKnownFirst(right, level) ? [column.name] : [];
  }

  #equate(
    left: Node,
    right: Node,
    { level, of, isList }: { readonly level: Level; readonly of: Of; readonly isList: boolean },
  ): void {
    const [ones, others] = [partsOf(left), isList ? [right] : partsOf(right)];
    for (const [place, one] of ones.entries()) {
      const other = others[place];
      if (other === undefined || ones.length !== others.length) continue;
      this.#equateOne(one, other, level, of);
      if (!isList) this.#equateOne(other, one, level, of);
    }
  }

  /** What is known of the one by the other. */
  #equateOne(one: Node, other: Node, level: Level, of: Of): void {
    const to = this.#names.columnOf(one, level);
    if (to === null || to.alias === null || (of !== null && !of.has(to.alias))) return;
    if (isValue(other)) return this.known.equalsValue(to.name);
    const from = this.#names.columnOf(other, level);
    if (from !== null) this.known.give(from.name, to.name);
    else if (this.#names.isKnownFirst(other, level)) this.known.isTold(to.name);
  }

  /** Subqueries anywhere within an expression. */
  #within(node: unknown, level: Level, ctes: Ctes): void {
    for (const [kind, value] of items(node)) {
      if (kind === 'SubLink') {
        this.statement(field(value as Node, 'subselect'), level, ctes);
        this.#within((value as Node)['testexpr'], level, ctes);
      } else this.#within(value, level, ctes);
    }
  }
}

/** Comparisons by which an index can be searched: with one value, any of several, a pattern, a range. */
const COMPARES = new Set(['AEXPR_OP', 'AEXPR_OP_ANY', 'AEXPR_IN', 'AEXPR_LIKE', 'AEXPR_BETWEEN']);
/** Operators of those that keep nearly everything. */
const SAYS_LITTLE = new Set(['<>', '!=', '!~~']);

/** One name for columns of one source, of which either is compared: `1.enrolment.id|participant_id`. */
function alternatives(names: readonly (string | null)[]): readonly string[] {
  const known = [...new Set(names)].filter((name) => name !== null).toSorted();
  const prefixes = new Set(known.map((name) => name.slice(0, name.lastIndexOf('.'))));
  if (names.includes(null) || prefixes.size !== 1) return [];
  return [`${[...prefixes][0]}.${known.map((name) => name.slice(name.lastIndexOf('.') + 1)).join('|')}`];
}

/** What rows are put in order by first; where that is the name of something put out, what that is. */
function orderOf(select: Node): Node {
  const order = field(field(list(select, 'sortClause')[0] ?? {}, 'SortBy'), 'node');
  const [name, another] = list(field(order, 'ColumnRef'), 'fields').map(textOf);
  const target = list(select, 'targetList').find(
    (each) => name !== undefined && another === undefined && field(each, 'ResTarget')['name'] === name,
  );
  return target === undefined ? order : field(field(target, 'ResTarget'), 'val');
}

/** Whether each row of a subquery is made of rows that a condition on it can be asked of beforehand. */
function takesConditionsIn(select: Node): boolean {
  if (['limitCount', 'limitOffset', 'lockingClause'].some((part) => select[part] !== undefined)) return false;
  if (list(select, 'distinctClause').some((each) => Object.keys(each).length > 0)) return false;
  return !JSON.stringify([select['targetList'], select['groupClause']]).match(/"over":|"GroupingSet"/);
}

/** The members of a row, or the one expression. */
function partsOf(node: Node): readonly Node[] {
  const row = field(node, 'RowExpr');
  return row['args'] === undefined ? [node] : list(row, 'args');
}
