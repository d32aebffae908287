import { expect, test } from 'vitest';

import { judgeImport } from './import-rules.ts';
import { readImports } from './imports.ts';

test('imports are read however they are written, and from the root', () => {
  const source = `
    import { a } from './rule.ts';
    import type { B } from '@payung/kit/values/nik.ts';
    import '../styles.css';
    export { c } from '../claim/submit-claim.ts';
    import {
      d,
    } from 'pg';
    const e = await import('node:fs');
    // a sentence that mentions import and then "from" something
  `;
  expect(readImports('subgraphs/claims/src/domain/x.ts', source).map(({ to }) => to)).toEqual([
    'subgraphs/claims/src/domain/rule.ts',
    'subgraphs/kit/src/values/nik.ts',
    'subgraphs/claims/src/claim/submit-claim.ts',
    'pg',
    'subgraphs/claims/src/styles.css',
    'node:fs',
  ]);
});

test.each([
  ['a domain rule may use a value', 'subgraphs/claims/src/domain/a.ts', 'subgraphs/kit/src/values/nik.ts'],
  ['a domain rule may use another rule', 'subgraphs/claims/src/domain/a.ts', 'subgraphs/claims/src/domain/b.ts'],
  [
    'a domain rule may refuse in the words of the schema',
    'subgraphs/claims/src/domain/a.ts',
    'subgraphs/claims/src/schema.types.ts',
  ],
  ['a test of a domain rule may use Vitest', 'subgraphs/claims/src/domain/a.test.ts', 'vitest'],
  ['a command may use another feature', 'subgraphs/claims/src/claim/a.ts', 'subgraphs/claims/src/claimed/b.reads.ts'],
  ['a test may use what is for tests', 'subgraphs/claims/src/claim/a.test.ts', 'subgraphs/kit/src/testing.ts'],
  ['the gateway may use the kit', 'gateway/src/main.ts', 'subgraphs/kit/src/log.ts'],
  ['the launcher may use what it starts', 'bin/prepare.ts', 'subgraphs/claims/src/migrate.ts'],
  ['a page may use the library', 'admin-ui/src/features/claims/a.tsx', 'admin-ui/src/lib/money.ts'],
  ['a feature may use itself', 'admin-ui/src/features/claims/a.tsx', 'admin-ui/src/features/claims/b.tsx'],
  ['the console may use a value', 'admin-ui/src/lib/money.ts', 'subgraphs/kit/src/values/rupiah.ts'],
])('%s', (_, from, to) => expect(judgeImport({ from, to })).toBeUndefined());

test.each([
  ['a domain rule knows no database', 'subgraphs/claims/src/domain/a.ts', 'typeorm'],
  ['a domain rule knows no Node', 'subgraphs/claims/src/domain/a.ts', 'node:fs'],
  ['a domain rule knows no feature', 'subgraphs/claims/src/domain/a.ts', 'subgraphs/claims/src/claim/b.ts'],
  [
    'a domain rule knows no more of the kit than its values',
    'subgraphs/claims/src/domain/a.ts',
    'subgraphs/kit/src/log.ts',
  ],
  ['a subgraph knows no other', 'subgraphs/claims/src/claim/a.ts', 'subgraphs/participants/src/domain/b.ts'],
  [
    'a test of a subgraph knows no other either',
    'subgraphs/claims/src/claim/a.test.ts',
    'subgraphs/participants/src/domain/b.ts',
  ],
  ['the kit knows no subgraph', 'subgraphs/kit/src/log.ts', 'subgraphs/claims/src/env.ts'],
  ['values know no kit', 'subgraphs/kit/src/values/nik.ts', 'subgraphs/kit/src/log.ts'],
  ['the gateway knows no subgraph', 'gateway/src/main.ts', 'subgraphs/claims/src/env.ts'],
  ['identity knows no gateway', 'identity/src/main.ts', 'gateway/src/env.ts'],
  [
    'a feature of the console knows no other',
    'admin-ui/src/features/claims/a.tsx',
    'admin-ui/src/features/regions/b.tsx',
  ],
  ['a feature does not know the app', 'admin-ui/src/features/claims/a.tsx', 'admin-ui/src/app/router.tsx'],
  ['building blocks know no library', 'admin-ui/src/ui/a.tsx', 'admin-ui/src/lib/money.ts'],
  ['building blocks know no value of the domain', 'admin-ui/src/ui/a.tsx', 'subgraphs/kit/src/values/rupiah.ts'],
  ['the console knows no more of the kit than its values', 'admin-ui/src/lib/a.ts', 'subgraphs/kit/src/log.ts'],
  ['nothing imports a journey', 'bin/start.ts', 'test/journeys/start.test.ts'],
  ['production knows no test kit', 'gateway/src/main.ts', 'subgraphs/kit/src/testing.ts'],
  ['a feature does not know the main file', 'subgraphs/claims/src/claim/a.ts', 'subgraphs/claims/src/main.ts'],
])('%s: refused', (_, from, to) => expect(judgeImport({ from, to })).toEqual(expect.any(String)));
