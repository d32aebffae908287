import { expect, it } from 'vitest';

import { holdsPersonal } from './personal-traces.ts';
import { knowAsPersonal, syntheticPerson } from './synthetic-person.ts';

const person = syntheticPerson();
knowAsPersonal('88812345678901');

it.each([
  ['a NIK of this run', `{"msg":"registered ${person.nik}"}`, true],
  ['a name of this run', `{"msg":"${person.name} was registered"}`, true],
  ['an account that a test knows', 'paid to 88812345678901', true],
  ['the same within other digits, at the end', '{"ref":"0088812345678901', true],
  ['how an account begins', 'paid to 8881234567890', false],
  ['a NIK that nobody told of', '{"q":"3204114107910001"}', true],
  ['a telephone number that nobody told of', 'call "081234567890"', true],
  ['the same from abroad', 'call "+6281234567890"', true],
  ['sixteen digits that are no NIK', '{"bytes":9999999999999999}', false],
  ['a masked NIK', '3204••••••••••01', false],
  ['digits within an identifier', '018f3c1a-0812-7345-8123-081234567890', false],
  ['a moment', '{"time":"2026-11-22T08:12:34.567Z","ms":12.3}', false],
])('%s: %s', (_name, text, isPersonal) => {
  expect(holdsPersonal(text)).toBe(isPersonal);
});
