import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { buildSchema, isObjectType, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { Client } from 'pg';
import { expect } from 'vitest';

import { ROOT } from '../../bin/stack/paths.ts';
import { readSdl } from '../../subgraphs/kit/src/schema.ts';
import { toCoverageId, toCoverageLineId } from '../../subgraphs/kit/src/values/coverage-id.ts';
import { fieldsBelow, selectAll } from '../../subgraphs/kit/src/testing/field-walk.ts';
import { graphClient } from '../kit/graph-client.ts';
import type { Ask, GraphAnswer } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';
import {
  commandsOf,
  comparable,
  eachOf,
  innerArguments,
  namesRows,
  questionsOf,
  typesAtRoot,
} from '../kit/leak/walk.ts';
import type { Question } from '../kit/leak/walk.ts';
import { beginLeakWorld, SEEDED } from '../kit/leak/seed.ts';
import { CELLS, mayMeet, personOf, REGIONS, SESSIONS } from '../kit/leak/world.ts';
import type { Cell, Ids, LeakWorld, SessionName } from '../kit/leak/world.ts';
import { signedSessions } from '../kit/signed-session.ts';
import type { SignedSessions } from '../kit/signed-session.ts';
import { signInPerson } from '../kit/sign-in.ts';
import type { TestStack } from '../kit/stack.ts';

// Nobody meets what is out of reach, whichever way they ask: a generated walk over every field of the graph, over a world of two
// institutions in two regions in which every row carries a text of its own. New fields are walked as soon as they are in the schema.

const LONG = process.env['LONG'] === '1';
const OWNERS = ['agreements', 'participants', 'claims'] as const;
type Owner = (typeof OWNERS)[number];

const api = buildSchema(readFileSync(join(ROOT, 'gateway', 'api.graphql'), 'utf8'));
const subgraphs = new Map<Owner, GraphQLSchema>(
  OWNERS.map((owner) => [
    owner,
    buildSubgraphSchema([{ typeDefs: parse(readSdl(join(ROOT, 'subgraphs', owner, 'src'))) }]),
  ]),
);

// Each row in full where it is asked for by its identifier, and what stands in itself wherever else it is met.
const LIMITS = { depth: 10, fields: 900, elsewhere: typesAtRoot(api) };
// The long run also walks on through the rows that it meets, as far as the gateway lets anybody ask at once.
const ONWARDS = { depth: 3, fields: 500, elsewhere: new Set<string>() };
const ROWS_ONWARDS = 20;

const [NEAR_KPU, NEAR_BAWASLU, FAR_KPU] = CELLS as readonly [Cell, Cell, Cell];
const NAMES = Object.keys(SESSIONS) as SessionName[];
/** Those whose answers tell nothing that others' do not are asked in the long run only. */
const ASKED = NAMES.filter(
  (name) =>
    LONG ||
    ![
      'auditor',
      'verifier',
      'approver',
      'nearBranch',
      'farBawaslu',
      'farBranch',
      'farPartner',
      'farAuditor',
      'stranger',
    ].includes(name),
);

/** Sessions whose answers are kept from before the others' rows were made, by whose rows come later. */
const BYSTANDERS: Readonly<Record<string, readonly SessionName[]>> = {
  far: ['farKpu', 'farAdmin'],
  sameRegion: ['nearBawaslu'],
};

interface Asked {
  readonly question: Question;
  readonly answer: GraphAnswer<unknown>;
}

let world: LeakWorld;
let sessions: SignedSessions;
/** What bystanders were answered while the rows that they asked for were not there. */
const before = new Map<SessionName, readonly Asked[]>();
/** What everybody was answered once all of them were. */
const after = new Map<SessionName, readonly Asked[]>();

journey.beforeAll(async ({ stack }) => {
  sessions = await signedSessions(stack);
  const making = await beginLeakWorld(stack, sessions);
  ({ world } = making);
  await making.seedRegion(REGIONS.far.code);
  for (const kind of ['kpu', 'bawaslu']) await making.seedInstitution(`${kind}-${REGIONS.far.code}`);
  await making.seedBill(REGIONS.far.code);
  await untilExportsAreWritten(stack);
  for (const name of BYSTANDERS['far']!) before.set(name, await walk(stack, name));
  await making.seedRegion(REGIONS.near.code);
  await making.seedInstitution(NEAR_BAWASLU.institutionCode);
  await making.seedBill(REGIONS.near.code);
  await untilExportsAreWritten(stack);
  for (const name of BYSTANDERS['sameRegion']!) before.set(name, await walk(stack, name));
  await making.seedInstitution(NEAR_KPU.institutionCode);
  await making.seedReview();
  await untilExportsAreWritten(stack);
});

/** Fields that no question can reach from the root, each with the reason. */
const NOT_WALKED: Readonly<Record<string, string>> = {};

journey('every field of the graph is walked', () => {
  const reachable = fieldsBelow(api, api.getQueryType()!);
  const { fields } = questionsOf(api, world, LIMITS);
  expect([...reachable].filter((field) => !fields.has(field) && !(field in NOT_WALKED))).toEqual([]);
  expect(Object.keys(NOT_WALKED).filter((field) => fields.has(field) || !reachable.has(field))).toEqual([]);
});

/** Codes of answers to what was not looked at. */
const UNREAD: ReadonlySet<string> = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'QUERY_TOO_COSTLY',
  'RATE_LIMITED',
]);

