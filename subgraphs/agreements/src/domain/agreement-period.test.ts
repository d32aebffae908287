import { Temporal } from '@payung/kit/values/dates.ts';
import { expect, test } from 'vitest';

import { derivePeriod } from './agreement-period.ts';

const date = (text: string) => Temporal.PlainDate.from(text);

test.each<[string, string, readonly string[], string | null]>([
  ['ends with the last stage', '2024-08-26', ['2024-12-07', '2025-01-27', '2024-11-27'], '2025-01-27'],
  ['ends on the day of signature at the earliest', '2024-11-27', ['2024-11-27'], '2024-11-27'],
  ['has no known end after all stages', '2025-02-01', ['2025-01-27'], null],
  ['has no known end without stages', '2024-08-26', [], null],
])('a derived period %s', (_case, signedOn, stages, endsOn) => {
  expect(derivePeriod({ signedOn: date(signedOn), stageEnds: stages.map(date) })).toEqual({
    startsOn: date(signedOn),
    endsOn: endsOn === null ? null : date(endsOn),
    confidence: 'DERIVED',
  });
});
