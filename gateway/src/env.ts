import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { commonEnv, port, readEnv } from '@payung/kit/env.ts';
import type { RawEnv } from '@payung/kit/env.ts';
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
  /** Largest file that is passed on to a subgraph, bytes. */
  readonly largestUploadBytes: number;
  /** How long the gateway goes on accepting requests after readiness went off, milliseconds, so that load balancers notice. */
  readonly drainDelayMs: number;
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
    corsOrigins: read.CORS_ORIGINS,
    consoleDir: read.CONSOLE_DIR && resolve(read.CONSOLE_DIR),
    boundariesDir: read.BOUNDARIES_DIR && resolve(read.BOUNDARIES_DIR),
    supergraphFile: read.SUPERGRAPH_FILE ? resolve(read.SUPERGRAPH_FILE) : COMMITTED_SUPERGRAPH,
    executor: read.GATEWAY_EXECUTOR,
    introspection: read.INTROSPECTION ?? !production,
    sandbox: read.SANDBOX ?? !production,
    queryTimeoutMs: read.SUBGRAPH_QUERY_TIMEOUT_MS,
    mutationTimeoutMs: read.SUBGRAPH_MUTATION_TIMEOUT_MS,
    largestUploadBytes: read.LARGEST_UPLOAD_BYTES,
    drainDelayMs: read.DRAIN_DELAY_MS ?? (production ? 5_000 : 0),
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

const origins = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )
  .refine((list) => list.every((entry) => entry === '*' || isOrigin(entry)), {
    error: 'must be a comma-separated list of origins such as https://portal.example.go.id, without a path',
  });

const schema = z.object({
  ...commonEnv,
  PORT: port.default(4000),
  AGREEMENTS_URL: endpoint,
  PARTICIPANTS_URL: endpoint,
  CLAIMS_URL: endpoint,
  OIDC_ISSUER: webAddress,
  CORS_ORIGINS: origins,
  CONSOLE_DIR: z.string().optional(),
  BOUNDARIES_DIR: z.string().optional(),
  SUPERGRAPH_FILE: z.string().optional(),
  GATEWAY_EXECUTOR: z.enum(['fast', 'stock'], { error: 'must be "fast" or "stock"' }).default('fast'),
  INTROSPECTION: onOff,
  SANDBOX: onOff,
  SUBGRAPH_QUERY_TIMEOUT_MS: milliseconds.default(5_000),
  SUBGRAPH_MUTATION_TIMEOUT_MS: milliseconds.default(15_000),
  LARGEST_UPLOAD_BYTES: z.coerce
    .number()
    .int()
    .min(1)
    .default(128 * 1024 * 1024),
  DRAIN_DELAY_MS: z.coerce.number().int().min(0).max(120_000).optional(),
});

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
