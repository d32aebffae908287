import { randomUUID } from 'node:crypto';

import { toGlobalId } from '../../../subgraphs/kit/src/values/global-id.ts';
import { graphClient } from '../graph-client.ts';
import type { Ask } from '../graph-client.ts';
import { signInPerson } from '../sign-in.ts';
import type { SignedSessions } from '../signed-session.ts';
import type { TestStack } from '../stack.ts';
import { syntheticPerson } from '../synthetic-person.ts';
import { digits, send } from './commands.ts';
import { seedAgreement, seedInvoice, seedSecondAgreement } from './seed-agreement.ts';
import {
  seedAgreementDocument,
  seedBreach,
  seedConflict,
  seedHolders,
  seedPayment,
  seedReview,
  seedWebhook,
} from './seed-around.ts';
import { seedInstitution } from './seed-institution.ts';
import { branchOf, CELLS, officerOf, partnerSessionOf, personOf } from './world.ts';
import type { Cell, Ids, LeakWorld, Marker } from './world.ts';

/** A world that is being made. Before a cell is made, its identifiers are of nothing. */
export interface LeakWorldInMaking {
  readonly world: LeakWorld;
  /** Makes the agreement of a region, and what is shown of it. */
  readonly seedRegion: (regionCode: string) => Promise<void>;
  /** Makes the rows of one institution in one region, as its officer would. */
  readonly seedInstitution: (institutionCode: string) => Promise<void>;
  /** Opens a review of the access that was given. */
  readonly seedReview: () => Promise<void>;
  /** Bills the agreement of a region, and its payment. */
  readonly seedBill: (regionCode: string) => Promise<void>;
}

const GLOBAL_IDS = [
  'Agreement',
  'BankFile',
  'BankLine',
  'Breach',
  'Claim',
  'ContributionPayment',
  'DataRequest',
  'Enrolment',
  'EnrolmentConflict',
  'Invoice',
  'Participant',
  'ParticipantExport',
  'RosterImport',
] as const;
const LOCAL_IDS = [
  'BreakGlass',
  'AgreementDocument',
  'AccessReviewItem',
  'Account',
  'ApiClient',
  'ClaimBeneficiary',
  'ClaimDocument',
  'FundingEdge',
  'PaymentBatch',
  'Webhook',
] as const;

/** Types of which the world has rows. */
export const SEEDED = [
  'Account',
  'Agreement',
  'AgreementDocument',
  'ApiClient',
  'BankFile',
  'BankLine',
  'Breach',
  'Claim',
  'ClaimBeneficiary',
  'ClaimDocument',
  'ContributionPayment',
  'DataRequest',
  'Enrolment',
  'EnrolmentConflict',
  'FundingEdge',
  'Invoice',
  'Participant',
  'ParticipantExport',
  'PaymentBatch',
  'RosterImport',
  'Webhook',
] as const;

const SHARED = [
  'AgreementDocument',
  'Agreement',
  'FundingEdge',
  'Invoice',
  'ContributionPayment',
  'BankFile',
  'BankLine',
] as const;

/** Identifiers in the shape of true ones that nothing has. */
function fictiveIds({ institutionCode, regionCode }: Cell): Ids {
  return Object.fromEntries([
    ...GLOBAL_IDS.map((type) => [type, toGlobalId(type, randomUUID())]),
    ...LOCAL_IDS.map((type) => [type, randomUUID()]),
    ['ClaimNoticed', toGlobalId('Claim', randomUUID())],
    ['Region', toGlobalId('Region', regionCode)],
    ['Institution', toGlobalId('Institution', institutionCode)],
  ]) as Ids;
}

