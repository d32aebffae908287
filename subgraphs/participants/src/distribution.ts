/** Where the rows of a table are once the database stands on several servers (Citus), and why. */
export type Placement =
  | { readonly at: 'DISTRIBUTED'; readonly by: string; readonly because: string }
  | { readonly at: 'REFERENCE'; readonly because: string }
  | { readonly at: 'LOCAL'; readonly because: string };

const ofPerson = (by: string, because: string): Placement => ({ at: 'DISTRIBUTED', by, because });
const reference = (because: string): Placement => ({ at: 'REFERENCE', because });
const local = (because: string): Placement => ({ at: 'LOCAL', because });

const ROLL_UP = 'some hundred rows for each regency, read for whole provinces and the nation';
const LEDGER = 'money: billed and settled by agreement, in one transaction with its document';
const ROSTER = 'of one import, which one worker holds; emptied when the file is cleared';
const FEED = 'told in one order, which only one server can give';
const TRAIL = 'sealed as one chain, in one order';
const FEW = 'few rows, of offices and not of people';

/**
 * Each table of this database: distributed by the person (`docs/decisions/0033-people-are-distributed-by-person.md`), a copy on every
 * server, or on the one that is asked first. A test compares it with the database, and each statement with it.
 */
export const PLACEMENTS: Readonly<Record<string, Placement>> = {
  participant: ofPerson('id', 'nine million people, and the root of what is known of each'),
  participant_heir: ofPerson('participant_id', 'as many as there are people'),
  enrolment: ofPerson(
    'participant_id',
    'the largest table; one person is never in twice in the same days, which only one shard can hold',
  ),
  legal_hold: ofPerson('participant_id', 'refers to the person'),
  erased_participant: ofPerson('participant_id', 'refers to the person'),

  retention_term: reference('a dozen rows that erasures are judged by, beside the people'),

  enrolment_rollup: local(ROLL_UP),
  enrolment_service_rollup: local(ROLL_UP),
  enrolment_daily_rollup: local(ROLL_UP),
  enrolment_conflict: local('two enrolments of two people: it has no one shard'),
  enrolment_event: local('steps after the first, of few enrolments; listed with the trail'),
  contribution: local(LEDGER),
  invoice: local(LEDGER),
  invoice_line: local(LEDGER),
  invoice_series: local(LEDGER),
  bank_file: local(LEDGER),
  bank_line: local(LEDGER),
  contribution_payment: local(LEDGER),
  roster_import: local(ROSTER),
  roster_import_row: local(ROSTER),
  roster_correction: local(ROSTER),
  roster_column_memory: local(FEW),
  participant_export: local(FEW),
  data_request: local('found by the number of a person that is on no record'),
  data_request_record: local('refers to the request'),
  break_glass: local(FEW),
  erasure_run: local(FEW),
  cover_question: local('counted by who asks'),
  reveal_allowance: local('counted by who asks'),
  change_feed: local(FEED),
  change_batch: local(FEED),
  webhook: local(FEED),
  webhook_delivery: local(FEED),
  webhook_attempt: local(FEED),
  audit_event: local(TRAIL),
  audit_link: local(TRAIL),
  audit_anchor: local(TRAIL),
  idempotency_key: local('found by who asks and the key, in the transaction of whatever was asked'),
  migration: local('what was done to the schema'),
};

/** A way in which a distributed table is found that names no person: every shard is asked, along an index. */
export interface Way {
  readonly table: string;
  readonly by: string;
  /**
   * The column is `EQUAL` to something that is known; it lies `WITHIN` something, as codes do that begin alike, or a name that has a part; or
   * a `PAGE` of rows is taken in its order.
   */
  readonly how: 'EQUAL' | 'WITHIN' | 'PAGE';
  readonly because: string;
  /** What each shard does. */
  readonly cost: string;
}

const way = (table: string, by: string, how: Way['how'], { because, cost }: Pick<Way, 'because' | 'cost'>): Way => ({
  table,
  by,
  how,
  because,
  cost,
});

