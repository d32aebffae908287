import { Temporal } from '@payung/kit/values/dates.ts';
import { rupiah } from '@payung/kit/values/rupiah.ts';
import { describe, expect, test } from 'vitest';

import { otherBenefits, overlapWarning } from './santunan.ts';
import type { SantunanCase } from './santunan.ts';

const on = Temporal.PlainDate.from('2024-02-14');
const of = (santunan: SantunanCase, more: { suicide?: boolean; occurredOn?: string } = {}) =>
  otherBenefits({
    occurredOn: more.occurredOn === undefined ? on : Temporal.PlainDate.from(more.occurredOn),
    santunan: { case: santunan, suicide: more.suicide ?? false },
    regionalAid: null,
  });

describe('KPU santunan', () => {
  test.each([
    ['DEATH', 46_000_000],
    ['PERMANENT_DISABILITY', 30_800_000],
    ['SERIOUS_INJURY', 16_500_000],
    ['MEDIUM_INJURY', 8_250_000],
  ] as const)('%s', (santunan, total) => {
    expect(of(santunan).total).toBe(total);
    expect(of(santunan).lines.every(({ confidence }) => confidence === 'PRESS')).toBe(true);
  });

  test('suicide is left out', () => {
    const found = of('DEATH', { suicide: true });
    expect(found.total).toBe(0);
    expect(found.lines[0]?.note?.en).toBe('Suicide is left out.');
  });

  test('before its decree nothing is known', () => expect(of('DEATH', { occurredOn: '2023-01-31' }).total).toBe(0));
  test('from its decree on it is', () => expect(of('DEATH', { occurredOn: '2023-02-01' }).total).toBe(46_000_000));
});

describe('several sources for one case', () => {
  const aid = otherBenefits({ occurredOn: on, santunan: null, regionalAid: rupiah(5_000_000) });
  const both = otherBenefits({
    occurredOn: on,
    santunan: { case: 'DEATH', suicide: false },
    regionalAid: rupiah(5_000_000),
  });
  const none = otherBenefits({ occurredOn: on, santunan: null, regionalAid: null });
  test.each([
    ['JKM and santunan', 42_000_000, of('DEATH'), true],
    ['JKM and regional aid', 42_000_000, aid, true],
    ['santunan and regional aid without BPJS', 0, both, true],
    ['santunan alone', 0, of('DEATH'), false],
    ['JKM alone', 42_000_000, none, false],
    ['JKM and a santunan that gives nothing', 42_000_000, of('DEATH', { suicide: true }), false],
  ] as const)('%s', (_case, bpjs, others, warns) => {
    expect(overlapWarning(bpjs, others) !== null).toBe(warns);
  });

  test('the warning names both sums and blocks nothing', () => {
    expect(overlapWarning(42_000_000, of('DEATH'))?.id).toContain('Rp42.000.000');
    expect(overlapWarning(42_000_000, of('DEATH'))?.id).toContain('Rp46.000.000');
  });
});
