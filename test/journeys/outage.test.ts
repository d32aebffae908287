import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from 'vitest';

import { openBrowser } from '../../identity/src/testing/browser.ts';
import { coverageOf } from '../kit/coverage-query.ts';
import {
  agreementOf,
  enrolledOfficer,
  enrolPerson,
  idOf,
  POLLING_DAY_ACCIDENT,
  POLLING_OFFICER,
  registerClaim,
  registerPerson,
} from '../kit/graph-commands.ts';
import { graphClient, wholeOf } from '../kit/graph-client.ts';
import type { Ask, GraphAnswer } from '../kit/graph-client.ts';
import { journey } from '../kit/journey.ts';
import { findInLogs } from '../kit/log-search.ts';
import { signInWith, signOut } from '../kit/sign-in.ts';
import type { TestStack } from '../kit/stack.ts';
import { syntheticPerson } from '../kit/synthetic-person.ts';

type Owner = 'agreements' | 'participants' | 'claims';

/** Longer than a job waits before it asks again, on a busy machine. */
const SETTLED_WITHIN_MS = 60_000;

journey(
  'participants down: its figures are unknown, the rest stands, nothing personal is logged, a claim is kept and settles later',
  async ({ stack, as }) => {
    const ask = await as('kpu');
    const { enrolmentId } = await enrolledOfficer(ask);
    const before = wholeOf(await readFigures(ask));
    const coverageBefore = wholeOf(await coverageOf(ask, '32.04', 'PEMILU-2024')).region.coverage;

    await stack.killOne('participants');
    const during = await readFigures(ask);
    expect(during.data).toEqual({ bandung: { ...before.bandung, enrolled: null } });
    expectUnavailable(during, 'participants', stack);
    const claim = await registerClaim(ask, { ...POLLING_DAY_ACCIDENT, enrolmentId });
    expect(claim).toMatchObject({ __typename: 'Claim', cover: { answer: 'CANNOT_TELL' } });
    expect(await readEnrolmentLink(ask, idOf(claim))).toBeNull();

    // What is expected and promised stands; who is enrolled and what is missing is unknown, line by line.
    const coverage = await coverageOf(ask, '32.04', 'PEMILU-2024');
    expect(coverage.data?.region.coverage).toEqual({
      ...coverageBefore,
      enrolled: null,
      active: null,
      gap: null,
      readiness: null,
      lines: coverageBefore.lines.map((line) => ({ ...line, enrolled: null, gap: null, absences: null })),
    });
    expectUnavailable(coverage, 'participants', stack);

    const person = syntheticPerson();
    const refused = await ask(
      `mutation Register($input: RegisterParticipantInput!) { registerParticipant(input: $input, idempotencyKey: "while-down") { __typename } }`,
      { input: person },
    );
    expectUnavailable(refused, 'participants', stack);
    // The logs were written at all: the request stands in them, without the person.
    expect(readFileSync(join(stack.logs, 'gateway.log'), 'utf8')).toContain('subgraph did not answer');
    expect(findInLogs(stack.logs, [person.nik, person.name])).toEqual([]);

    await stack.startOne('participants');
    expect(wholeOf(await readFigures(ask)).bandung.enrolled).toEqual(before.bandung.enrolled);
    expect(wholeOf(await coverageOf(ask, '32.04', 'PEMILU-2024')).region.coverage).toEqual(coverageBefore);
    await expect
      .poll(() => readEnrolmentLink(ask, idOf(claim)), { timeout: SETTLED_WITHIN_MS, interval: 500 })
      .toBe(true);
  },
);

journey(
  'claims down: its figures are unknown, the rest stands, and work on participants goes on',
  async ({ stack, as }) => {
    const ask = await as('kpu');
    const before = wholeOf(await readFigures(ask));

    await stack.killOne('claims');
    const during = await readFigures(ask);
    expect(during.data).toEqual({ bandung: { ...before.bandung, claimed: null } });
    expectUnavailable(during, 'claims', stack);
    const { enrolmentId } = await enrolledOfficer(ask);
    const refused = await ask(
      `mutation Claim($input: RegisterClaimInput!) { registerClaim(input: $input, idempotencyKey: "while-down") { __typename } }`,
      {
        input: { ...POLLING_DAY_ACCIDENT, enrolmentId },
      },
    );
    expectUnavailable(refused, 'claims', stack);
    expect(refused.errors[0]?.message).toContain('idempotency key');

    await stack.startOne('claims');
    expect(wholeOf(await readFigures(ask)).bandung.claimed).toEqual(before.bandung.claimed);
  },
);

