import { GraphQLError } from 'graphql';

import type { ApiScope } from './values/api-scopes.ts';
import { institutionCovers } from './values/institution-code.ts';
import { NATION, regionCovers } from './values/region-code.ts';

/** What a session acts as; described in the schema. */
export const ROLES = [
  'NATIONAL_ADMIN',
  'BPJS_BRANCH_OFFICER',
  'CLAIMS_VERIFIER',
  'CLAIMS_APPROVER',
  'INSTITUTION_OFFICER',
  'AUDITOR',
  'API_ADMIN',
  'PARTNER',
  'SERVICE',
  'PUBLIC_NOTIFIER',
] as const;

/** A role of the catalogue. */
export type Role = (typeof ROLES)[number];

/** The person or system behind an access token, after its signature was verified. */
export interface Session {
  readonly subject: string;
  readonly clientId: string;
  readonly name: string;
  readonly role: Role;
  /** The institution acted for, or null for roles of the whole nation. */
  readonly institutionCode: string | null;
  /** The regions that the session is confined to, with all below; `['ID']` is the nation. None for who has no account: nothing is in reach. */
  readonly regionCodes: readonly string[];
  /** Whether all that this session registers is an invented example. */
  readonly registersExamples: boolean;
  /** When the person last signed in, in seconds since 1970. Absent for clients, and where the identity provider does not say. */
  readonly signedInAt?: number;
  /** Scopes of the graph that the token carries; without them nothing that asks for one may be called. */
  readonly scopes?: readonly ApiScope[];
  /** Points that may be spent in a minute; absent where the gateway's own quota holds. */
  readonly pointsPerMinute?: number;
  /** Networks that the token may be used from; absent where it may be used from anywhere. */
  readonly networks?: readonly string[];
  /** The sign-in of the person that the token is of; absent for systems, and where the identity provider does not say. */
  readonly sessionId?: string;
  /** The break-glass access that this request is made under: it then reaches that person and nothing else. */
  readonly glass?: Glass;
}

/** One person who may be read outside of a session's scope (`break-glass/`), by primary keys of an owner's rows. */
export interface Glass {
  readonly id: string;
  readonly participantIds: readonly string[];
  readonly enrolmentIds: readonly string[];
  /** The rows on whose trail it stands that somebody read. */
  readonly subjects: readonly { readonly entityType: string; readonly entityId: string }[];
}

const READERS: readonly Role[] = [
  'NATIONAL_ADMIN',
  'BPJS_BRANCH_OFFICER',
  'CLAIMS_VERIFIER',
  'CLAIMS_APPROVER',
  'INSTITUTION_OFFICER',
  'AUDITOR',
  'PARTNER',
  'SERVICE',
];

