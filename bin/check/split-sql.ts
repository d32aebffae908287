/** One statement of a script. */
export interface Statement {
  /** Without comments, on one line, in lower case. */
  readonly text: string;
  /** What its comments say. */
  readonly comments: string;
}

const TOKENS = /--([^\n]*)|\/\*[\s\S]*?\*\/|\$(\w*)\$[\s\S]*?\$\2\$|'(?:[^']|'')*'|"(?:[^"]|"")*"|;|[^;'"$\-/]+|./g;

/** Cuts a script of SQL into its statements. Bodies of functions and what stands in quotes stay whole. */
export function splitSql(script: string): readonly Statement[] {
  const statements: Statement[] = [];
  let text = '';
  let comments = '';
  const finish = (): void => {
    const trimmed = text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
    if (trimmed !== '') statements.push({ text: trimmed, comments: comments.trim() });
    [text, comments] = ['', ''];
  };
  for (const { 0: token, 1: comment } of script.matchAll(TOKENS)) {
    if (token === ';') finish();
    else if (comment !== undefined) comments += `${comment} `;
    else if (!token.startsWith('/*')) text += token;
  }
  finish();
  return statements;
}
