import type { FeedSource } from '@payung/kit/feed/feed-source.ts';
import { toGlobalId } from '@payung/kit/values/global-id.ts';

import { visibleEnrolments } from '../enrolment/enrolment.reads.ts';
import { visibleImports } from '../import/roster-import.reads.ts';
import { visibleInvoices } from '../invoice/invoice.reads.ts';
import { visibleParticipants } from '../participant/participant.reads.ts';

/** What the owner of participants tells of. */
export const feedSources: readonly FeedSource[] = [
  {
    type: 'PARTICIPANT',
    idOf: (key) => toGlobalId('Participant', key),
    permission: 'participant:read',
    alias: 'participant',
    visible: visibleParticipants,
  },
  {
    type: 'ENROLMENT',
    idOf: (key) => toGlobalId('Enrolment', key),
    permission: 'participant:read',
    alias: 'enrolment',
    visible: visibleEnrolments,
  },
  {
    type: 'ROSTER_IMPORT',
    idOf: (key) => toGlobalId('RosterImport', key),
    permission: 'roster:read',
    alias: 'roster',
    visible: visibleImports,
  },
  {
    type: 'INVOICE',
    idOf: (key) => toGlobalId('Invoice', key),
    permission: 'contribution:read',
    alias: 'invoice',
    visible: visibleInvoices,
  },
];
