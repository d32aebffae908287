import { EnrolmentConflictTable } from './conflict/enrolment-conflict.table.ts';
import { EnrolmentEventTable } from './enrolment/enrolment-event.table.ts';
import { EnrolmentTable } from './enrolment/enrolment.table.ts';
import { HeirTable } from './heir/heir.table.ts';
import { RosterImportTable } from './import/roster-import.table.ts';
import { RosterLineTable } from './import/roster-line.table.ts';
import { ParticipantTable } from './participant/participant.table.ts';

/** Every table of the participants database that rows are read from as objects. */
export const tables = [
  ParticipantTable,
  HeirTable,
  EnrolmentTable,
  EnrolmentEventTable,
  EnrolmentConflictTable,
  RosterImportTable,
  RosterLineTable,
];
