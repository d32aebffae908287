import { splitInstitutionCode } from './institution-code.ts';
import { isRegionCode } from './region-code.ts';

/** Kinds of public object with a global identifier, and the prefix that tells them apart. */
const PREFIXES = {
  Agreement: 'agr',
  BankFile: 'bnk',
  BankLine: 'bln',
  Breach: 'brc',
  Claim: 'clm',
  DataRequest: 'dsr',
  Enrolment: 'enr',
  EnrolmentConflict: 'cfl',
  Institution: 'ins',
  Invoice: 'inv',
  Participant: 'par',
  ParticipantExport: 'exp',
  ContributionPayment: 'pay',
  Region: 'reg',
  RosterImport: 'imp',
} as const;

/** The name of a type with global identifiers. */
export type NodeType = keyof typeof PREFIXES;

const UUID_TYPES: ReadonlySet<NodeType> = new Set([
  'Agreement',
  'BankFile',
  'BankLine',
  'Breach',
  'Claim',
  'DataRequest',
  'Enrolment',
  'EnrolmentConflict',
  'Invoice',
  'Participant',
  'ParticipantExport',
  'ContributionPayment',
  'RosterImport',
]);
const TYPES = new Map<string, NodeType>((Object.keys(PREFIXES) as NodeType[]).map((type) => [PREFIXES[type], type]));
const HEX = /^[0-9a-f]{32}$/;

/**
 * The global identifier of a row.
 *
 * @param key the primary key: a UUID for agreements, participants, enrolments and claims, a code for the rest
 */
export function toGlobalId(type: NodeType, key: string): string {
  return `${PREFIXES[type]}_${UUID_TYPES.has(type) ? key.replaceAll('-', '') : key}`;
}

/** Whether a name is that of a type with global identifiers. */
export function isNodeType(name: string): name is NodeType {
  return Object.hasOwn(PREFIXES, name);
}

/** The type and primary key that a global identifier stands for, or null when it is malformed. */
export function findGlobalId(id: string): { readonly type: NodeType; readonly key: string } | null {
  const underscore = id.indexOf('_');
  const type = underscore === -1 ? undefined : TYPES.get(id.slice(0, underscore));
  if (type === undefined) return null;
  const key = findKeyOf(type, id.slice(underscore + 1));
  return key === null ? null : { type, key };
}

/** The primary key of an identifier that must be of this type, or null when it is malformed or of another type. */
export function findKey(type: NodeType, id: string): string | null {
  const found = findGlobalId(id);
  return found?.type === type ? found.key : null;
}

/** A key has the shape of its type before it goes anywhere near a database. */
function findKeyOf(type: NodeType, text: string): string | null {
  if (type === 'Region') return isRegionCode(text) ? text : null;
  if (type === 'Institution') return splitInstitutionCode(text) === null ? null : text;
  return HEX.test(text) ? dashed(text) : null;
}

function dashed(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
