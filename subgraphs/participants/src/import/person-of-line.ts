/**
 * Looked up by NIK, and by nothing else: an index, which "offset 0" holds to. A chunk is a few thousand rows among millions, and what the
 * planner believes of an institution or an agreement is from before its roster came: that it has nobody. It then joins over all people, or
 * reads all of the institution for each row, and each chunk costs more than the one before. Joining nothing to the institution's code keeps
 * that index out of the choice.
 *
 * @param line the row whose person is meant
 * @param institution the parameter that has the institution
 */
export const personOfLine = (line = 'line', institution = '$4'): string => `
  select * from participant where nik_fingerprint = ${line}.nik_fingerprint and institution_code || '' = ${institution} offset 0`;

/** The enrolments of a person, of which there are few, under whatever agreement: looked up by the person, for the same reason. */
export const enrolmentsOfPerson = (person = 'person'): string => `
  select * from enrolment where participant_id = ${person}.id and state <> 'REJECTED' offset 0`;