const met = new Set<string>();

journey.for(ASKED)('%s meets nothing through the gateway that is out of its reach', async (name, { stack }) => {
  const answers = await walk(stack, name);
  after.set(name, answers);
  expect(leaksIn(name, answers)).toEqual([]);
});

journey(
  'the register of access shows whoever may see it the accounts and clients that were given',
  async ({ stack }) => {
    // The register asks what the account of a session holds, which sessions signed here have none of.
    const registrar = graphClient(stack.graphUrl, await signInPerson(stack, 'admin'));
    const { questions } = questionsOf(api, world, LIMITS, (name) => name === 'administration');
    const answers = await ask(
      registrar,
      CELLS.flatMap((cell) => questions.map((question) => ({ ...question, text: ofRegister(question.text, cell) }))),
    );
    after.set('admin', [...(after.get('admin') ?? []), ...answers]);
    expect(leaksIn('admin', answers)).toEqual([]);
  },
);

journey('of every type of the graph the world has a row, or it is said why not', () => {
  const seen = new Set<string>();
  for (const answers of after.values())
    for (const { answer } of answers)
      for (const [, name] of answer.text.matchAll(/"__typename":"(\w+)"/g)) seen.add(name!);
  const types = new Set([...fieldsBelow(api, api.getQueryType()!)].map((field) => field.split('.')[0]!));
  types.delete('Query');
  const argued = new Set(Object.values(NOT_SEEDED).flatMap((names) => names.split(' ')));
  expect([...types].filter((type) => !seen.has(type) && !argued.has(type)).toSorted()).toEqual([]);
  expect([...argued].filter((type) => !types.has(type))).toEqual([]);
});

journey('the walk is not blind: whoever may meet a text does', () => {
  const kinds = new Set(world.markers.filter(({ audience }) => audience !== 'NOBODY').map(({ what }) => what));
  expect([...kinds].filter((what) => !met.has(what))).toEqual([]);
});

journey('what is out of reach answers like what does not exist, and its rows change nothing', async ({ stack }) => {
  for (const name of BYSTANDERS['far']!) {
    const now = after.get(name) ?? (await walk(stack, name));
    expect(differences(before.get(name)!, now, (text) => text)).toEqual([]);
  }
  // Within one region counts may change, since they show no person; rows may not.
  for (const name of BYSTANDERS['sameRegion']!) {
    const now = after.get(name) ?? (await walk(stack, name));
    expect(differences(before.get(name)!, now, withoutCounts)).toEqual([]);
  }
});

// A question that is refused unread proves nothing: the walk would be blind, and nobody would see it.
journey('no question of the walk is refused for its size, its cost or their number', () => {
  const unread = [...after].flatMap(([name, answers]) =>
    answers.flatMap(({ question, answer }) => {
      const { errors = [] } = JSON.parse(answer.text) as {
        errors?: { path?: unknown; extensions?: { code?: string } }[];
      };
      // What an owner refuses stands at a field.
      return errors
        .filter(({ path, extensions }) => path === undefined && UNREAD.has(extensions?.code ?? ''))
        .map(({ extensions }) => `${name}: ${question.name}: ${extensions?.code}`);
    }),
  );
  expect(unread).toEqual([]);
});

