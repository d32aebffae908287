import { expect, test } from 'vitest';

import { csvOf } from './csv.ts';

test.each<[string, readonly (readonly string[])[], string]>([
  [
    'fields and lines',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
    'a;b\r\n1;2\r\n',
  ],
  ['a semicolon within', [['a;b', 'c']], '"a;b";c\r\n'],
  ['quotes within', [['KPU "Bandung"']], '"KPU ""Bandung"""\r\n'],
  ['a line break within', [['a\nb']], '"a\nb"\r\n'],
  ['a formula is text', [['=1+1', '+62', '-5', '@x', '\tx']], "'=1+1;'+62;'-5;'@x;'\tx\r\n"],
  ['a formula with a semicolon is text too', [['=a;b']], `"'=a;b"\r\n`],
  ['letters of any language', [['Kapuas Hulu — é']], 'Kapuas Hulu — é\r\n'],
  ['nothing', [], ''],
])('%s', (_case, lines, text) => {
  expect(csvOf(lines)).toBe(`\uFEFF${text}`);
});