/** Begins a world that is made through the gateway, as those who would make it. */
export async function beginLeakWorld(
  stack: TestStack,
  { askAt, tokenFor }: SignedSessions,
): Promise<LeakWorldInMaking> {
  const markers: Marker[] = [];
  const ids = new Map<Cell, Ids>(CELLS.map((cell) => [cell, fictiveIds(cell)]));
  // What the two institutions of a region have together, they have together before it is there.
  for (const [cell, own] of ids) {
    const first = ids.get(CELLS.find(({ regionCode }) => regionCode === cell.regionCode)!)!;
    ids.set(cell, { ...own, ...Object.fromEntries(SHARED.map((type) => [type, first[type]!])) });
  }
  const niks = new Map(CELLS.map((cell) => [cell, syntheticPerson().nik]));
  const kpjs = new Map(CELLS.map((cell) => [cell, digits(11)]));
  const admin = await askAt(stack.graphUrl, personOf('admin'));
  const cellsOf = (code: string): readonly Cell[] => CELLS.filter(({ regionCode }) => regionCode === code);
  const know = (code: string, found: Ids): void => {
    for (const cell of cellsOf(code)) ids.set(cell, { ...ids.get(cell), ...found });
  };
  // Who gives access holds an account: the register asks what theirs is.
  let registering: Promise<Ask> | undefined;
  const registrar = (): Promise<Ask> =>
    (registering ??= signInPerson(stack, 'admin').then((token) => graphClient(stack.graphUrl, token)));
  const uploadAs =
    (cell: Cell) =>
    (url: string, body: Buffer): Promise<void> =>
      put(new URL(url, stack.url), body, tokenFor(personOf(officerOf(cell))));
  return {
    world: { markers, ids, niks, kpjs },
    seedRegion: async (code) => {
      const cell = cellsOf(code)[0]!;
      know(code, await seedAgreement(admin, { cell, markers }));
      const officer = await askAt(stack.graphUrl, personOf(officerOf(cell)));
      const place = { cell, markers, agreementId: ids.get(cell)!['Agreement']! };
      know(code, await seedAgreementDocument(officer, uploadAs(cell), place));
    },
    seedInstitution: async (code) => {
      const cell = CELLS.find(({ institutionCode }) => institutionCode === code)!;
      const officer = await askAt(stack.graphUrl, personOf(officerOf(cell)));
      const agreementId = ids.get(cell)!['Agreement']!;
      const upload = uploadAs(cell);
      const own = await seedInstitution({ officer, upload, cell, agreementId, markers, niks, kpjs });
      ids.set(cell, { ...ids.get(cell), ...own, ...(await seedBreach(officer, { cell, markers })) });
      if (!institutionCode(cell).startsWith('kpu')) return;
      const { SecondAgreement: second } = await seedSecondAgreement(admin, { cell, markers });
      const [verifier, approver, branch, partner] = await Promise.all(
        [personOf('verifier'), personOf('approver'), personOf(branchOf(cell)), personOf(partnerSessionOf(cell))].map(
          (person) => askAt(stack.graphUrl, person),
        ),
      );
      const sendPaper = async (claimId: string, kind: string): Promise<void> => {
        const bytes = Buffer.from(`%PDF-1.4\n% ${kind} (peraga)\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n`);
        const input = { claimId, kind, fileName: `${kind}.pdf`, bytes: bytes.length };
        const address = await send(officer, 'requestClaimDocumentUpload', input, 'ClaimDocumentUploadInput');
        await upload(address['url'] as unknown as string, bytes);
      };
      const made = {
        ...(await seedConflict(officer, { cell, markers, agreementId: second!, participantId: own['Participant']! })),
        ...(await seedPayment({ officer, verifier: verifier!, approver: approver!, branch: branch! }, sendPaper, {
          cell,
          markers,
          claimId: own['Claim']!,
        })),
        ...(await seedWebhook(partner!, { cell, markers })),
        ...(await seedHolders(await registrar(), { cell, markers })),
      };
      ids.set(cell, { ...ids.get(cell), ...made });
    },
    seedReview: async () => seedReview(await registrar()),
    seedBill: async (code) => {
      const cell = cellsOf(code)[0]!;
      know(code, await seedInvoice(admin, { cell, agreementId: ids.get(cell)!['Agreement']!, markers }));
    },
  };
}

const institutionCode = ({ institutionCode: code }: Cell): string => code;

async function put(url: URL, body: Buffer, token: Promise<string>): Promise<void> {
  const headers = { authorization: `Bearer ${await token}`, 'content-type': 'application/pdf' };
  const response = await fetch(url, { method: 'PUT', body, headers });
  if (response.status !== 200) throw new Error(`a file was not taken: ${await response.text()}`);
}
