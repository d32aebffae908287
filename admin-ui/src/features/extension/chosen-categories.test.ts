import { expect, it } from 'vitest';
import { chosenText, readChosen } from './chosen-categories.ts';

it('reads what it writes, numbers included', () => {
  const chosen = new Map([
    ['KPPS', 4_578],
    ['LINMAS', null],
    ['SEK_PPK', 0],
  ]);
  expect(chosenText(chosen)).toBe('KPPS:4578.LINMAS.SEK_PPK:0');
  expect(readChosen(chosenText(chosen))).toEqual(chosen);
});

it.each(['', 'kpps', 'KPPS:x', 'KPPS:-1', '..', '<b>'])('leaves out what it does not understand: %j', (text) =>
  expect(readChosen(text).size).toBe(0),
);

it('writes nothing for nothing', () => expect(chosenText(new Map())).toBeUndefined());
