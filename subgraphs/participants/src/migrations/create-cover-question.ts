import type { Migration } from '@payung/kit/migration.ts';

/** Questions of cover, whoever they were about: how many a caller asked. What was asked of whom stands on the trail of the person. */
export const createCoverQuestion: Migration = {
  name: 'create-cover-question',
  sql: `
    create table cover_question (
      id uuid primary key default uuidv7(),
      subject text not null,
      asked_at timestamptz(3) not null,
      -- Whether a person was found: many questions without one are somebody who guesses.
      found boolean not null
    );
    create index cover_question_subject_idx on cover_question (subject, asked_at);
    grant select, insert on cover_question to :service_role;`,
};
