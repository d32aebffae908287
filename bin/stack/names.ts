/** The databases, one for each service that keeps something. */
export const DATABASES = ['agreements', 'participants', 'claims', 'identity'] as const;

/** Name of a database. */
export type DatabaseName = (typeof DATABASES)[number];

/** The OpenID Connect clients that hold a secret. */
export const CLIENTS = [
  'payung-partner-demo',
  'payung-agreements',
  'payung-participants',
  'payung-claims',
  'payung-examples',
  'payung-gateway',
] as const;

/** Id of a client that holds a secret. */
export type ClientId = (typeof CLIENTS)[number];

/** The processes, in the order they start; they stop in reverse. */
export const SERVICES = [
  'identity',
  'agreements',
  'participants',
  'claims',
  'participants-worker',
  'claims-worker',
  'gateway',
] as const;

/** Name of a process of the stack. */
export type ServiceName = (typeof SERVICES)[number];
