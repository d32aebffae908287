import { expect, it } from 'vitest';
import { sortParts } from './sort-parts.ts';

function part(code: string, gap: number | null, enrolled: { value: number | null } | null = { value: 0 }) {
  const none = { value: null };
  return {
    region: { code, name: `Kabupaten ${code}` },
    agreements: 0,
    expected: none,
    promised: none,
    enrolled,
    active: enrolled,
    gap: { value: gap },
  };
}

const codes = (rows: readonly { region: { code: string } }[]) => rows.map(({ region }) => region.code);

it('puts the most unprotected first, equals in the order of their codes, the unknown last', () => {
  const rows = [part('11.02', 5), part('11.01', 5), part('11.03', null), part('11.04', 9)];
  expect(codes(sortParts(rows, 'gap', true))).toEqual(['11.04', '11.01', '11.02', '11.03']);
  expect(codes(sortParts(rows, 'gap', false))).toEqual(['11.01', '11.02', '11.04', '11.03']);
});

it('puts what its owner did not deliver last', () => {
  expect(codes(sortParts([part('1', 1, null), part('2', 1, { value: 3 })], 'enrolled', true))).toEqual(['2', '1']);
});