journey(
  'asking a subgraph directly gains nothing, neither at its root nor for entities',
  { timeout: LONG ? 900_000 : 120_000 },
  async ({ stack }) => {
    const admin = await sessions.askAt(`${stack.urls.agreements}/graphql`, personOf('admin'));
    for (const owner of OWNERS) {
      const schema = subgraphs.get(owner)!;
      const asked = [...questionsOf(schema, world, LIMITS).questions, ...(await entitiesOf(schema, admin))];
      for (const name of LONG ? NAMES : (['farKpu', 'nearBawaslu', 'nearPartner'] as const)) {
        const answers = await ask(await sessions.askAt(`${stack.urls[owner]}/graphql`, personOf(name)), asked);
        expect([owner, leaksIn(name, answers, withoutQuestion)]).toEqual([owner, []]);
      }
      for (const nobody of [
        await sessions.askAt(`${stack.urls[owner]}/graphql`, null),
        ...(await forged(stack, owner)),
      ]) {
        const answers = await ask(nobody, asked);
        expect([owner, leaksIn('apiAdmin', answers, withoutQuestion)]).toEqual([owner, []]);
      }
    }
  },
);

journey("another session's cursor opens nothing", async ({ stack }) => {
  const admin = await sessions.askAt(stack.graphUrl, personOf('admin'));
  const { questions } = questionsOf(api, world, { ...LIMITS, depth: 3 });
  const lists = questions.filter(({ text, variables }) => text.includes('pageInfo') && 'first' in variables);
  expect(lists.length).toBeGreaterThan(10);
  const turned = await eachOf(lists, async (question) => {
    const { data } = await admin<Record<string, { pageInfo?: { endCursor: string | null } } | null>>(question.text, {
      ...question.variables,
      first: 1,
    });
    const cursor = Object.values(data ?? {})[0]?.pageInfo?.endCursor ?? null;
    const text = question.text
      .replace('query Walk(', 'query Walk($after: String, ')
      .replace('first: $first', 'first: $first, after: $after');
    return { ...question, text, variables: { ...question.variables, after: cursor } };
  });
  for (const name of ['farKpu', 'nearBawaslu', 'farAuditor'] as const)
    expect(leaksIn(name, await ask(await sessions.askAt(stack.graphUrl, personOf(name)), turned))).toEqual([]);
});

journey('lists that leave as files hold nothing of others, and no number in full', async ({ stack }) => {
  for (const cell of CELLS) {
    const name = NAMES.find((each) => mayMeet(each, { cell, audience: 'REQUESTER', text: '', what: '' }))!;
    const officer = await sessions.askAt(stack.graphUrl, personOf(name));
    const { data } = await officer<{ answer: { url: string } }>(
      `mutation ($id: ID!, $key: ID!) { answer: requestExportDownload(exportId: $id, idempotencyKey: $key) { ... on ExportDownload { url } } }`,
      { id: world.ids.get(cell)!['ParticipantExport'], key: `unduh-${name}` },
    );
    const text = await (await fetch(new URL(data!.answer.url, stack.url))).text();
    expect(text.split('\n').length).toBeGreaterThan(1);
    expect(markersIn(name, text)).toEqual([]);
  }
});

journey(
  "a mutation on somebody else's row answers as for a row that does not exist, and writes nothing",
  async ({ stack }) => {
    const untouched = await fingerprints(stack);
    const [near, none] = [rowsOf(world.ids.get(NEAR_KPU)!), rowsOf(await fictive(stack))];
    const tried = new Set<string>();
    // What the session before may do, so that its answer was about the row. The long run tries it as the next one too.
    const judged = new Set<string>();
    for (const name of LONG
      ? (['farKpu', 'farAdmin', 'farVerifier', 'farBranch'] as const)
      : (['farKpu', 'farAdmin'] as const)) {
      const asker = await sessions.askAt(stack.graphUrl, personOf(name));
      // One row of another at a time, among rows of one's own: whatever is looked at first, it comes to that one.
      for (const type of Object.keys(near)) {
        const [theirs, nothing] = [near, none].map((ids) => {
          const mixed = new Map([[FAR_KPU, { ...world.ids.get(FAR_KPU), [type]: ids[type]! }]]);
          return commandsOf(api, { ...world, ids: mixed }, FAR_KPU).filter(
            (command) => namesRows(command, { [type]: ids[type]! }) && (LONG || !judged.has(`${type} ${command.name}`)),
          );
        });
        const answers = await eachOf(theirs!, async (command) => {
          tried.add(command.name);
          const other = nothing!.find((each) => each.name === command.name)!;
          const [real, missing] = [
            await asker(command.text, command.variables),
            await asker(other.text, other.variables),
          ];
          if (!real.text.includes('"code":"FORBIDDEN"')) judged.add(`${type} ${command.name}`);
          return [command.name, comparable(real.text, command), comparable(missing.text, other)] as const;
        });
        for (const [command, real, missing] of answers)
          expect([name, type, command, real]).toEqual([name, type, command, missing]);
      }
    }
    expect(tried.size).toBeGreaterThan(40);
    expect(await fingerprints(stack)).toEqual(untouched);
  },
);

