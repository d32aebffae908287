import { createLogger } from '@payung/kit/log.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { agree, answerOf, askToEnrol, askToRegister, enrolmentInput, nextNik } from './testing/commands.ts';
import { people } from './testing/people.ts';
import { startParticipantsWorld } from './testing.ts';
import type { ParticipantsWorld } from './testing.ts';

const PERSON = { name: 'Rahasia Sekali', birthDate: '1997-09-06', sex: 'MALE' } as const;

describe('the log of the service at its most talkative', () => {
  const lines: string[] = [];
  let world: ParticipantsWorld;
  let nik: string;

  beforeAll(async () => {
    const destination = { write: (line: string) => void lines.push(line) };
    world = await startParticipantsWorld({ logger: createLogger('participants', 'trace', destination) });
  });
  beforeEach(() => {
    lines.length = 0;
    nik = nextNik();
  });
  afterAll(() => world.stop());

  const expectNothingPersonal = async (): Promise<void> => {
    // A request is logged when it is over, which can be after its caller has read the answer.
    await expect.poll(() => lines.some((line) => line.includes('"msg":"request"'))).toBe(true);
    for (const line of lines) {
      // Its first digits are asked for as a KPJ.
      expect(line).not.toContain(nik.slice(0, 11));
      expect(line).not.toMatch(/Rahasia|1997-09-06|1997/);
    }
  };
  const send = async (
    method: string,
    path: string,
    body?: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<number> => {
    const authorization = `Bearer ${await world.issuer.tokenFor(people.kpu)}`;
    const response = await fetch(new URL(path, world.url), {
      method,
      headers: { authorization, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body }),
    });
    await response.text();
    return response.status;
  };

  it('names nobody who is registered, found, enrolled and settled, or refused', async () => {
    const { id = '' } = answerOf(await askToRegister(world, 'kpu', { ...PERSON, nik })).registerParticipant;
    await askToRegister(world, 'kpu', { ...PERSON, nik });
    await askToRegister(world, 'kpu', { ...PERSON, nik: `${nik}1` });
    await world.askAs(people.kpu, 'query ($nik: String!) { participantByNik(nik: $nik) { name birthDate } }', { nik });
    await world.askAs(people.kpu, 'query ($kpj: String!) { participantByKpj(kpj: $kpj) { name birthDate } }', {
      kpj: nik.slice(0, 11),
    });
    await world.askAs(
      people.kpu,
      'query ($name: String!) { participants(filter: { name: $name }) { edges { node { name } } } }',
      { name: PERSON.name },
    );
    await askToEnrol(world, 'kpu', enrolmentInput(id, agree(world)));
    world.setOwnerAnswers(false);
    await askToEnrol(world, 'kpu', enrolmentInput(id, agree(world)));
    const worker = await world.startWorker();
    world.setOwnerAnswers(true);
    await expect
      .poll(async () => world.rows.query(`select from enrolment where state = 'PENDING'`), { timeout: 5_000 })
      .toEqual([]);
    await worker.stop();
    expect(lines.length).toBeGreaterThan(6);
    await expectNothingPersonal();
  });

  it.each([
    ['a body that is cut off', () => `{"query":"mutation","variables":{"input":{"nik":"${nik}","name":"Rahasia`],
    ['a body that is no object', () => JSON.stringify([nik, PERSON])],
    ['a query that cannot be parsed', () => JSON.stringify({ query: `{ participantByNik(nik: "${nik}" { Rahasia }` })],
    [
      'a query that does not fit the schema',
      () => JSON.stringify({ query: `{ participantByNik(nik: "${nik}") { Rahasia } }` }),
    ],
    ['a NIK written into the query', () => JSON.stringify({ query: `{ participantByNik(nik: "${nik}") { name } }` })],
    [
      'a date of birth that is none',
      () =>
        JSON.stringify({ query: REGISTER, variables: { input: { ...PERSON, nik, birthDate: '1997-09-06T00:00' } } }),
    ],
    [
      'a NIK sent as a number',
      () => JSON.stringify({ query: REGISTER, variables: { input: { ...PERSON, nik: Number(nik) } } }),
    ],
    [
      'a field too many',
      () => JSON.stringify({ query: REGISTER, variables: { input: { ...PERSON, nik, [PERSON.name]: nik } } }),
    ],
    ['variables that are no object', () => JSON.stringify({ query: REGISTER, variables: nik })],
  ])('names nobody when it is sent %s', async (_name, body) => {
    expect(await send('POST', '/graphql', body())).toBeLessThan(500);
    await expectNothingPersonal();
  });

  it.each([
    ['in an address', () => send('GET', `/graphql?nik=${nik}&name=Rahasia`)],
    ['in an address that is none', () => send('GET', `/graphql/${nik}/Rahasia`)],
    [
      'as another kind of content',
      () =>
        send('POST', '/graphql', `nik=${nik}&name=Rahasia`, { 'content-type': 'application/x-www-form-urlencoded' }),
    ],
    ['as plain text', () => send('POST', '/graphql', `{"nik":"${nik}"}`, { 'content-type': 'text/plain' })],
    [
      'in a body too large',
      () => send('POST', '/graphql', JSON.stringify({ query: `# ${`${nik} Rahasia `.repeat(200_000)}` })),
    ],
    ['in a request id', () => send('POST', '/graphql', '{}', { 'x-request-id': `Rahasia ${nik}` })],
  ])('names nobody who is sent %s', async (_name, sendIt) => {
    expect(await sendIt()).toBeGreaterThanOrEqual(400);
    await expectNothingPersonal();
  });

  it.each([
    [
      'a constraint of the database',
      `add constraint broken check (name <> 'Rahasia Sekali')`,
      'drop constraint broken',
    ],
    ['a column that is gone', 'rename column name to renamed', 'rename column renamed to name'],
    ['a value that does not fit its column', 'alter column name type integer using 0', 'alter column name type text'],
  ])('names nobody when a request fails at %s, and says enough to find the fault', async (_name, breakIt, mendIt) => {
    await world.owner.query('truncate participant cascade');
    await world.owner.query('drop trigger if exists participant_name_key on participant');
    await world.owner.query(`alter table participant ${breakIt}`);
    const answer = await askToRegister(world, 'kpu', { ...PERSON, nik });
    await world.owner.query(`alter table participant ${mendIt}`);
    await world.owner.query(
      'create trigger participant_name_key before insert or update of name on participant for each row execute function keep_name_key()',
    );
    expect(answer.errors.map(({ extensions }) => extensions)).toEqual([{ code: 'INTERNAL_SERVER_ERROR' }]);
    expect(JSON.stringify(answer)).not.toMatch(/Rahasia|participant_|broken|integer|insert/i);
    await expectNothingPersonal();
    const told = lines
      .map((line) => JSON.parse(line) as { level: number; err?: { type: string; code: string } })
      .find(({ level }) => level === 50);
    expect(told?.err?.type).toBe('QueryFailedError');
    expect(told?.err?.code).toMatch(/^[0-9A-Z]{5}$/);
  });

  it('names nobody when a NIK cannot be opened, since its key is gone', async () => {
    await askToRegister(world, 'kpu', { ...PERSON, nik });
    await world.owner.query(`update participant set nik_sealed = '\\x026b39' || substr(nik_sealed, 4)`);
    const { errors } = await world.askAs(
      people.kpu,
      '{ participants { edges { node { name birthDate nikMasked } } } }',
    );
    expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
    expect(lines.join('')).toContain('sealed with a key that is not configured');
    await expectNothingPersonal();
  });
});

const REGISTER = `mutation ($input: RegisterParticipantInput!) { registerParticipant(input: $input, idempotencyKey: "a-key-of-a-test") { __typename } }`;