/** The one catalogue of permissions: which roles hold each. Where they hold it is the session's institution and regions. */
export const PERMISSIONS = {
  'reference:read': [...READERS, 'API_ADMIN'],
  'agreement:read': READERS,
  'agreement:register': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'INSTITUTION_OFFICER'],
  'agreement:draft': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'INSTITUTION_OFFICER'],
  'agreement:approve': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'INSTITUTION_OFFICER'],
  'agreement:sign': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'INSTITUTION_OFFICER'],
  'agreement:suspend': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER'],
  'agreement:terminate': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'INSTITUTION_OFFICER'],
  'document:upload': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'INSTITUTION_OFFICER'],
  'document:remove': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'INSTITUTION_OFFICER'],
  'funding:record': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'INSTITUTION_OFFICER'],
  'coverage:read': READERS,
  'reference-count:record': ['NATIONAL_ADMIN'],
  'holiday:record': ['NATIONAL_ADMIN'],
  // In a sandbox alone, where all people are invented.
  'sandbox:set-date': [
    'NATIONAL_ADMIN',
    'BPJS_BRANCH_OFFICER',
    'CLAIMS_VERIFIER',
    'CLAIMS_APPROVER',
    'INSTITUTION_OFFICER',
    'API_ADMIN',
    'PARTNER',
  ],
  'participant:read': READERS,
  'participant:register': ['NATIONAL_ADMIN', 'INSTITUTION_OFFICER', 'PARTNER'],
  'participant:update': ['NATIONAL_ADMIN', 'INSTITUTION_OFFICER', 'PARTNER'],
  'participant:reveal': [
    'NATIONAL_ADMIN',
    'BPJS_BRANCH_OFFICER',
    'CLAIMS_VERIFIER',
    'CLAIMS_APPROVER',
    'INSTITUTION_OFFICER',
  ],
  'participant:export': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'INSTITUTION_OFFICER', 'AUDITOR', 'PARTNER'],
  'heir:read': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'CLAIMS_VERIFIER', 'CLAIMS_APPROVER', 'INSTITUTION_OFFICER'],
  'enrolment:create': ['NATIONAL_ADMIN', 'INSTITUTION_OFFICER', 'PARTNER'],
  'enrolment:change': ['NATIONAL_ADMIN', 'INSTITUTION_OFFICER', 'PARTNER'],
  'enrolment-conflict:resolve': ['NATIONAL_ADMIN', 'INSTITUTION_OFFICER'],
  'cover:ask': [
    'NATIONAL_ADMIN',
    'BPJS_BRANCH_OFFICER',
    'CLAIMS_VERIFIER',
    'CLAIMS_APPROVER',
    'INSTITUTION_OFFICER',
    'PARTNER',
  ],
  'roster:read': ['NATIONAL_ADMIN', 'INSTITUTION_OFFICER', 'AUDITOR', 'PARTNER'],
  'roster:import': ['NATIONAL_ADMIN', 'INSTITUTION_OFFICER', 'PARTNER'],
  'roster:approve': ['NATIONAL_ADMIN', 'INSTITUTION_OFFICER'],
  'contribution:read': READERS,
  'invoice:issue': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER'],
  // Whoever paid may say so; that the money arrived is for the insurer to say, and never for one person alone.
  'contribution-payment:record': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'INSTITUTION_OFFICER'],
  'contribution-payment:confirm': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER'],
  'contribution-payment:reconcile': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER'],
  'entitlement:read': READERS,
  'claim:read': READERS,
  'claim:read-incident': [
    'NATIONAL_ADMIN',
    'BPJS_BRANCH_OFFICER',
    'CLAIMS_VERIFIER',
    'CLAIMS_APPROVER',
    'INSTITUTION_OFFICER',
    'SERVICE',
  ],
  'claim:register': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'CLAIMS_VERIFIER', 'INSTITUTION_OFFICER', 'PARTNER'],
  'claim:notice': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'CLAIMS_VERIFIER', 'INSTITUTION_OFFICER', 'PARTNER'],
  // Whoever has no account: to file one notice and to read nothing.
  'notice:file': ['PUBLIC_NOTIFIER'],
  'claim:confirm-notice': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'CLAIMS_VERIFIER', 'INSTITUTION_OFFICER'],
  'claim:complete': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'CLAIMS_VERIFIER', 'INSTITUTION_OFFICER'],
  'claim:verify': ['CLAIMS_VERIFIER'],
  'claim:approve': ['CLAIMS_APPROVER'],
  'claim:pay': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'CLAIMS_APPROVER'],
  'claim:close': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'CLAIMS_VERIFIER', 'CLAIMS_APPROVER'],
  'claim:appeal': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'INSTITUTION_OFFICER'],
  'claim:decide-appeal': ['NATIONAL_ADMIN', 'CLAIMS_APPROVER'],
  'claim:work': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'CLAIMS_VERIFIER', 'CLAIMS_APPROVER'],
  'claim:calculate': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'CLAIMS_VERIFIER'],
  'claim:reevaluate': [
    'NATIONAL_ADMIN',
    'BPJS_BRANCH_OFFICER',
    'CLAIMS_VERIFIER',
    'CLAIMS_APPROVER',
    'INSTITUTION_OFFICER',
  ],
  'claim:record-beneficiaries': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'CLAIMS_VERIFIER', 'INSTITUTION_OFFICER'],
  'claim:record-benefit': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'CLAIMS_VERIFIER', 'INSTITUTION_OFFICER'],
  'claim:reveal': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'CLAIMS_VERIFIER', 'CLAIMS_APPROVER'],
  'claim:bundle': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'CLAIMS_VERIFIER', 'CLAIMS_APPROVER'],
  'claim:upload': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'CLAIMS_VERIFIER', 'INSTITUTION_OFFICER', 'PARTNER'],
  'claim:answer-escalation': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER'],
  'claim:read-document': [
    'NATIONAL_ADMIN',
    'BPJS_BRANCH_OFFICER',
    'CLAIMS_VERIFIER',
    'CLAIMS_APPROVER',
    'INSTITUTION_OFFICER',
  ],
  'claim:read-medical': ['BPJS_BRANCH_OFFICER', 'CLAIMS_VERIFIER', 'CLAIMS_APPROVER'],
  'payment:read': ['NATIONAL_ADMIN', 'BPJS_BRANCH_OFFICER', 'CLAIMS_VERIFIER', 'CLAIMS_APPROVER', 'AUDITOR'],
  'account:read': ['NATIONAL_ADMIN', 'AUDITOR'],
  'account:manage': ['NATIONAL_ADMIN'],
  // Everybody who is a person, their own and nobody else's.
  'own-session:end': [
    'NATIONAL_ADMIN',
    'BPJS_BRANCH_OFFICER',
    'CLAIMS_VERIFIER',
    'CLAIMS_APPROVER',
    'INSTITUTION_OFFICER',
    'AUDITOR',
    'API_ADMIN',
  ],
  'api-client:read': ['NATIONAL_ADMIN', 'AUDITOR', 'API_ADMIN'],
  'api-client:manage': ['NATIONAL_ADMIN', 'API_ADMIN'],
  'access-review:conduct': ['NATIONAL_ADMIN'],
  'feed:read': READERS,
  'webhook:read': ['NATIONAL_ADMIN', 'AUDITOR', 'API_ADMIN', 'PARTNER'],
  'webhook:manage': ['NATIONAL_ADMIN', 'API_ADMIN', 'PARTNER'],
  'trail:read': ['NATIONAL_ADMIN', 'INSTITUTION_OFFICER', 'AUDITOR'],
  // Answers hold everything of a person, whoever recorded it: only the office of the whole nation opens them.
  'data-request:read': ['NATIONAL_ADMIN', 'INSTITUTION_OFFICER', 'AUDITOR'],
  'data-request:record': ['NATIONAL_ADMIN', 'INSTITUTION_OFFICER'],
  'data-request:answer': ['NATIONAL_ADMIN'],
  'data-request:gather': ['SERVICE'],
  'breach:report': [
    'NATIONAL_ADMIN',
    'BPJS_BRANCH_OFFICER',
    'CLAIMS_VERIFIER',
    'CLAIMS_APPROVER',
    'INSTITUTION_OFFICER',
    'API_ADMIN',
  ],
  'breach:read': ['NATIONAL_ADMIN', 'AUDITOR'],
  'breach:handle': ['NATIONAL_ADMIN'],
  'retention:read': ['NATIONAL_ADMIN', 'AUDITOR'],
  'retention:manage': ['NATIONAL_ADMIN'],
  'retention:ask': ['SERVICE'],
  // Whoever may see personal values of people somewhere: it widens where, never what.
  'break-glass:open': [
    'NATIONAL_ADMIN',
    'BPJS_BRANCH_OFFICER',
    'CLAIMS_VERIFIER',
    'CLAIMS_APPROVER',
    'INSTITUTION_OFFICER',
  ],
  'break-glass:watch': ['NATIONAL_ADMIN', 'CLAIMS_APPROVER'],
  'break-glass:read': ['NATIONAL_ADMIN', 'AUDITOR'],
  'break-glass:check': ['SERVICE'],
} as const satisfies Record<string, readonly Role[]>;