/** Object types of which no answer holds one, by the reason why this world has none. Each stands in a row, or is reckoned from rows, that the walk meets. */
const NOT_SEEDED: Readonly<Record<string, string>> = {
  'a refusal or a warning, of the question itself':
    'AgreementRefused AgreementWarning ChangesRefused EnrolmentRefused ParticipantWarning CoverAt CoverChain Exclusion WageBase',
  'made by another kind of case than the one that is paid, and seen with it':
    'CalculatedChild CalculatedDisability CalculatedHomeCare CalculatedProsthesis CalculatedTransport DoctorStatement ClaimEscalation ' +
    'ClaimReclassification Reclassification EntitlementLineInput OtherBenefitLine RecordedOtherBenefit ScholarshipYear LateCompensation ' +
    'ClaimAssignee ClaimNumberedReason',
  'a correction, an answer or an end that nobody has made, and that is seen with its row':
    'BankAnswerFile BankFileProblem UnmatchedBankLine BreachNotice DocumentRemoval EnrolmentConflictParty EnrolmentConflictResolution ' +
    'EnrolmentSuccession EnrolmentSuspension FundingChange FundingCorrection FundingPayment LateCharge Signatory TermsChange LegalHold',
  'of a roster whose file has not come: what is read of it is walked by the tests of imports':
    'RosterColumn RosterCorrection RosterCounts RosterFailure RosterProblem RosterProblemCount RosterProgress RosterRow RosterRowEdge RosterUnreadCell',
  'only for the whole nation, and of no institution':
    'ErasurePart ErasureRun ErasureRunEdge RetentionTerm RecordedCount RecordedCountEdge',
  'read with one review at a time: walked by the tests of the register':
    'AccessReviewItem AccessReviewItemConnection AccessReviewItemEdge',
  'asked for by services alone': 'HeldData HeldRecord HeldValue ProcessingStep',
  'changes by itself, so that nothing could be compared':
    'WebhookAttempt WebhookDelivery WebhookDeliveryEdge SignInSession UsagePoint OwnSession',
  'opened for three hours by a second person: walked by the tests of break-glass':
    'BreakGlass BreakGlassEdge BreakGlassPerson BreakGlassReach BreakGlassRead BreakGlassSecondPerson',
};

/** Mutations that answer alike for a row that is there and one that is not, whoever asks, each with the reason. */
const BLIND: Readonly<Record<string, string>> = {
  registerAgreement: 'the parties are judged before the predecessor',
  ...allFor(
    'changeAccountGrant changeApiClient endApiClientSecret endSessions reinstateAccount reinstateApiClient renewInvitation rotateApiClientSecret suspendAccount suspendApiClient',
    'the register asks first what the account of the session holds, and sessions signed here have none: identity/src/administration/administration.test.ts',
  ),
  ...allFor(
    'replayAgreementWebhook replayParticipantWebhook rotateAgreementWebhookSecret rotateParticipantWebhookSecret setAgreementWebhookState setParticipantWebhookState testAgreementWebhook testParticipantWebhook',
    'the webhook of this world is kept by claims, whose mutations tell it; one implementation for all owners: subgraphs/kit/src/webhook/webhook.test.ts',
  ),
  openBreakGlass:
    'who can be the second person is asked of the register first: test/journeys/break-glass.access.test.ts',
  revealNotifier:
    'the claim that is named is a registered one, which nobody gave notice of: subgraphs/claims/src/life-cycle/notice.test.ts',
};

function allFor(names: string, reason: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, reason]));
}

journey.runIf(LONG)(
  'the commands tried are not blind: for whoever may, the row that is there makes a difference',
  async ({ stack }) => {
    const nowhere: LeakWorld = { ...world, ids: new Map([[NEAR_KPU, await fictive(stack)]]) };
    const blind = new Set<string>();
    for (const command of commandsOf(api, world, NEAR_KPU).filter((each) =>
      namesRows(each, rowsOf(world.ids.get(NEAR_KPU)!)),
    )) {
      blind.add(command.name);
      for (const name of ['nearKpu', 'admin', 'verifier', 'approver', 'nearBranch'] as const) {
        const asker = await sessions.askAt(stack.graphUrl, personOf(name));
        const unknown = commandsOf(api, nowhere, NEAR_KPU).find((other) => other.name === command.name)!;
        const none = comparable((await asker(unknown.text, unknown.variables)).text, unknown);
        const real = comparable((await asker(command.text, command.variables)).text, command);
        if (real !== none) {
          blind.delete(command.name);
          break;
        }
      }
    }
    expect([...blind].toSorted()).toEqual(Object.keys(BLIND).toSorted());
  },
);

