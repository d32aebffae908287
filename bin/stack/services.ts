import { join } from 'node:path';

import type { AllDatabaseUrls } from './databases.ts';
import { SERVICES } from './names.ts';
import type { ServiceName } from './names.ts';
import type { Secrets } from './secrets.ts';

/** What every process is told of memory: `deploy/Dockerfile` tells the same. */
export const LITTLE_MEMORY = {
  // What is young would have 128 MiB on a large machine, which V8 fills before it looks for garbage, and keeps.
  NODE_OPTIONS: '--max-semi-space-size=16',
  // Each thread would keep a heap of its own for what the C library takes and gives back.
  MALLOC_ARENA_MAX: '2',
} as const;

/** One process of the stack: what to run and with which settings. */
export interface Service {
  readonly name: ServiceName;
  /** From the root of the project. */
  readonly entry: string;
  readonly env: Readonly<Record<string, string>>;
  /** Its own address. Of a worker only the health answers there. */
  readonly url: string;
}

/** The ports that the processes listen on. */
export type Ports = Readonly<Record<ServiceName, number>>;

/** What the processes need to know of the installation. */
export interface StackPlan {
  readonly ports: Ports;
  readonly databases: AllDatabaseUrls;
  readonly secrets: Secrets;
  /** Of an identity provider that is not ours; undefined starts the demonstration one. */
  readonly issuer: string | undefined;
  readonly environment: 'development' | 'test' | 'production';
  readonly corsOrigins: string;
  /** Folder of the built console, from the root of the project; undefined serves none. */
  readonly consoleFolder: string | undefined;
  /** Folder in which each service that keeps files has one of its own. */
  readonly filesFolder: string;
  /** File that holds the day of a sandbox; undefined goes by the calendar. */
  readonly clockFile?: string | undefined;
  /** Further settings by process, which win: for tests. */
  readonly extra?: Partial<Record<ServiceName, Readonly<Record<string, string>>>>;
}

/** Address of a process on this machine. */
export function localUrl(port: number): string {
  return `http://127.0.0.1:${port}`;
}

/** The issuer of access tokens in this plan. */
export function issuerOf({ issuer, ports }: StackPlan): string {
  return issuer ?? localUrl(ports.identity);
}

/** The file of the anchors of the trail. */
export function anchorFileIn(filesFolder: string): string {
  return join(filesFolder, 'audit-anchors.jsonl');
}

