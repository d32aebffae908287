import { signInAsExamples } from './examples/graph.ts';
import type { AskGraph } from './examples/graph.ts';
import { examplePerson } from './examples/people.ts';
import { exampleClaims, exampleRoster } from './examples/roster.ts';
import type { ExampleGroup } from './examples/roster.ts';

/** A member of the result unions of the graph's mutations. */
interface Result {
  readonly __typename: string;
  readonly id?: string;
  readonly code?: string;
}

/** An agreement, with a few districts of its region and a village of each as places of duty. */
interface AgreementPlaces {
  readonly id: string;
  readonly districts: readonly { readonly code: string; readonly villageCode: string }[];
}

/**
 * Registers the example roster and the example claims through the graph, as any partner would, with a client whose
 * every row is marked as an example. Each mutation carries a fixed idempotency key: running it again changes nothing.
 */
async function loadExamples(ask: AskGraph): Promise<string> {
  const agreements = await readAgreements(ask);
  const firstOfGroup = new Map<string, string>();
  let people = 0;
  for (const group of exampleRoster) {
    const agreement = agreements.get(group.agreementSource);
    if (agreement === undefined) throw new Error(`The agreement ${group.agreementSource} is not registered.`);
    for (let place = 0; place < group.people; place++) {
      const enrolmentId = await enrolPerson(ask, { group, agreement, number: people++ });
      const key = groupKey(group);
      firstOfGroup.set(key, firstOfGroup.get(key) ?? enrolmentId);
    }
  }
  for (const [index, { agreementSource, categoryCode, ...incident }] of exampleClaims.entries()) {
    const input = { ...incident, enrolmentId: firstOfGroup.get(groupKey({ agreementSource, categoryCode })) };
    const { registerClaim } = await ask<{ registerClaim: Result }>(REGISTER_CLAIM, {
      input,
      key: `example-claim-${index}`,
    });
    idOf(registerClaim);
  }
  return `${people} example officers and ${exampleClaims.length} example claims`;
}

async function enrolPerson(
  ask: AskGraph,
  {
    group,
    agreement,
    number,
  }: { readonly group: ExampleGroup; readonly agreement: AgreementPlaces; readonly number: number },
): Promise<string> {
  const district = agreement.districts[number % agreement.districts.length]!;
  const { registerParticipant } = await ask<{ registerParticipant: Result }>(REGISTER_PARTICIPANT, {
    input: {
      ...examplePerson(number, district.code),
      regionCode: district.villageCode,
      institutionCode: group.institutionCode,
    },
    key: `example-person-${number}`,
  });
  const { enrolParticipant } = await ask<{ enrolParticipant: Result }>(ENROL_PARTICIPANT, {
    input: {
      participantId: idOf(registerParticipant),
      agreementId: agreement.id,
      institutionCode: group.institutionCode,
      categoryCode: group.categoryCode,
      regionCode: district.villageCode,
      startsOn: group.service[0],
      endsOn: group.service[1],
      wageBase: group.wageBase,
    },
    key: `example-enrolment-${number}`,
  });
  return idOf(enrolParticipant);
}

async function readAgreements(ask: AskGraph): Promise<ReadonlyMap<string, AgreementPlaces>> {
  type Children<Node> = { readonly children: { readonly edges: readonly { readonly node: Node }[] } };
  type Agreement = {
    readonly id: string;
    readonly source: { readonly code: string };
    readonly region: Children<{ readonly code: string } & Children<{ readonly code: string }>>;
  };
  const { agreements } = await ask<{ agreements: { edges: readonly { node: Agreement }[] } }>(READ_AGREEMENTS);
  return new Map(
    agreements.edges.map(({ node: { id, source, region } }) => [
      source.code,
      {
        id,
        districts: region.children.edges.map(({ node }) => ({
          code: node.code,
          villageCode: node.children.edges[0]?.node.code ?? node.code,
        })),
      },
    ]),
  );
}

function groupKey({ agreementSource, categoryCode }: Pick<ExampleGroup, 'agreementSource' | 'categoryCode'>): string {
  return `${agreementSource} ${categoryCode}`;
}

function idOf({ __typename, id, code }: Result): string {
  if (id === undefined) throw new Error(`An example was refused: ${__typename} ${code ?? ''}`);
  return id;
}

const READ_AGREEMENTS = `
  query ReadAgreements {
    agreements(first: 100) {
      edges { node { id source { code } region { children(first: 5) { edges { node { code children(first: 1) { edges { node { code } } } } } } } } }
    }
  }`;

const REGISTER_PARTICIPANT = `
  mutation RegisterExample($input: RegisterParticipantInput!, $key: ID!) {
    registerParticipant(input: $input, idempotencyKey: $key) {
      __typename
      ... on Participant { id }
      ... on ParticipantRefused { code }
    }
  }`;

const ENROL_PARTICIPANT = `
  mutation EnrolExample($input: EnrolParticipantInput!, $key: ID!) {
    enrolParticipant(input: $input, idempotencyKey: $key) {
      __typename
      ... on Enrolment { id }
      ... on EnrolmentRefused { code }
    }
  }`;

const REGISTER_CLAIM = `
  mutation RegisterExampleClaim($input: RegisterClaimInput!, $key: ID!) {
    registerClaim(input: $input, idempotencyKey: $key) {
      __typename
      ... on Claim { id }
      ... on ClaimRefused { code }
    }
  }`;

process.stdout.write(`${await loadExamples(await signInAsExamples())}\n`);
