import { createContext, use } from 'react';
import type { EnumOf, ResultOf } from '../graphql/graphql.ts';
import { graphql } from '../graphql/graphql.ts';
import type { ElectionOption } from './election.ts';
import type { Claims } from './oidc/claims.ts';

/** Who is asking, as what, and what they may do; and the two short lists that filters everywhere choose from, so that no page asks for them by itself. */
export const SessionQuery = graphql(`
  query Session {
    session {
      subject
      name
      role
      institution {
        code
        name
      }
      regions {
        code
        name
      }
      permissions
    }
    clock {
      today
      isSandbox
      setTo
    }
    elections {
      code
      name {
        id
        en
      }
      pollingDate
    }
    officerCategories {
      code
      name {
        id
        en
      }
    }
  }
`);

/** Permissions that the console asks about; the graph decides again by itself. */
export type Permission =
  | 'agreement:read'
  | 'agreement:draft'
  | 'document:upload'
  | 'document:remove'
  | 'funding:record'
  | 'coverage:read'
  | 'reference-count:record'
  | 'holiday:record'
  | 'participant:read'
  | 'participant:register'
  | 'participant:update'
  | 'participant:reveal'
  | 'participant:export'
  | 'heir:read'
  | 'enrolment:create'
  | 'enrolment:change'
  | 'enrolment-conflict:resolve'
  | 'cover:ask'
  | 'roster:read'
  | 'roster:import'
  | 'roster:approve'
  | 'claim:read'
  | 'claim:register'
  | 'claim:record-benefit'
  | 'claim:bundle'
  | 'claim:reevaluate'
  | 'claim:pay'
  | 'payment:read'
  | 'account:read'
  | 'account:manage'
  | 'own-session:end'
  | 'api-client:read'
  | 'api-client:manage'
  | 'access-review:conduct'
  | 'trail:read'
  | 'webhook:read'
  | 'webhook:manage'
  | 'entitlement:read'
  | 'contribution:read'
  | 'invoice:issue'
  | 'contribution-payment:reconcile'
  | 'claim:notice'
  | 'claim:confirm-notice'
  | 'claim:work'
  | 'claim:calculate'
  | 'claim:record-beneficiaries'
  | 'claim:upload'
  | 'claim:answer-escalation'
  | 'claim:reveal'
  | 'data-request:read'
  | 'data-request:record'
  | 'data-request:answer'
  | 'breach:report'
  | 'breach:read'
  | 'breach:handle'
  | 'retention:read'
  | 'retention:manage'
  | 'break-glass:open'
  | 'break-glass:watch'
  | 'break-glass:read'
  | 'claim:read-document';

/** The session as pages see it. */
export interface Session {
  /** Stable and opaque: tells what one person keeps in this browser from what another does. */
  subject: string;
  name: string;
  role: EnumOf<'Role'> | null;
  institution: { code: string; name: string } | null;
  regions: readonly { code: string; name: string }[];
  permissions: readonly string[];
  /** Every election, newest polling day first; none when the graph could not say. */
  elections: readonly ElectionOption[];
  /** False when the graph could not say: the name is then from the token and no permission is known. */
  known: boolean;
}

/** Holds the session for the tree below. */
export const SessionContext = createContext<Session | null>(null);

/** The session. Throws outside the signed-in part of the console. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('useSession needs the shell around it');
  return session;
}

/** Whether the session may do this, as far as is known. Reading is let through when unknown: the graph refuses by itself. */
export function useMay(permission: Permission): boolean {
  const session = useSession();
  return session.permissions.includes(permission) || (!session.known && permission.endsWith(':read'));
}

/** Whether figures of a region are within the session's scope: it lies in or below one of the session's regions. True when that is not known. */
export function useCovers(regionCode: string): boolean {
  const { regions, known } = useSession();
  return (
    !known || regions.some(({ code }) => code === 'ID' || code === regionCode || regionCode.startsWith(`${code}.`))
  );
}

/** The session from the graph's answer, or, when its owner is down, what the token says of the person. */
export function sessionFrom(answer: ResultOf<typeof SessionQuery> | undefined, claims: Claims): Session {
  const elections = answer?.elections ?? [];
  if (answer?.session) return { ...answer.session, elections, known: true };
  return {
    subject: typeof claims.sub === 'string' ? claims.sub : '',
    name: typeof claims.name === 'string' ? claims.name : '',
    role: null,
    institution: null,
    regions: [],
    permissions: [],
    elections,
    known: false,
  };
}