/** The same question about the register, with the account and the client of a cell. */
function ofRegister(text: string, cell: Cell): string {
  const ids = world.ids.get(cell)!;
  return text
    .replace(/\baccount\(id: "[^"]*"\)/, `account(id: "${ids['Account']!}")`)
    .replace(/\bapiClient\(id: "[^"]*"\)/, `apiClient(id: "${ids['ApiClient']!}")`);
}

async function walk(stack: TestStack, name: SessionName): Promise<readonly Asked[]> {
  const { questions } = questionsOf(api, world, LIMITS);
  return ask(await sessions.askAt(stack.graphUrl, personOf(name)), LONG ? [...questions, ...onwards()] : questions);
}

/** Every root field again, with a few rows and what those lead to. */
function onwards(): readonly Question[] {
  // Coverages of the nation are dearer than anybody may ask at once, and hold counts alone.
  return questionsOf(api, world, ONWARDS, (name) => name !== 'coverages').questions.map((question) => {
    const { first } = question.variables;
    return typeof first === 'number' && first > ROWS_ONWARDS
      ? { ...question, variables: { ...question.variables, first: ROWS_ONWARDS } }
      : question;
  });
}

async function ask(asker: Ask, questions: readonly Question[]): Promise<readonly Asked[]> {
  return eachOf(questions, async (question) => ({ question, answer: await asker(question.text, question.variables) }));
}

/**
 * What of others stands in answers, by the question that it stands in the answer of.
 *
 * @param textOf what of an answer is looked at
 */
function leaksIn(
  name: SessionName,
  asked: readonly Asked[],
  textOf: (asked: Asked) => string = ({ answer }) => answer.text,
): readonly string[] {
  return asked.flatMap((each) => {
    const { question } = each;
    return markersIn(name, textOf(each)).map(
      (what) => `${question.name} ${JSON.stringify(question.variables)}: ${what}`,
    );
  });
}

/** A subgraph hands on the identifiers that it was asked about to their owner, whether they are of something or not. */
const withoutQuestion = ({ question, answer }: Asked): string => comparable(answer.text, question);

function markersIn(name: SessionName, text: string): readonly string[] {
  return world.markers.flatMap((marker) => {
    if (!text.includes(marker.text)) return [];
    if (!mayMeet(name, marker)) return [`${marker.what} of ${marker.cell.institutionCode}`];
    met.add(marker.what);
    return [];
  });
}

function differences(then: readonly Asked[], now: readonly Asked[], keep: (text: string) => string): readonly string[] {
  const shown = ({ question, answer }: Asked): string => keep(comparable(answer.text, question));
  expect(now.map(({ question }) => question.name)).toEqual(then.map(({ question }) => question.name));
  return then.flatMap((old, index) => {
    if (old.question.name in CHANGES_OF_ITSELF) return [];
    const [was, is] = [shown(old), shown(now[index]!)];
    if (was === is) return [];
    const at = was.split('').findIndex((character, position) => is[position] !== character);
    return [
      `${old.question.name}: …${was.slice(Math.max(0, at - 60), at + 60)}… became …${is.slice(Math.max(0, at - 60), at + 60)}…`,
    ];
  });
}

/** What changes whoever's rows are made, each with the reason. */
const CHANGES_OF_ITSELF: Readonly<Record<string, string>> = {
  agreementsTrail: 'reads of personal values are on the trail, those of this walk too',
  participantsTrail: 'reads of personal values are on the trail, those of this walk too',
  claimsTrail: 'reads of personal values are on the trail, those of this walk too',
};

/** Fields that count what several institutions have in a region. */
const COUNTS = new Set([
  'enrolled',
  'claimed',
  'coverage',
  'coverages',
  'promised',
  'readiness',
  'heirReadiness',
  'incidentCalendar',
  'gap',
  'active',
]);

/** An answer without counts. */
function withoutCounts(text: string): string {
  return JSON.stringify(JSON.parse(text), (key, value: unknown) => (COUNTS.has(key) ? '<count>' : value));
}

/** A question for every type that the gateway asks a subgraph about by its key, for the rows of every cell. */
async function entitiesOf(schema: GraphQLSchema, admin: Ask): Promise<readonly Question[]> {
  const questions: Question[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !isEntity(type.name, schema)) continue;
    const selected = selectAll(schema, type, innerArguments, LIMITS);
    const representations = await Promise.all(CELLS.map((cell) => representationOf(type.name, cell, admin)));
    questions.push({
      name: `_entities: ${type.name}`,
      text: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type.name} ${selected.text} } }`,
      variables: { of: representations },
    });
  }
  expect(questions.length).toBeGreaterThan(3);
  return questions;
}

function isEntity(name: string, schema: GraphQLSchema): boolean {
  const union = schema.getType('_Entity');
  return union !== undefined && 'getTypes' in union && union.getTypes().some((member) => member.name === name);
}

async function representationOf(typeName: string, cell: Cell, admin: Ask): Promise<object> {
  const { regionCode, institutionCode } = cell;
  const subject = { type: 'Region', key: regionCode, electionCode: 'PEMILU-2024' } as const;
  switch (typeName) {
    case 'Region':
      return { __typename: typeName, code: regionCode };
    case 'Institution':
      return { __typename: typeName, code: institutionCode };
    case 'OfficerCategory':
      return { __typename: typeName, code: 'KPPS' };
    case 'Election':
      return { __typename: typeName, code: 'PEMILU-2024' };
    case 'Coverage':
    case 'CoverageLine': {
      const id =
        typeName === 'Coverage' ? toCoverageId(subject) : toCoverageLineId({ ...subject, categoryCode: 'KPPS' });
      // What the gateway would pass on from the owner of agreements.
      const { data } = await admin<{ _entities: readonly ({ basis: unknown } | null)[] }>(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${typeName} { basis } } }`,
        { of: [{ __typename: typeName, id }] },
      );
      return { __typename: typeName, id, basis: data?._entities[0]?.basis ?? null };
    }
    default: {
      const id = world.ids.get(cell)?.[typeName];
      if (id === undefined) throw new Error(`the entity ${typeName} is new: say above which row to ask for`);
      return { __typename: typeName, id };
    }
  }
}

