/** A node of PostgreSQL's own parse tree, as JSON: one key, the kind of node, and what it holds. */
export type Node = Readonly<Record<string, unknown>>;

/** A value that is known before anything is read: a parameter, a constant, a list of them. */
export function isValue(node: unknown): boolean {
  if (Array.isArray(node)) return node.length > 0 && node.every(isValue);
  if (node === null || typeof node !== 'object') return false;
  const [[kind, value] = ['', {}]] = Object.entries(node) as [string, Node][];
  if (kind === 'ParamRef' || kind === 'A_Const') return true;
  if (kind === 'TypeCast') return isValue(value['arg']);
  if (kind === 'A_ArrayExpr') return isValue(value['elements']);
  return kind === 'List' && isValue(value['items']);
}

/** The text of a name. */
export function textOf(node: Node): string {
  const text = field(node, 'String')['sval'];
  return typeof text === 'string' ? text : '';
}

/** What a node holds under a name; nothing where it holds none. */
export function field(node: Node, name: string): Node {
  const value = node[name];
  return value !== null && typeof value === 'object' ? (value as Node) : {};
}

/** The name that stands in a node, where there is one. */
export function nameIn(node: Node, key: string): string | undefined {
  const name = node[key];
  return typeof name === 'string' ? name : undefined;
}

/** The same of a list. */
export function list(node: Node, name: string): readonly Node[] {
  const value = node[name];
  return Array.isArray(value) ? (value as Node[]) : [];
}

/** What stands in a node or a list, with its name. */
export function items(node: unknown): readonly (readonly [string, unknown])[] {
  return node !== null && typeof node === 'object' ? Object.entries(node) : [];
}

/**
 * Whether an expression, with its subqueries, names a column of such an alias; null where it names no alias, outside of subqueries. What a
 * subquery calls the same is another one.
 */
export function refersTo(node: unknown, isMeant: (alias: string | null) => boolean, isWithin = false): boolean {
  return items(node).some(([kind, value]) => {
    if (kind === 'ColumnRef') {
      const parts = list(value as Node, 'fields').map(textOf);
      return parts.length > 1 ? isMeant(parts.at(-2)!) : !isWithin && isMeant(null);
    }
    const own = kind === 'SelectStmt' ? aliasesIn(list(value as Node, 'fromClause')) : [];
    return refersTo(
      value,
      (alias) => !(alias !== null && own.includes(alias)) && isMeant(alias),
      isWithin || kind === 'SubLink',
    );
  });
}

/** What the sources of one `from` are called. */
function aliasesIn(from: readonly Node[]): readonly string[] {
  return from.flatMap((each) => {
    const [[kind, value] = ['', {}]] = Object.entries(each) as [string, Node][];
    if (kind === 'JoinExpr') return aliasesIn([field(value, 'larg'), field(value, 'rarg')]);
    return [nameIn(field(value, 'alias'), 'aliasname') ?? nameIn(value, 'relname') ?? ''];
  });
}

/** Every column that an expression names outside of subqueries. */
export function columnsIn(node: Node): readonly Node[] {
  return items(node).flatMap(([kind, value]) => {
    if (kind === 'ColumnRef') return [{ ColumnRef: value }];
    return kind === 'SubLink' ? [] : columnsIn(value as Node);
  });
}
