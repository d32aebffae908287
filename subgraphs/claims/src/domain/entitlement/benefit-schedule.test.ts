import { Temporal } from '@payung/kit/values/dates.ts';
import { describe, expect, test } from 'vitest';

import { scheduleOn, scheduleProblems } from './benefit-schedule.ts';
import type { BenefitSchedule, FigureName } from './benefit-schedule.ts';
import { BENEFIT_SCHEDULES } from './benefit-schedules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const [OLD, NEW] = BENEFIT_SCHEDULES as [BenefitSchedule, BenefitSchedule];

test('the table of this installation has nothing wrong', () => {
  expect(scheduleProblems(BENEFIT_SCHEDULES)).toEqual([]);
});

test.each([
  ['2015-06-30', undefined],
  ['2015-07-01', OLD],
  ['2019-12-01', OLD],
  ['2019-12-02', NEW],
  ['2099-01-01', NEW],
])('rules of %s', (on, schedule) => {
  expect(scheduleOn(BENEFIT_SCHEDULES, day(on))).toBe(schedule);
});

describe('a table that is wrong says what', () => {
  const withFigure = (name: FigureName, value: number): BenefitSchedule => ({
    ...NEW,
    figures: { ...NEW.figures, [name]: { ...NEW.figures[name], value } },
  });
  test.each([
    ['empty', [], 'the table has no schedule'],
    ['a gap', [{ ...OLD, effectiveTo: day('2019-11-29') }, NEW], 'no schedule holds from 2019-11-30'],
    ['an overlap', [{ ...OLD, effectiveTo: day('2019-12-02') }, NEW], 'two schedules hold on 2019-12-02'],
    ['one that never ends before the last', [{ ...OLD, effectiveTo: null }, NEW], 'two schedules hold on 2019-12-02'],
    ['the wrong order', [NEW, OLD], 'the schedule of 2015-07-01 stands after that of 2019-12-02'],
    ['an end', [{ ...NEW, effectiveTo: day('2026-01-01') }], 'no schedule holds after 2026-01-01'],
    ['an end before the beginning', [{ ...NEW, effectiveTo: day('2019-01-01') }], 'ends before it begins'],
    ['a negative amount', [withFigure('funeral', -1)], 'funeral of 2019-12-02: -1 is no whole number above 0'],
    ['a fraction', [withFigure('jkmLump', 0.5)], 'jkmLump of 2019-12-02'],
    [
      'more than the whole',
      [withFigure('deathShare', 10_001)],
      'deathShare of 2019-12-02: 10001 is more than the whole',
    ],
    ['a later month that pays more', [withFigure('inabilityShareFirst', 4_000)], 'a later month pays more'],
    ['death above total disability', [withFigure('deathShare', 7_500)], 'death of 2019-12-02'],
    ['a cap above total disability', [withFigure('partialDisabilityCap', 7_500)], 'partial disability of 2019-12-02'],
    [
      'no article',
      [{ ...NEW, figures: { ...NEW.figures, funeral: { ...NEW.figures.funeral, article: ' ' } } }],
      'cites no article',
    ],
  ] as [string, BenefitSchedule[], string][])('%s', (_case, schedules, problem) => {
    expect(scheduleProblems(schedules).join('\n')).toContain(problem);
  });

  test('school levels out of order', () => {
    if (NEW.scholarship.kind !== 'YEARLY') throw new Error('not the rules this test is about');
    const levels = { ...NEW.scholarship.levels, SMA: { yearly: 1_000_000, years: 3 } };
    const problems = scheduleProblems([{ ...NEW, scholarship: { ...NEW.scholarship, levels } }]);
    expect(problems).toEqual(['scholarship of 2019-12-02: SMA pays less than SMP']);
  });
});
