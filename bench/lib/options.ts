import { parseArgs } from 'node:util';

import { z } from 'zod';

import type { Plan } from './rounds.ts';

const wholeNumber = z.coerce.number().int().min(1);

const schema = z.object({
  rounds: wholeNumber,
  seconds: wholeNumber,
  connections: wholeNumber,
  patience: wholeNumber,
  write: z.boolean(),
});

/** How to measure, with how many connections at once, and whether the result goes into `docs/performance.md`. */
export type Options = Plan & { readonly connections: number; readonly write: boolean };

/**
 * Reads the options of a benchmark from the command line.
 *
 * @throws Error about what it does not know
 */
export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '7' },
      seconds: { type: 'string', default: '3' },
      connections: { type: 'string', default: '16' },
      patience: { type: 'string', default: '30' },
      write: { type: 'boolean', default: false },
    },
  });
  return schema.parse(values);
}