/** Askers with a token that does not hold: changed by hand, unsigned, and none at all. */
async function forged(stack: TestStack, owner: Owner): Promise<readonly Ask[]> {
  const [header = '', claims = '', signature = ''] = (await signInPerson(stack, 'kpu')).split('.');
  const promoted = {
    ...JSON.parse(Buffer.from(claims, 'base64url').toString()),
    payung_role: 'NATIONAL_ADMIN',
    payung_regions: ['ID'],
  };
  const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  return [`${header}.${encode(promoted)}.${signature}`, `${encode({ alg: 'none' })}.${encode(promoted)}.`].map(
    (token) => graphClient(`${stack.urls[owner]}/graphql`, token),
  );
}

/** The same identifiers as those of a cell, of nothing. */
async function fictive(stack: TestStack) {
  const { world: nothing } = await beginLeakWorld(stack, sessions);
  return nothing.ids.get(NEAR_KPU)!;
}

/** Identifiers of the rows that the world has. */
function rowsOf(ids: Ids): Ids {
  return Object.fromEntries(SEEDED.map((type) => [type, ids[type]!]));
}

/** What every table holds, without what a refused command may leave: its key, what limits it, holidays as their owner told them, and the seals of what stood on the trail before. */
async function fingerprints({ databases }: TestStack): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const owner of OWNERS) {
    const client = new Client({ connectionString: databases[owner] });
    await client.connect();
    const { rows: tables } = await client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'
         and tablename not in ('idempotency_key', 'reveal_allowance', 'holiday_copy', 'audit_link', 'audit_anchor', 'migration', 'region', 'institution')`,
    );
    for (const { name } of tables) {
      const { rows } = await client.query<{ sum: string }>(
        `select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) as sum from "${name}" t`,
      );
      found.set(`${owner}.${name}`, rows[0]!.sum);
    }
    await client.end();
  }
  return found;
}

/** The worker writes exports in its own time: what is compared has to stand still. */
async function untilExportsAreWritten({ databases }: TestStack): Promise<void> {
  const client = new Client({ connectionString: databases.participants });
  await client.connect();
  for (let tries = 0; tries < 100; tries += 1) {
    const { rows } = await client.query("select from participant_export where stage in ('WAITING', 'WRITING')");
    if (rows.length === 0) break;
    await wait(100);
  }
  await client.end();
}
