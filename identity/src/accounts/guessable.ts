import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** Guesses that a password has to withstand, as `zxcvbn` reckons them: "safely unguessable" begins at its third of four steps. */
const LEAST_SCORE = 3;

let estimator: Promise<ZxcvbnFactory> | undefined;

/**
 * Whether a password is among those that are tried first: the ones that were leaked most often, words of Indonesian and English, names,
 * dates, keyboard walks and what is made of them by a digit or a sign; and the words of the person and of this service.
 *
 * @param words of the person and the place
 */
export async function isGuessable(password: string, words: readonly string[]): Promise<boolean> {
  estimator ??= createEstimator();
  return (await estimator).check(password, [...words]).score < LEAST_SCORE;
}

/** The lists are some megabytes: they are read when the first password is chosen. */
async function createEstimator(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Factory }, common, indonesian, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-id'),
    import('@zxcvbn-ts/language-en'),
  ]);
  return new Factory({
    dictionary: { ...common.dictionary, ...indonesian.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
}
