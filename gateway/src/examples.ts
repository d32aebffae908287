import { readFile, readdir } from 'node:fs/promises';

/** An operation that a developer can run at once. */
export interface Example {
  /** File name without its ending. */
  readonly name: string;
  /** The operation with its leading comment. */
  readonly document: string;
  /** What to send with it. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The folder of the example operations. */
export const EXAMPLES = new URL('../examples/', import.meta.url);

/** Headers that the developer pages start with. The value is a place to paste a token. */
export const EXAMPLE_HEADERS = { authorization: 'Bearer paste-an-access-token-here' } as const;

/** Reads the example operations in the order of their file names. */
export async function readExamples(): Promise<readonly Example[]> {
  const files = (await readdir(EXAMPLES)).toSorted();
  const operations = files.filter((file) => file.endsWith('.graphql'));
  return Promise.all(
    operations.map(async (file) => {
      const name = file.replace(/\.graphql$/, '');
      const document = await readFile(new URL(file, EXAMPLES), 'utf8');
      const variablesFile = `${name}.variables.json`;
      const variables = files.includes(variablesFile) ? await readVariables(variablesFile) : {};
      return { name, document, variables };
    }),
  );
}

async function readVariables(file: string): Promise<Readonly<Record<string, unknown>>> {
  const parsed: unknown = JSON.parse(await readFile(new URL(file, EXAMPLES), 'utf8'));
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`gateway/examples/${file} must be a JSON object.`);
  return { ...parsed };
}
