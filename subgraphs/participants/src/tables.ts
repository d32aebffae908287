import { EnrolmentTable } from './enrolment/enrolment.table.ts';
import { ParticipantTable } from './participant/participant.table.ts';

/** Every table of the participants database that rows are read from as objects. */
export const tables = [ParticipantTable, EnrolmentTable];
