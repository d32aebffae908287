import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { commonEnv, port, readEnv } from '@payung/kit/env.ts';
import type { RawEnv } from '@payung/kit/env.ts';
import { endedAccessSourceOf, identityEnv } from '@payung/kit/follow-ended-access.ts';
import type { EndedAccessSource } from '@payung/kit/follow-ended-access.ts';
import { telemetryEnv, telemetryOf } from '@payung/kit/telemetry/telemetry-settings.ts';
import type { TelemetrySettings } from '@payung/kit/telemetry/telemetry-settings.ts';
import type { AdmissionLimits } from './admission.ts';
import type { UsageTarget } from './guard/report-usage.ts';
import type { Owner } from './owner.ts';

/** What the gateway is told from outside. */
export interface GatewaySettings {
  /** Whether the process serves real people: hides schema suggestions and developer pages. */
  readonly production: boolean;
  /** Address to listen on. */
  readonly host: string;
  /** Port to listen on; 0 takes a free one. */
  readonly port: number;
  /** Least severe log line to write. */
  readonly logLevel: string;
  /** Where each owner answers GraphQL. */
  readonly subgraphs: Readonly<Record<Owner, URL>>;
  /** The OpenID Connect issuer that the console signs in with. */
  readonly issuer: string;
  /** Whom access tokens are meant for. */
  readonly audience: string;
  /** Addresses or networks of proxies whose `x-forwarded-for` is believed. */
  readonly trustedProxies: readonly string[];
  /** What callers may spend (`src/guard/measure-cost.ts` says what an operation costs). */
  readonly points: {
    /** In a minute, for whoever's token names no quota of its own. */
    readonly perMinute: number;
    /** In a minute, for an address without a token. */
    readonly withoutToken: number;
    /** At once, for anybody. */
    readonly dearest: number;
    /** Gateways that share these: each gives its part. */
    readonly copies: number;
  };
  /** Operations that are known by their hash. */
  readonly trustedDocuments: {
    /** Whether the console's client, and whoever has no token, may run nothing else. */
    readonly only: boolean;
    /** Manifests beside that of the console served from here: of one served elsewhere, or of its last release. */
    readonly files: readonly string[];
  };
  /** Where the usage of clients is told to, if anywhere. */
  readonly usage: UsageTarget | undefined;
  /** Who tells which sessions and clients have ended before their tokens expire, if anybody. */
  readonly identity: EndedAccessSource | undefined;
  /** Origins whose pages may call the graph, or `*` (refused in production). Usually none: the console is served from here. */
  readonly corsOrigins: readonly string[];
  /** Folder of the built console, if it is served from here. */
  readonly consoleDir: string | undefined;
  /** Folder of an operator's outlines of regions, if the console's map shall use them. */
  readonly boundariesDir: string | undefined;
  /** File of the composed graph; a new version is picked up while running. */
  readonly supergraphFile: string;
  /** Who joins what the subgraphs answer: an executor of our own, or Apollo's as it comes. */
  readonly executor: 'fast' | 'stock';
  /** Whether the schema can be asked for. */
  readonly introspection: boolean;
  /** Whether Apollo Sandbox (`GET /graphql`) and GraphiQL (`/graphiql`) are served. */
  readonly sandbox: boolean;
  /** How long a subgraph may take to answer a query, milliseconds. */
  readonly queryTimeoutMs: number;
  /** How long a subgraph may take to answer a mutation, milliseconds. */
  readonly mutationTimeoutMs: number;
  /** How long an operation may take in all, milliseconds; a mutation has its own time. */
  readonly operationTimeoutMs: number;
  /** How many operations are answered at a time, and how many wait for how long. */
  readonly admission: AdmissionLimits;
  /** Largest file that is passed on to a subgraph, bytes. */
  readonly largestUploadBytes: number;
  /** How long the gateway goes on accepting requests after readiness went off, milliseconds, so that load balancers notice. */
  readonly drainDelayMs: number;
  /** Where it tells of itself. */
  readonly telemetry: TelemetrySettings;
}

/** Reads the settings, or ends the process with one line for each that is missing or wrong. */
export function readSettings(env: RawEnv): GatewaySettings {
  const read = readEnv(schema, env);
  const production = read.NODE_ENV === 'production';
  return {
    production,
    host: read.HOST,
    port: read.PORT,
    logLevel: read.LOG_LEVEL,
    subgraphs: { agreements: read.AGREEMENTS_URL, participants: read.PARTICIPANTS_URL, claims: read.CLAIMS_URL },
    issuer: read.OIDC_ISSUER,
    audience: read.OIDC_AUDIENCE,
    trustedProxies: read.TRUSTED_PROXIES,
    points: {
      perMinute: read.POINTS_PER_MINUTE,
      withoutToken: read.POINTS_WITHOUT_TOKEN,
      dearest: read.POINTS_AT_ONCE,
      copies: read.GATEWAY_COPIES,
    },
    trustedDocuments: {
      only: read.TRUSTED_DOCUMENTS === 'only',
      files: read.TRUSTED_DOCUMENTS_FILES.map((file) => resolve(file)),
    },
    usage: usageOf(read),
    identity: endedAccessSourceOf(read),
    corsOrigins: read.CORS_ORIGINS,
    consoleDir: read.CONSOLE_DIR && resolve(read.CONSOLE_DIR),
    boundariesDir: read.BOUNDARIES_DIR && resolve(read.BOUNDARIES_DIR),
    supergraphFile: read.SUPERGRAPH_FILE ? resolve(read.SUPERGRAPH_FILE) : COMMITTED_SUPERGRAPH,
    executor: read.GATEWAY_EXECUTOR,
    introspection: read.INTROSPECTION ?? !production,
    sandbox: read.SANDBOX ?? !production,
    queryTimeoutMs: read.SUBGRAPH_QUERY_TIMEOUT_MS,
    mutationTimeoutMs: read.SUBGRAPH_MUTATION_TIMEOUT_MS,
    operationTimeoutMs: read.OPERATION_TIMEOUT_MS,
    admission: {
      atOnce: read.OPERATIONS_AT_ONCE,
      waiting: read.OPERATIONS_WAITING,
      longestWaitMs: read.LONGEST_WAIT_MS,
    },
    largestUploadBytes: read.LARGEST_UPLOAD_BYTES,
    drainDelayMs: read.DRAIN_DELAY_MS ?? (production ? 5_000 : 0),
    telemetry: telemetryOf(read),
  };
}

