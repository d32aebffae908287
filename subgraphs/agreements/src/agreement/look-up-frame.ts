import type { Outcome } from '@payung/kit/refusal.ts';
import { loadEach } from '@payung/kit/soon.ts';
import { findKey } from '@payung/kit/values/global-id.ts';

import type { Context } from '../context.ts';
import { agreementTitle } from '../domain/agreement-title.ts';
import type { ElectionRow } from '../election/election.table.ts';
import type { AgreementRefusalCode } from '../schema.types.ts';
import type { RegionRow } from '../region/region.table.ts';
import type { AgreementRow } from './agreement.table.ts';
import { noSuchCode } from './look-up-codes.ts';

/** Where an agreement stands among regions, elections and other agreements. */
export interface AgreementFrame {
  readonly region: RegionRow;
  readonly election: ElectionRow;
  readonly predecessor: AgreementRow | null;
}

/** What names the frame in an input. */
export interface FrameInput {
  readonly regionCode: string;
  readonly electionCode: string;
  readonly predecessorId?: string | null | undefined;
}

/** Looks up region, election and predecessor, and refuses the first that the session cannot see. */
export async function lookUpFrame(
  context: Pick<Context, 'loaders'>,
  { regionCode, electionCode, predecessorId }: FrameInput,
): Promise<Outcome<AgreementFrame, AgreementRefusalCode>> {
  const { loaders } = context;
  const region = await loaders.regions.load(regionCode);
  if (region === null) return noSuchCode({ id: 'Wilayah', en: 'region' }, regionCode, 'regionCode');
  const election = await loaders.elections.load(electionCode);
  if (election === null) return noSuchCode({ id: 'Pemilihan', en: 'election' }, electionCode, 'electionCode');
  const predecessor = await lookUpPredecessor(context, predecessorId ?? null);
  return predecessor.refused === undefined
    ? { made: { region, election, predecessor: predecessor.made } }
    : predecessor;
}

/** Looks up the agreement that another one continues; null stays null. */
export async function lookUpPredecessor(
  { loaders }: Pick<Context, 'loaders'>,
  predecessorId: string | null,
): Promise<Outcome<AgreementRow | null, AgreementRefusalCode>> {
  if (predecessorId === null || predecessorId === '') return { made: null };
  const key = findKey('Agreement', predecessorId);
  const made = key === null ? null : await loaders.agreements.load(key);
  if (made !== null) return { made };
  return noSuchCode({ id: 'Perjanjian sebelumnya', en: 'earlier agreement' }, predecessorId, 'predecessorId');
}

/** The title of an agreement with these beneficiaries, of which all exist. */
export async function titleFor(
  { loaders }: Pick<Context, 'loaders'>,
  { region, election }: Pick<AgreementFrame, 'region' | 'election'>,
  beneficiaries: readonly { readonly institutionCode: string }[],
): Promise<string> {
  const found = await loadEach(
    loaders.institutions,
    beneficiaries.map(({ institutionCode }) => institutionCode),
  );
  const beneficiaryKinds = found.filter((institution) => institution !== null).map(({ kind }) => kind);
  return agreementTitle({ beneficiaryKinds, regionName: region.name, electionName: election.nameId });
}
