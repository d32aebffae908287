import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { compose, composeGraph } from './compose.ts';

it('makes what is committed, the same each time', async () => {
  for (const { path, content } of await compose()) {
    expect(content, `${path} is stale: run "npm run generate"`).toBe(
      await readFile(new URL(`../${path}`, import.meta.url), 'utf8'),
    );
  }
});

it('names what does not fit together', () => {
  const subgraph = (name: string, type: string) => ({
    name,
    url: '',
    sdl: `type Query { ${name}: T } type T @key(fields: "id") { id: ID! same: ${type} }`,
  });
  expect(() => composeGraph([subgraph('agreements', 'Int'), subgraph('claims', 'String')])).toThrow(
    /do not compose:\n {2}.*"T.same"/,
  );
});
