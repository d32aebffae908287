import { isDeepStrictEqual } from 'node:util';

import { nikOf, PLACEHOLDER } from './job.ts';
import type { NikSource } from './niks.ts';
import type { Contender } from './processes.ts';
import type { Shape } from './shape.ts';

/** The bytes of a contender's answer to a shape, by `contender/shape`. */
export type AnswerSizes = ReadonlyMap<string, number>;

/** Where a size stands in {@link AnswerSizes}. */
export function sizeKey(contender: Contender, shape: Shape): string {
  return `${contender.name}/${shape.name}`;
}

/** What to ask, and as whom. */
export interface Questions {
  readonly shapes: readonly Shape[];
  readonly token: string;
  readonly niks: NikSource;
}

/**
 * Asks every contender every shape once and compares the data: only equals are timed.
 *
 * @throws Error when an answer has errors or differs from the first contender's
 */
export async function compareAnswers(contenders: readonly Contender[], questions: Questions): Promise<AnswerSizes> {
  const sizes = new Map<string, number>();
  for (const shape of questions.shapes) {
    let expected: unknown;
    for (const contender of contenders) {
      const body = shape.body.replaceAll(PLACEHOLDER, nikOf(questions.niks.take(1)));
      const { text, data } = await answerOf(contender, body, questions.token);
      expected ??= data;
      if (!isDeepStrictEqual(data, expected)) {
        throw new Error(
          `${contender.label} answers "${shape.name}" differently:\n${text.slice(0, 2_000)}\n${JSON.stringify(expected).slice(0, 2_000)}`,
        );
      }
      sizes.set(sizeKey(contender, shape), Buffer.byteLength(text));
    }
  }
  return sizes;
}

async function answerOf(
  { url, label }: Contender,
  body: string,
  token: string,
): Promise<{ text: string; data: unknown }> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (response.status !== 200 || data === null || data === undefined || errors !== undefined) {
    throw new Error(`${label} does not answer ${body.slice(0, 80)}: ${response.status} ${text.slice(0, 2_000)}`);
  }
  return { text, data };
}