journey(
  'agreements down: what the others own can still be read, readiness is unknown, an enrolment is kept and settles later',
  async ({ stack, as }) => {
    const ask = await as('kpu');
    const { participantId, enrolmentId } = await enrolledOfficer(ask);
    const agreementId = await agreementOf(ask, '32.04');
    const second = idOf(await registerPerson(ask, syntheticPerson()));

    await stack.killOne('agreements');
    const during = await ask<ReadEnrolment>(READ_ENROLMENT, { id: enrolmentId });
    expect(during.data?.enrolment).toEqual({ state: 'ENROLLED', agreement: null, participant: { id: participantId } });
    expectUnavailable(during, 'agreements', stack);
    const pending = await enrolPerson(ask, { ...POLLING_OFFICER, participantId: second, agreementId });
    expect(pending).toMatchObject({ __typename: 'Enrolment', state: 'PENDING' });
    // Only the owner can say no, so the answer may be no in the end: a category that the agreement does not name.
    const doubtful = await enrolPerson(ask, {
      ...POLLING_OFFICER,
      participantId: second,
      agreementId,
      categoryCode: 'LINMAS',
      startsOn: '2024-03-01',
      endsOn: '2024-03-02',
    });
    expect(doubtful).toMatchObject({ state: 'PENDING' });
    const silent = await ask('{ readiness(electionCode: "PILKADA-2024") { totalCount } }');
    expect(silent.data).toEqual({ readiness: null });
    // Its owner answers, and says whom it could not ask.
    expect(silent.errors).toMatchObject([
      {
        message: expect.stringContaining('owner of agreements') as unknown,
        extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
      },
    ]);

    await stack.startOne('agreements');
    const whole = wholeOf(await ask<ReadEnrolment>(READ_ENROLMENT, { id: enrolmentId }));
    expect(whole.enrolment.agreement?.title).toContain('Kabupaten Bandung');
    await expect
      .poll(() => readState(ask, idOf(pending)), { timeout: SETTLED_WITHIN_MS, interval: 500 })
      .toBe('ENROLLED');
    await expect
      .poll(() => readState(ask, idOf(doubtful)), { timeout: SETTLED_WITHIN_MS, interval: 500 })
      .toBe('REJECTED');
  },
);

journey(
  'identity down: who has a token goes on working, and who signed out is refused, past the gateway too',
  async ({ stack, as }) => {
    const ask = await as('kpu');
    await ask('{ session { role } }');
    const browser = openBrowser();
    const tokens = await signInWith(stack, 'kpu', stack.demoPassword, browser);
    const { agreements, participants, claims } = stack.urls;
    const places = [
      { url: stack.graphUrl, query: '{ session { role } }' },
      ...[agreements, participants, claims].map((owner) => ({ url: `${owner}/graphql`, query: '{ __typename }' })),
    ];
    const codes = () =>
      Promise.all(
        places.map(async ({ url, query }) => {
          const { errors } = await graphClient(url, tokens.access_token)(query);
          return errors[0]?.extensions.code ?? 'answered';
        }),
      );
    expect(new Set(await codes())).toEqual(new Set(['answered']));
    await signOut(stack, browser, tokens);
    await expect
      .poll(codes, { timeout: SETTLED_WITHIN_MS, interval: 250 })
      .toEqual(places.map(() => 'UNAUTHENTICATED'));

    await stack.killOne('identity');
    expect(wholeOf(await readFigures(ask)).bandung.promised).toEqual({ people: 113_447 });
    expect(new Set(await codes())).toEqual(new Set(['UNAUTHENTICATED']));
    await stack.startOne('identity');
  },
);

/** One error at least, all of them of this owner, and no address of ours anywhere in the answer. */
function expectUnavailable({ errors, text }: GraphAnswer<unknown>, owner: Owner, stack: TestStack): void {
  expect(errors.length).toBeGreaterThan(0);
  for (const { extensions } of errors) {
    expect(extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', owner, requestId: expect.any(String) });
  }
  expect(text).not.toMatch(/https?:|127\.0\.0\.1|localhost|ECONN/);
  expect(text).not.toContain(new URL(stack.urls[owner]).port);
}

interface Figures {
  readonly bandung: {
    readonly promised: { readonly people: number } | null;
    readonly enrolled: { readonly people: number } | null;
    readonly claimed: { readonly claims: number } | null;
  };
}

function readFigures(ask: Ask): Promise<GraphAnswer<Figures>> {
  return ask<Figures>(
    'query Figures { bandung: region(code: "32.04") { name promised { people } enrolled { people } claimed { claims } } }',
  );
}

/** Whether the enrolment holds, as the claim knows by then; null while its owner has not answered. */
async function readEnrolmentLink(ask: Ask, id: string): Promise<boolean | null | undefined> {
  type Data = { claim: { cover: { links: readonly { kind: string; holds: boolean | null }[] } } | null };
  const { data } = await ask<Data>('query Cover($id: ID!) { claim(id: $id) { cover { links { kind holds } } } }', {
    id,
  });
  return data?.claim?.cover.links.find(({ kind }) => kind === 'ENROLMENT')?.holds;
}

async function readState(ask: Ask, id: string): Promise<string | undefined> {
  const { data } = await ask<{ enrolment: { state: string } | null }>(
    'query State($id: ID!) { enrolment(id: $id) { state } }',
    { id },
  );
  return data?.enrolment?.state;
}

interface ReadEnrolment {
  readonly enrolment: {
    readonly state: string;
    readonly agreement: { readonly title: string } | null;
    readonly participant: { readonly id: string };
  };
}

const READ_ENROLMENT = `query Enrolment($id: ID!) { enrolment(id: $id) { state agreement { title } participant { id } } }`;
