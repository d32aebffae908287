import type { Migration } from '@payung/kit/migration.ts';

/**
 * Whoever adds an enrolment and whoever changes one count it in the same order: first `enrolment_rollup`, then the roll-ups of coverage. Triggers of
 * one event run by their names, and those of a change ran the other way round, so that an enrolment that was settled and one that was
 * added at the same moment each held what the other waited for, until the database ended one of them a second later.
 */
export const countInOneOrder: Migration = {
  name: 'count-in-one-order',
  sql: `
    alter trigger enrolment_added on enrolment rename to enrolment_count_added;
    alter trigger enrolment_moved on enrolment rename to enrolment_count_moved;`,
};
