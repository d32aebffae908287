import { expect, test } from 'vitest';

import { generate as generateConsoleFiles } from '../../admin-ui/generate.ts';
import { findGraphqlVersions } from '../../bin/check/one-graphql.ts';
import { findStale } from '../../bin/generated-files.ts';
import { ROOT } from '../../bin/stack/paths.ts';
import { compose } from '../../gateway/compose.ts';
import { generateTypes } from '../../subgraphs/kit/src/codegen.ts';

// Each generator of bin/generate.ts, so that a change of SDL cannot be committed without what follows from it.
test.each([
  ['the types of the subgraphs', generateTypes],
  ['the composed graph and the public schema', compose],
  ['the types of the console', generateConsoleFiles],
])('%s are as their sources make them', async (_what, generate) => {
  const files = await generate();
  expect(files.length).toBeGreaterThan(0);
  expect(findStale(files).map(({ path }) => path)).toEqual([]);
});

test('npm installs one copy of graphql: "instanceof" fails between two', () => {
  expect(findGraphqlVersions(ROOT)).toEqual([expect.stringMatching(/^16\.\S+ in node_modules\/graphql$/)]);
});
