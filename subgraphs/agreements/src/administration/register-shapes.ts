import { ROLES } from '@payung/kit/access.ts';
import { Temporal, findPlainDate } from '@payung/kit/values/dates.ts';
import { z } from 'zod';

// What the register answers, checked: it is another process, and may be of another version.

const instant = z.iso.datetime().transform((text) => Temporal.Instant.from(text));
const day = z.string().transform((text, context) => {
  const found = findPlainDate(text);
  if (found !== null) return found;
  context.addIssue({ code: 'custom', message: 'must be a date' });
  return z.NEVER;
});
const actor = z.object({ subject: z.string(), name: z.string() });
const role = z.enum(ROLES);

/** An account. */
export const accountShape = z.object({
  subject: z.string(),
  login: z.string(),
  name: z.string(),
  role,
  institutionCode: z.string().nullable(),
  regionCodes: z.array(z.string()),
  status: z.enum(['INVITED', 'ACTIVE', 'SUSPENDED']),
  suspendedBecause: z.string().nullable(),
  demonstration: z.boolean(),
  lastSignedInAt: instant.nullable(),
  invitationExpiresAt: instant.nullable(),
  createdAt: instant,
  createdBy: actor.nullable(),
  confirmedAt: instant,
  version: z.number().int(),
});

/** An account, as the register keeps it. */
export type Account = z.infer<typeof accountShape>;

/** A session of an account. */
export const sessionShape = z.object({ id: z.string(), subject: z.string(), signedInAt: instant, expiresAt: instant });

/** A session of who asks. */
export const ownSessionShape = z.object({
  id: z.string(),
  browser: z.string().nullable(),
  system: z.string().nullable(),
  signedInAt: instant,
  lastUsedAt: instant,
  expiresAt: instant,
  isCurrent: z.boolean(),
});

/** A session of who asks, as the register keeps it. */
export type OwnSession = z.infer<typeof ownSessionShape>;

/** Something that was done with an account or client. */
export const eventShape = z.object({
  entityId: z.string(),
  at: instant,
  action: z.string(),
  by: actor.nullable(),
  reason: z.string().nullable(),
});

/** A cell of the matrix. */
export const matrixCellShape = z.object({
  role,
  level: z.enum(['NONE', 'NATIONAL', 'PROVINCE', 'REGENCY', 'BRANCH']),
  active: z.number().int(),
  invited: z.number().int(),
  suspended: z.number().int(),
});

/** An API client. */
export const clientShape = z.object({
  clientId: z.string(),
  name: z.string(),
  institutionCode: z.string(),
  regionCodes: z.array(z.string()),
  scopes: z.array(z.string()),
  quota: z.number().int().nullable(),
  networks: z.array(z.string()),
  status: z.enum(['ACTIVE', 'SUSPENDED']),
  suspendedBecause: z.string().nullable(),
  secrets: z.array(z.object({ id: z.string(), ending: z.string(), createdAt: instant, expiresAt: instant.nullable() })),
  lastUsedAt: instant.nullable(),
  createdAt: instant,
  createdBy: actor.nullable(),
  confirmedAt: instant,
  version: z.number().int(),
});

/** An API client, as the register keeps it. */
export type Client = z.infer<typeof clientShape>;

/** One entry of a client's usage. GraphQL's `Int` has 32 bits; what is more is shown as the most. */
export const usageShape = z.object({
  clientId: z.string(),
  start: instant,
  requests: z.number().transform(atMost32Bits),
  cost: z.number().transform(atMost32Bits),
  refused: z.number().transform(atMost32Bits),
});

/** An access review. */
export const reviewShape = z.object({
  id: z.string(),
  title: z.string(),
  months: z.number().int(),
  dueOn: day,
  openedAt: instant,
  openedBy: actor,
  total: z.number().int(),
  confirmed: z.number().int(),
  revoked: z.number().int(),
});

/** An access review, as the register keeps it. */
export type Review = z.infer<typeof reviewShape>;

/** An entry of an access review. */
export const reviewItemShape = z.object({
  id: z.string(),
  kind: z.enum(['PERSON', 'CLIENT']),
  subject: z.string(),
  name: z.string(),
  role,
  institutionCode: z.string().nullable(),
  regionCodes: z.array(z.string()),
  confirmedAt: instant,
  lastUsedAt: instant.nullable(),
  decision: z.enum(['CONFIRM', 'REVOKE']).nullable(),
  reason: z.string().nullable(),
  decidedAt: instant.nullable(),
  decidedBy: actor.nullable(),
});

/** An entry of an access review, as the register keeps it. */
export type ReviewItem = z.infer<typeof reviewItemShape>;

/** A page of a list. */
export function listShape<Shape extends z.ZodType>(node: Shape) {
  return z.object({ edges: z.array(z.object({ cursor: z.string(), node })), hasNextPage: z.boolean() });
}

function atMost32Bits(value: number): number {
  return Math.min(value, 2 ** 31 - 1);
}
