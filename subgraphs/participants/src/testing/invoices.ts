import { randomUUID } from 'node:crypto';

import type { GraphAnswer } from '@payung/kit/testing.ts';
import { findKey } from '@payung/kit/values/global-id.ts';

import type { ParticipantsWorld } from '../testing.ts';
import { answerOf } from './commands.ts';
import type { Answered } from './commands.ts';
import { people } from './people.ts';
import type { Asker } from './people.ts';
import { writePeople } from './rows.ts';

const ACCOUNT =
  'account { amountInvoiced amountCorrected amountDue amountPaid amountWaiting amountOutstanding amountOverpaid state overdue daysOverdue settledOn lateCharge { amount } }';

/** Everything that tests read of a document. */
export const INVOICE = `
  __typename id number kind agreement { id } period periodEnd region { code } payer { name role institution { code } } insurer { code }
  lines { edges { node { institution { code } category { code } people months wageBase total programmes { programme basisPoints each amount } } } }
  programmes { programme basisPoints amount source effectiveFrom confidence } months total totalInWords dueOn
  dueBasis { nominal message { en } confidence } paymentCode reason corrects { id } corrections { id number kind total } ${ACCOUNT}
  payments { id amount state source reversed actions reverses { id } } rounding example actions`;

const REFUSED = '... on InvoiceRefused { code field message { id en } }';
const PAYMENT_REFUSED = '... on ContributionPaymentRefused { code field message { id en } }';
const PAYMENT = `id amount paidOn source state reference reason recordedByMe reversed actions invoice { id ${ACCOUNT} } reverses { id }`;
const LINE = `id row bookedOn amount description state problem explanation { en } candidates { id } payment { id amount invoice { id } } reason version resolvable`;
const FILE = `id name sha256 insurer { code } lineCount matched open resolved seenBefore outgoing unreadable { row } amountMatched amountOpen receivedByMe
  lines(first: 100) { edges { node { ${LINE} } } }`;

/** Commands on contributions, by a short name. */
export const COMMANDS = {
  issue: `mutation ($input: IssueInvoiceInput!, $key: ID!) { answer: issueInvoice(input: $input, idempotencyKey: $key) { __typename ... on Invoice { ${INVOICE} } ${REFUSED} } }`,
  correct: `mutation ($input: CorrectInvoiceInput!, $key: ID!) { answer: correctInvoice(input: $input, idempotencyKey: $key) { __typename ... on Invoice { ${INVOICE} } ${REFUSED} } }`,
  pay: `mutation ($input: RecordContributionPaymentInput!, $key: ID!) { answer: recordContributionPayment(input: $input, idempotencyKey: $key) { __typename ... on ContributionPayment { ${PAYMENT} } ${PAYMENT_REFUSED} } }`,
  decide: `mutation ($input: DecideContributionPaymentInput!, $key: ID!) { answer: decideContributionPayment(input: $input, idempotencyKey: $key) { __typename ... on ContributionPayment { ${PAYMENT} } ${PAYMENT_REFUSED} } }`,
  reverse: `mutation ($input: ReverseContributionPaymentInput!, $key: ID!) { answer: reverseContributionPayment(input: $input, idempotencyKey: $key) { __typename ... on ContributionPayment { ${PAYMENT} } ${PAYMENT_REFUSED} } }`,
  reconcile: `mutation ($input: ReconcileBankFileInput!, $key: ID!) { answer: reconcileBankFile(input: $input, idempotencyKey: $key) { __typename ... on BankFile { ${FILE} } ${PAYMENT_REFUSED} } }`,
  resolve: `mutation ($input: ResolveBankLineInput!, $key: ID!) { answer: resolveBankLine(input: $input, idempotencyKey: $key) { __typename ... on BankLine { ${LINE} } ${PAYMENT_REFUSED} } }`,
} as const;

/** A command on contributions. */
export type ContributionCommand = keyof typeof COMMANDS;

/** Asks for a command; the error or the answer is the test's to read. */
export function askFor(
  world: ParticipantsWorld,
  as: Asker,
  command: ContributionCommand,
  input: object,
  key: string = randomUUID(),
): Promise<GraphAnswer<{ answer: Answered }>> {
  return world.askAs(as === 'nobody' ? null : people[as], COMMANDS[command], { input, key });
}

/** Runs a command, or is refused. */
export async function run(
  world: ParticipantsWorld,
  as: Asker,
  command: ContributionCommand,
  input: object,
  key?: string,
): Promise<Answered> {
  return answerOf(await askFor(world, as, command, input, key)).answer;
}

/** An officer to write behind the graph. What is left out is a PPS member of a village for the month of the vote, at 1,100,000 a month. */
export interface Officer {
  readonly startsOn?: string;
  /** Included. */
  readonly endsOn?: string;
  readonly wageBase?: number;
  readonly categoryCode?: string;
  readonly institutionCode?: string;
  readonly state?: 'ENROLLED' | 'PENDING' | 'REJECTED' | 'SUSPENDED' | 'ENDED';
  /** As a multirange of days, such as `{[2024-02-01,2024-02-10)}`. */
  readonly suspended?: string;
  readonly followsId?: string;
  readonly participantId?: string;
}

/** Enrols officers under an agreement behind the graph. Gives the primary keys of the enrolments, in order. */
export async function enrolOfficers(
  world: ParticipantsWorld,
  agreementId: string,
  officers: readonly Officer[],
): Promise<readonly string[]> {
  const persons = await writePeople(
    world,
    officers.map(() => 'Contoh Petugas'),
  );
  const rows = officers.map((officer, index) => ({
    startsOn: '2024-01-25',
    endsOn: '2024-02-25',
    wageBase: 1_100_000,
    categoryCode: 'PPS',
    institutionCode: 'kpu-32.04',
    state: 'ENROLLED',
    suspended: '{}',
    followsId: null,
    participantId: persons[index],
    ...officer,
  }));
  const written: { id: string }[] = await world.rows.query(
    `insert into enrolment
       (participant_id, agreement_id, category_code, institution_code, insurer_code, region_code, election_code, starts_on, ends_on, wage_base,
        state, example, enrolled_at, suspended, follows_id, follows_how, agreement_version, programmes, facts_as_known_at)
     select "participantId", $2, "categoryCode", "institutionCode", 'bpjs-kc-lodaya', '32.04.11.2001', 'PEMILU-2024', "startsOn", "endsOn", "wageBase",
        state, false, now(), suspended::datemultirange, "followsId", case when "followsId" is not null then 'TRANSFER' end, 3, '{JKK,JKM}', now()
     from rows from (jsonb_to_recordset($1::jsonb) as (
       "participantId" uuid, "categoryCode" text, "institutionCode" text, "startsOn" date, "endsOn" date, "wageBase" bigint, state text, suspended text,
       "followsId" uuid)) with ordinality
     order by ordinality
     returning id`,
    [JSON.stringify(rows), findKey('Agreement', agreementId)],
  );
  return written.map(({ id }) => id);
}
