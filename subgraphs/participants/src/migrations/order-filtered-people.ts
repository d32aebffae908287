import type { Migration } from '@payung/kit/migration.ts';

/**
 * People of an agreement, a province, a regency or a category in the order of their lists. Each list pages along its index; without
 * them PostgreSQL walks through all people of the nation until it has found twenty.
 */
export const orderFilteredPeople: Migration = {
  name: 'order-filtered-people',
  sql: `
    create index enrolment_agreement_people_idx on enrolment (agreement_id, participant_id) include (category_code);
    create index enrolment_province_people_idx on enrolment (substr(region_code, 1, 2), participant_id);
    create index enrolment_regency_people_idx on enrolment (substr(region_code, 1, 5), participant_id);
    create index enrolment_category_people_idx on enrolment (category_code, participant_id);
    -- By the province that the code of the registering institution names.
    create index participant_province_idx on participant (substr(institution_code, strpos(institution_code, '-') + 1, 2), id);`,
};
