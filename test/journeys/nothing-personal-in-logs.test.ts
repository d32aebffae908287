import { expect } from 'vitest';

import { idOf, registerPerson } from '../kit/graph-commands.ts';
import { journey } from '../kit/journey.ts';
import { findInLogs } from '../kit/log-search.ts';
import { signInPerson } from '../kit/sign-in.ts';
import { personalValues, syntheticPerson } from '../kit/synthetic-person.ts';
import type { SyntheticPerson } from '../kit/synthetic-person.ts';

interface Sent {
  readonly path?: string;
  readonly body?: string;
  /** The person stands in the document itself, whose words GraphQL quotes back to whoever wrote it. */
  readonly quoted?: true;
}

/** Requests that went wrong, or right, with a person in each place where one can stand: body of a POST, or address of a GET. */
const REQUESTS: Readonly<Record<string, (person: SyntheticPerson) => Sent>> = {
  'a search by NIK': ({ nik }) => post('query ($nik: String!) { participantByNik(nik: $nik) { name } }', { nik }),
  'a search by KPJ': ({ nik }) => post('query ($kpj: String!) { participantByKpj(kpj: $kpj) { name } }', { kpj: nik }),
  'a search by name': ({ name }) =>
    post('query ($name: String!) { participants(filter: { name: $name }) { edges { node { name } } } }', { name }),
  'a NIK as a number': ({ nik }) =>
    post('query ($nik: String!) { participantByNik(nik: $nik) { name } }', { nik: Number(nik) }),
  'a NIK in a document that does not validate': ({ nik }) => ({
    ...post(`{ participantByNik(nik: ${nik}) { name } }`),
    quoted: true,
  }),
  'a NIK in a document that does not parse': ({ nik }) => ({
    ...post(`{ participantByNik(nik: "${nik}" { name } }`),
    quoted: true,
  }),
  'a NIK as the name of a field': ({ nik }) => ({ ...post(`{ nik${nik} }`), quoted: true }),
  'a person without a birth date': ({ birthDate: _, ...input }) => post(REGISTER, { input, key: 'no-birth-date' }),
  'a person with a date that is none': (person) =>
    post(REGISTER, { input: { ...person, birthDate: `${person.nik} ${person.name}` }, key: 'no-date' }),
  'a person with a field too many': (person) =>
    post(REGISTER, { input: { ...person, [person.name]: person.nik }, key: 'too-many' }),
  'a key made of the NIK': (person) => post(REGISTER, { input: person, key: `person-${person.nik}` }),
  'a body that is cut off': (person) => ({
    body: JSON.stringify({ query: REGISTER, variables: { input: person } }).slice(0, -20),
  }),
  'a body that begins with the NIK': ({ nik, name }) => ({ body: `${nik} ${name} is no JSON` }),
  'a query in the address': ({ nik }) => ({
    path: `/graphql?query=${encodeURIComponent(`{ participantByNik(nik: "${nik}") { name } }`)}`,
  }),
  'a NIK in the path': ({ nik }) => ({ path: `/peserta/${nik}?q=${nik}` }),
};

journey.for(Object.keys(REQUESTS))(
  '%s leaves nothing of the person in a log, nor in an error',
  async (what, { stack }) => {
    const token = await signInPerson(stack, 'kpu');
    const person = syntheticPerson();
    const { path = '/graphql', body, quoted } = REQUESTS[what]!(person);
    const headers = {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    for (const origin of [stack.url, stack.urls.participants, stack.urls.agreements]) {
      const response = await fetch(origin + path, {
        method: body === undefined ? 'GET' : 'POST',
        headers,
        ...(body === undefined ? {} : { body }),
      });
      const answer = await response.text();
      if (quoted === undefined && (!response.ok || answer.includes('"errors"'))) {
        expect(answer).not.toContain(person.nik);
        expect(answer).not.toContain(person.name);
      }
    }
    expect(findInLogs(stack.logs, [person.nik, person.name])).toEqual([]);
  },
);

journey('neither does a person who is registered twice', async ({ stack, as }) => {
  const ask = await as('kpu');
  const person = syntheticPerson();
  idOf(await registerPerson(ask, person));
  expect(await registerPerson(ask, person)).toMatchObject({ code: 'NIK_TAKEN' });
  expect(findInLogs(stack.logs, personalValues())).toEqual([]);
});

function post(query: string, variables: Readonly<Record<string, unknown>> = {}): { readonly body: string } {
  return { body: JSON.stringify({ query, variables }) };
}

const REGISTER = `
  mutation Register($input: RegisterParticipantInput!, $key: ID!) {
    registerParticipant(input: $input, idempotencyKey: $key) { __typename }
  }`;
