import { institutionCovers } from '../../../subgraphs/kit/src/values/institution-code.ts';
import { regionCovers } from '../../../subgraphs/kit/src/values/region-code.ts';
import type { SignedPerson } from '../signed-session.ts';

/** A region of the world with the branch that insures there. Nothing else in the tests happens in these regions. */
export const REGIONS = {
  near: { code: '73.71', insurer: 'bpjs-kc-madiun' },
  far: { code: '51.71', insurer: 'bpjs-kc-tanjungpinang' },
} as const;

/** The rows of one institution in one region. */
export interface Cell {
  readonly institutionCode: string;
  readonly regionCode: string;
  readonly insurer: string;
}

/** Two institutions in two regions. */
export const CELLS: readonly Cell[] = Object.values(REGIONS).flatMap(({ code, insurer }) =>
  ['kpu', 'bawaslu'].map((kind) => ({ institutionCode: `${kind}-${code}`, regionCode: code, insurer })),
);

/** Sessions of every role, in reach of some of the rows or of none. */
export const SESSIONS = {
  admin: { role: 'NATIONAL_ADMIN', regionCodes: ['ID'] },
  auditor: { role: 'AUDITOR', regionCodes: ['ID'] },
  verifier: { role: 'CLAIMS_VERIFIER', institutionCode: 'bpjs-ID', regionCodes: ['ID'] },
  approver: { role: 'CLAIMS_APPROVER', institutionCode: 'bpjs-ID', regionCodes: ['ID'] },
  apiAdmin: { role: 'API_ADMIN', regionCodes: ['ID'] },
  nearKpu: { role: 'INSTITUTION_OFFICER', institutionCode: 'kpu-73.71', regionCodes: ['73.71'] },
  nearBawaslu: { role: 'INSTITUTION_OFFICER', institutionCode: 'bawaslu-73.71', regionCodes: ['73.71'] },
  nearBranch: { role: 'BPJS_BRANCH_OFFICER', institutionCode: 'bpjs-kc-madiun', regionCodes: ['73.71'] },
  nearPartner: { role: 'PARTNER', institutionCode: 'kpu-73.71', regionCodes: ['73.71'], clientId: 'mitra-kpu-73.71' },
  farPartner: { role: 'PARTNER', institutionCode: 'kpu-51.71', regionCodes: ['51.71'], clientId: 'mitra-kpu-51.71' },
  farKpu: { role: 'INSTITUTION_OFFICER', institutionCode: 'kpu-51.71', regionCodes: ['51.71'] },
  farBawaslu: { role: 'INSTITUTION_OFFICER', institutionCode: 'bawaslu-51.71', regionCodes: ['51.71'] },
  farBranch: { role: 'BPJS_BRANCH_OFFICER', institutionCode: 'bpjs-kc-tanjungpinang', regionCodes: ['51.71'] },
  farAdmin: { role: 'NATIONAL_ADMIN', regionCodes: ['51'] },
  farAuditor: { role: 'AUDITOR', regionCodes: ['51.71'] },
  farVerifier: { role: 'CLAIMS_VERIFIER', institutionCode: 'bpjs-ID', regionCodes: ['51.71'] },
  /** The right institution with a region that is not its own: the two never meet. */
  astray: { role: 'INSTITUTION_OFFICER', institutionCode: 'kpu-73.71', regionCodes: ['51.71'] },
  /** Who has no account: the role alone holds them back, since this token carries every scope. */
  stranger: { role: 'PUBLIC_NOTIFIER', regionCodes: [], clientId: 'payung-notice' },
  kesbangpol: { role: 'INSTITUTION_OFFICER', institutionCode: 'kesbangpol-73.71', regionCodes: ['73.71'] },
} as const satisfies Record<string, Omit<SignedPerson, 'subject'>>;

/** The name of a session. */
export type SessionName = keyof typeof SESSIONS;

/** Somebody to sign a token for. */
export function personOf(name: SessionName): SignedPerson {
  return { subject: `bocor-${name}`, ...SESSIONS[name] };
}

/** Who may see a text at most: nobody in any query, whoever sees the rows of its cell, or whoever may read a claim in full besides. */
export type Audience =
  | 'NOBODY'
  | 'CELL'
  | 'CASE'
  | 'INSTITUTION'
  | 'PARTIES'
  | 'REQUESTER'
  | 'ACCOUNT'
  | 'CLIENT'
  | 'HOOK'
  | 'REPORTER'
  | 'BATCH';

/** A text that stands nowhere but in one row. */
export interface Marker {
  readonly text: string;
  readonly what: string;
  readonly cell: Cell;
  readonly audience: Audience;
}