const COMMITTED_SUPERGRAPH = fileURLToPath(new URL('../supergraph.graphql', import.meta.url));

const webAddress = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

const endpoint = webAddress.transform((text) => new URL(text));

const onOff = z
  .enum(['on', 'off'], { error: 'must be "on" or "off"' })
  .transform((text) => text === 'on')
  .optional();

const milliseconds = z.coerce.number().int().min(1).max(120_000);

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

const origins = list.refine((entries) => entries.every((entry) => entry === '*' || isOrigin(entry)), {
  error: 'must be a comma-separated list of origins such as https://portal.example.go.id, without a path',
});

const positive = z.coerce.number().int().min(1);

const schema = z
  .object({
    ...commonEnv,
    ...telemetryEnv,
    PORT: port.default(4000),
    AGREEMENTS_URL: endpoint,
    PARTICIPANTS_URL: endpoint,
    CLAIMS_URL: endpoint,
    OIDC_ISSUER: webAddress,
    OIDC_AUDIENCE: z.string().min(1).default('payung'),
    TRUSTED_PROXIES: list.refine((entries) => entries.every(isNetwork), {
      error: 'must be a comma-separated list of addresses or networks such as 10.0.0.0/8',
    }),
    POINTS_PER_MINUTE: positive.default(200_000),
    POINTS_WITHOUT_TOKEN: positive.default(10_000),
    POINTS_AT_ONCE: positive.default(100_000),
    GATEWAY_COPIES: positive.default(1),
    TRUSTED_DOCUMENTS: z.enum(['off', 'only'], { error: 'must be "off" or "only"' }).default('off'),
    TRUSTED_DOCUMENTS_FILES: list,
    USAGE_URL: endpoint.optional(),
    ...identityEnv,
    SERVICE_CLIENT_ID: z.string().min(1).default('payung-gateway'),
    SERVICE_CLIENT_SECRET: z.string().min(1).optional(),
    CORS_ORIGINS: origins,
    CONSOLE_DIR: z.string().optional(),
    BOUNDARIES_DIR: z.string().optional(),
    SUPERGRAPH_FILE: z.string().optional(),
    GATEWAY_EXECUTOR: z.enum(['fast', 'stock'], { error: 'must be "fast" or "stock"' }).default('fast'),
    INTROSPECTION: onOff,
    SANDBOX: onOff,
    SUBGRAPH_QUERY_TIMEOUT_MS: milliseconds.default(5_000),
    SUBGRAPH_MUTATION_TIMEOUT_MS: milliseconds.default(15_000),
    OPERATION_TIMEOUT_MS: milliseconds.default(20_000),
    OPERATIONS_AT_ONCE: positive.default(256),
    OPERATIONS_WAITING: z.coerce.number().int().min(0).default(1_024),
    LONGEST_WAIT_MS: milliseconds.default(2_000),
    LARGEST_UPLOAD_BYTES: z.coerce
      .number()
      .int()
      .min(1)
      .default(128 * 1024 * 1024),
    DRAIN_DELAY_MS: z.coerce.number().int().min(0).max(120_000).optional(),
  })
  .refine((read) => read.IDENTITY_URL === undefined || read.SERVICE_CLIENT_SECRET !== undefined, {
    path: ['SERVICE_CLIENT_SECRET'],
    error: 'is missing; the identity service at IDENTITY_URL gave this client a secret',
  })
  .refine((read) => read.USAGE_URL === undefined || read.SERVICE_CLIENT_SECRET !== undefined, {
    path: ['SERVICE_CLIENT_SECRET'],
    error: 'is missing; whoever takes the usage at USAGE_URL gave this client a secret',
  });

function usageOf(read: {
  readonly USAGE_URL?: URL | undefined;
  readonly SERVICE_CLIENT_ID: string;
  readonly SERVICE_CLIENT_SECRET?: string | undefined;
}): UsageTarget | undefined {
  if (read.USAGE_URL === undefined || read.SERVICE_CLIENT_SECRET === undefined) return undefined;
  return { url: read.USAGE_URL, clientId: read.SERVICE_CLIENT_ID, secret: read.SERVICE_CLIENT_SECRET };
}

function isNetwork(text: string): boolean {
  const [address = '', prefix] = text.split('/');
  return isIP(address) !== 0 && (prefix === undefined || /^\d{1,3}$/.test(prefix));
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
