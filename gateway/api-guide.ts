import { readFile } from 'node:fs/promises';

import { readExamples } from './src/examples.ts';
import type { Example } from './src/examples.ts';

/** A file that is made by a program and kept in version control. */
interface GeneratedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly content: string;
}

const GUIDE = new URL('../docs/api.md', import.meta.url);
const START = '<!-- The operations below are made from gateway/examples by `npm run generate`. -->\n';
const END = '<!-- End of the operations. -->';

/** The API guide with the example operations as they stand in their files. */
export async function writeExamplesIntoGuide(): Promise<GeneratedFile[]> {
  const guide = await readFile(GUIDE, 'utf8');
  const [start, end] = [guide.indexOf(START), guide.indexOf(END)];
  if (start === -1 || end < start)
    throw new Error('docs/api.md has lost the marks between which the operations stand.');
  const sections = (await readExamples()).map(sectionOf).join('\n');
  return [{ path: 'docs/api.md', content: `${guide.slice(0, start)}${START}\n${sections}\n${guide.slice(end)}` }];
}

/** The comment in front of an operation says what it is for; how to get a token stands once in the guide. */
function sectionOf({ document, variables }: Example): string {
  const lines = document.trimEnd().split('\n');
  const body = lines.findIndex((line) => !line.startsWith('#'));
  const comment = lines.slice(0, body).map((line) => line.replace(/^# ?/, ''));
  const about = comment.slice(
    0,
    Math.max(
      comment.findIndex((line) => line.startsWith('Token:')),
      0,
    ) || comment.length,
  );
  const name = /(?:query|mutation) (\w+)/.exec(document)?.[1] ?? 'Operation';
  const sent =
    Object.keys(variables).length === 0 ? '' : `\n\`\`\`json\n${JSON.stringify(variables, null, 2)}\n\`\`\`\n`;
  return `### ${name}\n\n${about.join('\n')}\n\n\`\`\`graphql\n${lines.slice(body).join('\n')}\n\`\`\`\n${sent}`;
}