/** Identifiers of the rows of a cell, by type. */
export type Ids = Readonly<Record<string, string>>;

/** Two institutions in two regions, every row of which carries a text that tells where it came from. */
export interface LeakWorld {
  readonly markers: readonly Marker[];
  readonly ids: ReadonlyMap<Cell, Ids>;
  readonly niks: ReadonlyMap<Cell, string>;
  readonly kpjs: ReadonlyMap<Cell, string>;
}

/** Who may see a marker: the rule in a few lines, told apart from how the subgraphs have it. */
export function mayMeet(name: SessionName, { cell, audience }: Marker): boolean {
  const session: SignedPerson = personOf(name);
  const own = session.institutionCode;
  const inRegion = session.regionCodes.some((code) => regionCovers(code, cell.regionCode));
  const covers = (codes: readonly string[]): boolean =>
    own === undefined || codes.some((code) => institutionCovers(own, code));
  const seesNation = own === undefined && session.regionCodes.includes('ID');
  if (isOtherwise(audience)) return OTHERWISE[audience](session, { inRegion, seesNation, cell });
  if (!inRegion || audience === 'NOBODY' || session.role === 'API_ADMIN') return false;
  const isClaimRole = !['AUDITOR', 'PARTNER'].includes(session.role);
  switch (audience) {
    case 'CELL':
      return covers([cell.institutionCode, cell.insurer]);
    case 'CASE':
      return covers([cell.institutionCode, cell.insurer]) && isClaimRole;
    case 'INSTITUTION':
      return covers([cell.institutionCode]);
    case 'PARTIES':
      return covers([`kpu-${cell.regionCode}`, `bawaslu-${cell.regionCode}`, cell.insurer]);
    case 'REQUESTER':
      return own === cell.institutionCode && session.role === 'INSTITUTION_OFFICER';
  }
}

type Sight = { readonly inRegion: boolean; readonly seesNation: boolean; readonly cell: Cell };

/** What lies nowhere among the rows of institutions: each by a criterion of its own. */
const OTHERWISE = {
  ACCOUNT: ({ role, institutionCode }: SignedPerson, { inRegion }: Sight) =>
    inRegion && institutionCode === undefined && ['NATIONAL_ADMIN', 'AUDITOR'].includes(role),
  CLIENT: ({ role, institutionCode }: SignedPerson, { inRegion }: Sight) =>
    inRegion && institutionCode === undefined && ['NATIONAL_ADMIN', 'AUDITOR', 'API_ADMIN'].includes(role),
  HOOK: ({ role, clientId }: SignedPerson, { seesNation, cell }: Sight) =>
    role === 'PARTNER'
      ? clientId === partnerOf(cell)
      : seesNation && ['NATIONAL_ADMIN', 'AUDITOR', 'API_ADMIN'].includes(role),
  REPORTER: ({ role, subject }: SignedPerson, { seesNation, cell }: Sight) =>
    subject === personOf(officerOf(cell)).subject || (seesNation && ['NATIONAL_ADMIN', 'AUDITOR'].includes(role)),
  // A batch has no region: it is the branch's that pays all of it, and those above it.
  BATCH: ({ role, institutionCode }: SignedPerson, { seesNation, cell }: Sight) =>
    ['NATIONAL_ADMIN', 'AUDITOR', 'BPJS_BRANCH_OFFICER', 'CLAIMS_VERIFIER', 'CLAIMS_APPROVER'].includes(role) &&
    (seesNation || (institutionCode !== undefined && institutionCovers(institutionCode, cell.insurer))),
} as const satisfies Partial<Record<Audience, (session: SignedPerson, sight: Sight) => boolean>>;

function isOtherwise(audience: Audience): audience is keyof typeof OTHERWISE {
  return audience in OTHERWISE;
}

/** The client of the partner of a cell. */
export function partnerOf({ institutionCode }: Cell): string {
  return `mitra-${institutionCode}`;
}

/** The session of the branch that insures in a cell's region. */
export function branchOf({ insurer }: Cell): SessionName {
  return insurer === REGIONS.near.insurer ? 'nearBranch' : 'farBranch';
}

/** The session of the partner of a cell's institution. */
export function partnerSessionOf({ regionCode }: Cell): SessionName {
  return regionCode === REGIONS.near.code ? 'nearPartner' : 'farPartner';
}

/** The officer of a cell's institution. */
export function officerOf({ institutionCode }: Cell): SessionName {
  const found = Object.entries(SESSIONS).find(
    ([name, session]) =>
      name !== 'astray' &&
      session.role === 'INSTITUTION_OFFICER' &&
      'institutionCode' in session &&
      session.institutionCode === institutionCode,
  );
  return found![0] as SessionName;
}