/** A permission of the catalogue, `noun:verb`. */
export type Permission = keyof typeof PERMISSIONS;

/** What is left of a role under break-glass: to read one person, never to change, list or take along. */
export const READ_UNDER_GLASS: ReadonlySet<Permission> = new Set<Permission>([
  'reference:read',
  'participant:read',
  'participant:reveal',
  'heir:read',
  'claim:read',
  'claim:read-incident',
  'claim:reveal',
]);

/** Where something happens: the institutions it belongs to (any one in scope is enough) and its region. Absent means "not asked". */
export interface Place {
  readonly institutionCodes?: readonly string[];
  readonly regionCode?: string;
}

/** The permissions of a role, in the order of the catalogue. */
export function permissionsOf(role: Role): readonly Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => holds(role, permission));
}

/** Whether the session may do this there. A request without a session may do nothing. */
export function may(session: Session | null, permission: Permission, place: Place = {}): session is Session {
  if (session === null || !holds(session.role, permission)) return false;
  if (session.glass !== undefined && !READ_UNDER_GLASS.has(permission)) return false;
  return isInScope(session, place);
}

/** Whether a place lies within the session's institution and regions. */
export function isInScope(session: Session, place: Place): boolean {
  const { institutionCodes, regionCode } = place;
  const own = session.institutionCode;
  if (regionCode !== undefined && !session.regionCodes.some((code) => regionCovers(code, regionCode))) return false;
  return (
    institutionCodes === undefined || own === null || institutionCodes.some((code) => institutionCovers(own, code))
  );
}

/**
 * The session, when it may do this there.
 *
 * @throws GraphQLError `UNAUTHENTICATED` without a session, `FORBIDDEN` without the right
 */
export function permit(session: Session | null, permission: Permission, place: Place = {}): Session {
  if (session === null) {
    throw new GraphQLError('Sign in first: this request carries no valid access token.', {
      extensions: { code: 'UNAUTHENTICATED' },
    });
  }
  if (!may(session, permission, place)) {
    throw new GraphQLError(`Your role does not allow "${permission}" here. Ask an administrator of your institution.`, {
      // For the log alone: what leaves the service is the code.
      extensions: { code: 'FORBIDDEN', permission },
    });
  }
  return session;
}

/**
 * Whether the session sees small numbers of incidents and claims. Roles that do not work on claims must not single people out:
 * what is done instead stands in `values/small-numbers.ts`.
 */
export function seesSmallNumbers(session: Session): boolean {
  return may(session, 'claim:work');
}

/** Whether the session sees every region and acts for no single institution. */
export function isNationwide(session: Session): boolean {
  return session.institutionCode === null && session.regionCodes.includes(NATION);
}

function holds(role: Role, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).includes(role);
}
