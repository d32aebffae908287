import { expect, test } from 'vitest';
import { pickLanguage, rememberLanguage } from './language.ts';

test.each([
  ['nothing is known', {}, 'id'],
  ['a choice just made wins', { chosen: 'en', uiLocales: 'id', cookie: 'payung_language=id' }, 'en'],
  ['the console beats an older choice', { uiLocales: 'en-GB id', cookie: 'payung_language=id' }, 'en'],
  ['a remembered choice', { cookie: 'other=1; payung_language=en; more=2' }, 'en'],
  ['an unknown language is passed over', { chosen: 'fr', uiLocales: 'fr en', cookie: 'payung_language=id' }, 'en'],
  ['a cookie of a similar name is not ours', { cookie: 'not_payung_language=en' }, 'id'],
])('%s', (_case, hints, language) => {
  expect(pickLanguage(hints)).toBe(language);
});

test('a remembered choice is read back', () => {
  const [cookie] = rememberLanguage('en').split(';');
  expect(pickLanguage({ cookie })).toBe('en');
});