/** All processes of the stack with their settings, in the order they start. */
export function planServices(plan: StackPlan): readonly Service[] {
  const { databases, secrets, ports } = plan;
  const graph = (port: number) => `${localUrl(port)}/graphql`;
  const tokens = { OIDC_ISSUER: issuerOf(plan), OIDC_AUDIENCE: 'payung' };
  // With an issuer of one's own, people and clients are managed there, and tokens hold until they expire.
  const identity = plan.issuer === undefined ? { IDENTITY_URL: localUrl(ports.identity) } : {};
  const participantsWorker = {
    ...tokens,
    DATABASE_URL: databases.participants.app,
    AGREEMENTS_URL: graph(ports.agreements),
    SERVICE_CLIENT_ID: 'payung-participants',
    SERVICE_CLIENT_SECRET: secrets.clients['payung-participants'],
    // The worker reads rosters, whose NIKs it seals as the service does.
    PERSONAL_KEYS: secrets.personalKeys.participants,
    BLIND_INDEX_KEY: secrets.blindIndexKey,
    FILES_FOLDER: join(plan.filesFolder, 'participants'),
  };
  const claimsWorker = {
    ...tokens,
    DATABASE_URL: databases.claims.app,
    PARTICIPANTS_URL: graph(ports.participants),
    AGREEMENTS_URL: graph(ports.agreements),
    SERVICE_CLIENT_ID: 'payung-claims',
    SERVICE_CLIENT_SECRET: secrets.clients['payung-claims'],
    // The worker looks for the person whom an early notice names by a sealed number.
    PERSONAL_KEYS: secrets.personalKeys.claims,
    FILES_FOLDER: join(plan.filesFolder, 'claims'),
  };
  // Anchors of the trail are kept outside of the databases, in one file for all owners.
  const trail = { AUDIT_KEY: secrets.auditKey, AUDIT_ANCHOR_FILE: anchorFileIn(plan.filesFolder) };
  const settings: Record<ServiceName, { entry: string; env: Record<string, string> }> = {
    identity: {
      entry: 'identity/src/main.ts',
      env: {
        DATABASE_URL: databases.identity.app,
        ISSUER: localUrl(ports.identity),
        CONSOLE_ORIGINS: `${localUrl(ports.gateway)},http://localhost:${ports.gateway}`,
        CLIENT_SECRETS: JSON.stringify(secrets.clients),
        DEMO_PASSWORD: secrets.demoPassword,
        COOKIE_SECRET: secrets.cookie,
      },
    },
    agreements: {
      entry: 'subgraphs/agreements/src/main.ts',
      env: {
        ...tokens,
        DATABASE_URL: databases.agreements.app,
        PARTICIPANTS_URL: graph(ports.participants),
        SERVICE_CLIENT_ID: 'payung-agreements',
        SERVICE_CLIENT_SECRET: secrets.clients['payung-agreements'],
        ...identity,
        FILES_FOLDER: join(plan.filesFolder, 'agreements'),
        PERSONAL_KEYS: secrets.personalKeys.agreements,
        FILE_URL_KEY: secrets.fileUrlKey,
        ...trail,
      },
    },
    participants: {
      entry: 'subgraphs/participants/src/main.ts',
      env: {
        ...participantsWorker,
        CLAIMS_URL: graph(ports.claims),
        FILE_URL_KEY: secrets.fileUrlKey,
        ...identity,
      },
    },
    claims: {
      entry: 'subgraphs/claims/src/main.ts',
      env: { ...claimsWorker, FILE_URL_KEY: secrets.fileUrlKey, ...identity },
    },
    'participants-worker': {
      entry: 'subgraphs/participants/src/worker.ts',
      // Rosters stream through it. With room to be lazy, its garbage would take a hundred megabytes more.
      env: {
        ...participantsWorker,
        ...trail,
        CLAIMS_URL: graph(ports.claims),
        NODE_OPTIONS: '--max-old-space-size=256 --max-semi-space-size=4',
      },
    },
    'claims-worker': { entry: 'subgraphs/claims/src/worker.ts', env: { ...claimsWorker, ...trail } },
    gateway: {
      entry: 'gateway/src/main.ts',
      env: {
        AGREEMENTS_URL: graph(ports.agreements),
        PARTICIPANTS_URL: graph(ports.participants),
        CLAIMS_URL: graph(ports.claims),
        OIDC_ISSUER: tokens.OIDC_ISSUER,
        CORS_ORIGINS: plan.corsOrigins,
        ...(plan.issuer === undefined
          ? {
              ...identity,
              USAGE_URL: `${localUrl(ports.identity)}/usage`,
              SERVICE_CLIENT_ID: 'payung-gateway',
              SERVICE_CLIENT_SECRET: secrets.clients['payung-gateway'],
            }
          : {}),
        ...(plan.consoleFolder === undefined ? {} : { CONSOLE_DIR: plan.consoleFolder }),
      },
    },
  };
  return SERVICES.filter((name) => name !== 'identity' || plan.issuer === undefined).map((name) => {
    const { entry, env } = settings[name];
    // HOST is said aloud because some shells set it to the name of the machine.
    const common = {
      NODE_ENV: plan.environment,
      HOST: '127.0.0.1',
      PORT: String(ports[name]),
      ...LITTLE_MEMORY,
      ...(plan.clockFile === undefined ? {} : { SANDBOX_CLOCK_FILE: plan.clockFile }),
    };
    return {
      name,
      entry,
      url: localUrl(ports[name]),
      env: { ...common, ...env, ...plan.extra?.[name] },
    };
  });
}
