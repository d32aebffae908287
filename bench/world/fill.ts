import { ask } from '@payung/kit/testing.ts';

import { nikOf } from '../lib/job.ts';
import type { ServiceWorld } from './services.ts';

const AGREEMENTS = 60;
const PEOPLE_EACH = 3;

/** The NIKs from this one on are free. */
export const FIRST_FREE_NIK = AGREEMENTS * PEOPLE_EACH;

/**
 * Registers sixty agreements, three officers under each and a claim under every second, through the services
 * themselves. The people are invented.
 *
 * @returns identifiers of the agreements
 * @throws Error when a service refuses
 */
export async function fillWorld(world: ServiceWorld): Promise<readonly string[]> {
  const regions = await regencies(world);
  const agreementIds: string[] = [];
  for (const [index, regionCode] of regions.slice(0, AGREEMENTS).entries()) {
    const agreementId = await registerAgreement(world, regionCode, index);
    agreementIds.push(agreementId);
    const enrolments: string[] = [];
    for (let person = 0; person < PEOPLE_EACH; person++) {
      enrolments.push(await enrolOfficer(world, { agreementId, regionCode, n: index * PEOPLE_EACH + person }));
    }
    if (index % 2 === 0) await registerClaim(world, enrolments[0] ?? '');
  }
  return agreementIds;
}

async function regencies({ urls, tokens: [token] }: ServiceWorld): Promise<readonly string[]> {
  const { data } = await ask<{ regencies: readonly { code: string }[] }>(urls.agreements, '{ regencies { code } }', {
    token,
  });
  return (data?.regencies ?? []).map(({ code }) => code);
}

function registerAgreement(world: ServiceWorld, regionCode: string, index: number): Promise<string> {
  const [insurer, beneficiary] = ['bpjs-ID', `kpu-${regionCode}`];
  return command(
    world,
    { owner: 'agreements', mutation: 'registerAgreement', made: 'Agreement', input: 'RegisterAgreementInput' },
    {
      regionCode,
      electionCode: 'PILKADA-2024',
      instrument: 'PKS',
      signedOn: `2024-0${1 + (index % 9)}-${10 + (index % 18)}`,
      programmes: ['JKK', 'JKM'],
      parties: [
        { institutionCode: insurer, role: 'INSURER' },
        { institutionCode: insurer, role: 'SIGNER' },
        { institutionCode: beneficiary, role: 'SIGNER' },
        { institutionCode: beneficiary, role: 'BENEFICIARY' },
      ],
      beneficiaries: [
        {
          institutionCode: beneficiary,
          headcounts: [
            { categoryCode: 'PPK', people: 100 + index },
            { categoryCode: 'PPS', people: 3 * (200 + index) },
            { categoryCode: 'KPPS', people: 7 * (900 + index) },
          ],
        },
      ],
    },
  );
}

async function enrolOfficer(
  world: ServiceWorld,
  { agreementId, regionCode, n }: { readonly agreementId: string; readonly regionCode: string; readonly n: number },
): Promise<string> {
  const institutionCode = `kpu-${regionCode}`;
  const participantId = await command(
    world,
    { owner: 'participants', mutation: 'registerParticipant', made: 'Participant', input: 'RegisterParticipantInput' },
    { nik: nikOf(n), name: 'Budi Contoh', birthDate: '1990-05-17', sex: 'MALE', regionCode, institutionCode },
  );
  return command(
    world,
    { owner: 'participants', mutation: 'enrolParticipant', made: 'Enrolment', input: 'EnrolParticipantInput' },
    {
      participantId,
      agreementId,
      institutionCode,
      categoryCode: 'KPPS',
      regionCode,
      startsOn: '2024-11-07',
      endsOn: '2024-12-08',
      wageBase: 900_000,
    },
  );
}

function registerClaim(world: ServiceWorld, enrolmentId: string): Promise<string> {
  return command(
    world,
    { owner: 'claims', mutation: 'registerClaim', made: 'Claim', input: 'RegisterClaimInput' },
    {
      enrolmentId,
      programme: 'JKK',
      kind: 'WORK_ACCIDENT',
      occurredAt: '2024-11-27T14:00:00+07:00',
      place: 'TPS (contoh)',
    },
  );
}

interface Command {
  readonly owner: keyof ServiceWorld['urls'];
  readonly mutation: string;
  /** The type of what it makes. */
  readonly made: string;
  /** The type of its input. */
  readonly input: string;
}

async function command(
  { urls, tokens: [token] }: ServiceWorld,
  { owner, mutation, made, input: type }: Command,
  input: object,
): Promise<string> {
  const query = `mutation ($input: ${type}!, $key: ID!) {
    ${mutation}(input: $input, idempotencyKey: $key) { __typename ... on ${made} { id } }
  }`;
  const { data, errors } = await ask<Record<string, { readonly id?: string }>>(urls[owner], query, {
    token,
    variables: { input, key: crypto.randomUUID() },
  });
  const id = data?.[mutation]?.id;
  if (id === undefined) throw new Error(`${mutation} was refused: ${JSON.stringify(data)} ${JSON.stringify(errors)}`);
  return id;
}
