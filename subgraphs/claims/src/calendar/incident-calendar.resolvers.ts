import { electionRef, regionRef } from '../references.ts';
import type { Resolvers } from '../schema.types.ts';
import { readIncidentCalendar } from './incident-calendar.reads.ts';

/** Incidents of elections. */
export const incidentCalendarResolvers: Resolvers = {
  Query: {
    incidentCalendar: (_root, question, context) => readIncidentCalendar(context, question),
  },
  IncidentCalendar: {
    election: ({ electionCode }) => electionRef(electionCode),
    region: ({ regionCode }) => regionRef(regionCode),
    byCategory: ({ byCategory }) =>
      byCategory.map(({ categoryCode, figure }) => ({
        category: categoryCode === null ? null : { code: categoryCode },
        figure,
      })),
    byRegion: ({ byRegion }) => byRegion.map(({ regionCode, figure }) => ({ region: regionRef(regionCode), figure })),
  },
};
