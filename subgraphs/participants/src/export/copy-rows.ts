import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';

import pg from 'pg';

/**
 * A query and its parameters as one text: COPY takes no parameters. Values are escaped by the driver; the text of the query
 * itself is ours and holds no value.
 */
export function inlineParameters(sql: string, parameters: readonly unknown[]): string {
  return sql.replaceAll(/\$(\d+)/g, (_whole, number: string) => literal(parameters[Number(number) - 1]));
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `array[${value.map(literal).join(', ')}]::text[]`;
  if (typeof value === 'string') return pg.escapeLiteral(value);
  throw new Error(`a parameter of this kind has no literal: ${typeof value}`);
}

/** The rows of a COPY in its text format, with nulls, as they come. */
export async function* copiedRows(bytes: Readable): AsyncGenerator<readonly (string | null)[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    const lines = `${rest}${decoder.write(chunk)}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.split('\t').map(plain);
  }
  if (rest !== '') throw new Error('a copy ended in the middle of a row');
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

function plain(field: string): string | null {
  if (field === '\\N') return null;
  return field.includes('\\') ? field.replaceAll(/\\(.)/gs, (_whole, sign: string) => ESCAPES[sign] ?? sign) : field;
}
