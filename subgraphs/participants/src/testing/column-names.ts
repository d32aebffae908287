import { columnsIn, field, list, nameIn, refersTo, textOf } from './parse-tree.ts';
import type { Node } from './parse-tree.ts';
import type { KnownColumns } from './known-columns.ts';

/** What a subquery puts out: columns in their order, with the column of something within that each is, and all of one source (`*`). */
export interface Outputs {
  readonly columns: readonly (readonly [name: string, inner: string | null])[];
  readonly all: ((column: string) => string) | null;
  /** Whether a condition on what comes out holds within too. */
  readonly takesIn: boolean;
}

/** What comes out of what is not read further. */
export const UNKNOWN: Outputs = { columns: [], all: null, takesIn: false };

/** One statement within another, and what stands in its `from`. */
export interface Level {
  readonly number: number;
  readonly outer: Level | null;
  readonly sources: Map<string, Source>;
}

/** A table that has to be found, or what is made of one; another table; or what a subquery puts out. */
export type Source = 'TO_FIND' | 'OTHER' | Outputs;

/** A column that is named somewhere. */
export interface Column {
  readonly name: string;
  /** The source of this level that it is of, or null where it comes from outside. */
  readonly alias: string | null;
}

/** Which column of which source a statement means where it names one. */
export class ColumnNames {
  readonly #known: KnownColumns;

  constructor(known: KnownColumns) {
    this.#known = known;
  }

  /** The column of something here or outside that an expression names, and null for anything else. */
  columnOf(node: Node, level: Level): Column | null {
    const cast = field(node, 'TypeCast');
    if (cast['arg'] !== undefined) return this.columnOf(field(cast, 'arg'), level);
    const parts = list(field(node, 'ColumnRef'), 'fields').map(textOf);
    const column = parts.at(-1);
    if (column === undefined || column === '') return null;
    for (let at: Level | null = level; at !== null; at = at.outer) {
      const only = at.sources.size === 1 ? [...at.sources.keys()][0] : undefined;
      const alias = parts.length > 1 ? parts.at(-2)! : only;
      const source = alias === undefined ? undefined : at.sources.get(alias);
      if (alias !== undefined && source !== undefined) {
        const name = this.#tie(`${at.number}.${alias}.${column}`, source, column);
        return { name, alias: at === level ? alias : null };
      }
      if (parts.length === 1) return null;
    }
    return null;
  }

  /** The one column that an expression is made of, as `lower(name)`, or null. */
  onlyColumnIn(expression: Node, level: Level): Column | null {
    const columns = columnsIn(expression).map((each) => this.columnOf(each, level));
    return columns.every((each) => each?.name === columns[0]?.name) ? (columns[0] ?? null) : null;
  }

  /** What is put out by what stands between `select` and `from`, or after `returning`. */
  outputsOf(targets: readonly Node[], level: Level): Outputs {
    const columns: (readonly [string, string | null])[] = [];
    let all: Outputs['all'] = null;
    for (const each of targets) {
      const target = field(each, 'ResTarget');
      const expression = field(target, 'val');
      const parts = list(field(expression, 'ColumnRef'), 'fields');
      if (parts.at(-1)?.['A_Star'] !== undefined) {
        const [only, another] = parts.length > 1 ? [textOf(parts[0]!)] : level.sources.keys();
        const source = only === undefined ? undefined : level.sources.get(only);
        if (source !== undefined && another === undefined)
          all = (name) => this.#tie(`${level.number}.${only}.${name}`, source, name);
        continue;
      }
      const column = this.columnOf(expression, level);
      const last = column?.name.slice(column.name.lastIndexOf('.') + 1);
      columns.push([nameIn(target, 'name') ?? last ?? '', column?.name ?? null]);
    }
    return { columns, all, takesIn: false };
  }

  /** Whether an expression speaks of nothing here that would itself have to be found. */
  isKnownFirst(expression: Node, level: Level): boolean {
    const found = [...level.sources].filter(([, source]) => source !== 'OTHER').map(([alias]) => alias);
    return !refersTo(expression, (alias) => (alias === null ? level.sources.size > 0 : found.includes(alias)));
  }

  /** What comes out of a subquery is what stands within. */
  #tie(name: string, source: Source, column: string): string {
    if (typeof source === 'string') return name;
    const said = source.columns.find(([each]) => each === column);
    const inner = said === undefined ? (source.all?.(column) ?? null) : said[1];
    if (inner === null) this.#known.isTold(name);
    else {
      this.#known.give(inner, name);
      if (source.takesIn) this.#known.give(name, inner);
    }
    return name;
  }
}

/** The same with other names of columns, the first ones. */
export function renamed(outputs: Outputs, names: readonly string[]): Outputs {
  return { ...outputs, columns: outputs.columns.map(([name, inner], place) => [names[place] ?? name, inner] as const) };
}
