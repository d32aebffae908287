/**
 * The person of a row, looked up along the index, which "offset 0" holds to. A chunk is a few thousand rows among millions: a join over all people
 * looks cheap to the planner for longer than it is, and costs each chunk more than the one before. The institution is the fourth parameter.
 */
export const PERSON_OF_LINE = `
  select * from participant where nik_fingerprint = line.nik_fingerprint and institution_code = $4 offset 0`;