const ONE_LOOK = 'one look into an index for each value';
const ITS_PART = 'its part of them, along an index: a page of it, or all where all are counted';

/** The ways that are meant. A statement that finds a distributed table by none of them, nor by the person, is refused by the tests. */
export const WAYS: readonly Way[] = [
  way('participant', 'nik_fingerprint', 'EQUAL', {
    because: 'a number is all that a form or a roster tells; it ties the records of one person in several offices',
    cost: ONE_LOOK,
  }),
  way('participant', 'kpj_fingerprint', 'EQUAL', {
    because: 'found by the number at BPJS Ketenagakerjaan',
    cost: ONE_LOOK,
  }),
  way('participant', 'id', 'EQUAL', {
    because: 'people whose keys are found first: by a filter, on a page, in a list of keys joined as rows',
    cost: ONE_LOOK,
  }),
  way('enrolment', 'participant_id', 'EQUAL', {
    because: 'the enrolments of people whose keys are found first',
    cost: ONE_LOOK,
  }),
  way('enrolment', 'id', 'EQUAL', {
    because: 'claims, invoices, conflicts, histories and links name an enrolment by its own key',
    cost: ONE_LOOK,
  }),
  way('enrolment', 'follows_id', 'EQUAL', {
    because: 'who took the place of somebody is another person',
    cost: ONE_LOOK,
  }),
  way('enrolment', 'agreement_id', 'EQUAL', {
    because: 'people of one agreement have nothing else in common: lists, counts below the regency, billing',
    cost: ITS_PART,
  }),
  way('enrolment', 'region_code', 'WITHIN', {
    because: 'people who serve in a region: the list of an office, counts below the regency',
    cost: ITS_PART,
  }),
  way('enrolment', 'institution_code|insurer_code', 'WITHIN', {
    because: 'people whom an office enrolled or insures',
    cost: ITS_PART,
  }),
  way('enrolment', 'id|participant_id', 'WITHIN', {
    because: 'what the trail may show of enrolments and people whose keys it names',
    cost: ONE_LOOK,
  }),
  way('enrolment', 'id', 'WITHIN', {
    because: 'what one chunk of an import made: keys that follow each other',
    cost: 'its part of a chunk, along the primary key',
  }),
  way('enrolment', 'category_code', 'EQUAL', { because: 'the list of a category', cost: ITS_PART }),
  way('participant', 'name_key', 'WITHIN', { because: 'somebody is looked for by a part of the name', cost: ITS_PART }),
  way('participant', 'institution_code', 'WITHIN', { because: 'people whom an office registered', cost: ITS_PART }),
  way('participant', 'registered_at', 'WITHIN', {
    because: 'whoever is over the term of retention, for a run or to count them beforehand',
    cost: 'its part of all people, at most once a day for each run',
  }),
  way('enrolment', 'participant_id', 'PAGE', {
    because: 'the newest people who serve anywhere, or with an office',
    cost: 'a page along an index of people',
  }),
  way('participant', 'id', 'PAGE', {
    because: 'the newest people first, and on from where a page ended; numbers that have no fingerprint yet',
    cost: 'a page along the primary key, further where few of them fit',
  }),
];

/** A statement over everybody whom somebody may see: what tells it apart, and why it is one. */
export interface Sweep {
  /** A part of the statement that no other has, with single blanks. */
  readonly text: string;
  readonly because: string;
  /** What each shard does. */
  readonly cost: string;
}

/** Statements that find people by nothing: the exports of lists, whose filters are whatever somebody chose. */
export const SWEEPS: readonly Sweep[] = [
  {
    text: 'select count(*)::int as rows from (SELECT (',
    because: 'how long an export will be, so that its progress can be told',
    cost: 'counts its part of the list, once for each export',
  },
  {
    text: 'copy (SELECT (',
    because: 'an export is the whole of a list, written by the worker',
    cost: 'reads its part of the list; the server that was asked puts them in order and passes them on as a stream',
  },
];
