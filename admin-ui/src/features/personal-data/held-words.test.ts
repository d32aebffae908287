import { expect, it } from 'vitest';
import { heldValueText } from './held-words.ts';

it.each([
  ['Participant', 'sex', 'FEMALE', 'Perempuan'],
  ['Claim', 'programme', 'JKM', heldValueText('Enrolment', 'programme', 'JKM', 'en')],
  ['Participant', 'birthDate', '1997-09-06', '6 Sept 1997'],
  ['Enrolment', 'wageBase', '1100000', 'Rp1,100,000'],
  ['Participant', 'name', 'Peraga Uji', 'Peraga Uji'],
  // What nobody gave words to is not hidden, and a number that is none of money is left alone.
  ['Enrolment', 'state', 'SOMETHING_NEW', 'SOMETHING_NEW'],
  ['Participant', 'nik', '3204114609970001', '3204114609970001'],
])('shows %s %s %s as %s', (type, name, value, shown) => {
  expect(heldValueText(type, name, value, 'en').replaceAll('\u00a0', ' ').replace('Rp ', 'Rp')).toBe(shown);
});
