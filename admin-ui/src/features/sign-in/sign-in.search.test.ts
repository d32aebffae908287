import { expect, it } from 'vitest';
import { signInSearch } from './sign-in.search.ts';

it('keeps a page of this console to return to', () => {
  expect(signInSearch({ tujuan: '/perjanjian?cari=bandung' })).toEqual({ tujuan: '/perjanjian?cari=bandung' });
});

it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/masuk/kembali?code=x'])(
  'does not return to %s',
  (tujuan) => {
    expect(signInSearch({ tujuan })).toEqual({});
  },
);

it('knows its reasons and no others', () => {
  expect(signInSearch({ sebab: 'berakhir' })).toEqual({ sebab: 'berakhir' });
  expect(signInSearch({ sebab: '<b>' })).toEqual({});
});
