import { resultType } from '@payung/kit/refusal.ts';

import type { Resolvers } from '../schema.types.ts';
import { readHolidays } from './holiday.reads.ts';
import { recordHoliday } from './record-holiday.ts';

/** Public holidays. */
export const holidayResolvers: Resolvers = {
  Query: {
    holidays: (_root, { year }, context) => readHolidays(context, year),
  },
  Mutation: {
    recordHoliday: (_root, { input, idempotencyKey }, context) => recordHoliday(context, input, idempotencyKey),
  },
  RecordHolidayResult: { __resolveType: resultType('HolidayRecord', 'HolidayRefused') },
  Holiday: {
    name: ({ nameId, nameEn }) => ({ id: nameId, en: nameEn }),
  },
  HolidayRecord: {
    name: ({ nameId, nameEn }) => ({ id: nameId, en: nameEn }),
  },
};
