import type { Cluster } from '../postgres/cluster.ts';
import { startBundledPostgres } from './bundled-postgres.ts';
import { buildConsole, hashConsoleSources, isConsoleBuilt } from './console-build.ts';
import { databaseUrls, ensureDatabases } from './databases.ts';
import type { AllDatabaseUrls } from './databases.ts';
import { loadExampleClaims, loadExamples, loadRosters } from './load-examples.ts';
import { readLogTail } from './log-tail.ts';
import { DATABASES } from './names.ts';
import { IS_SANDBOX, PATHS, ROOT } from './paths.ts';
import { choosePort } from './ports.ts';
import { prepareDatabases } from './prepare-databases.ts';
import type { Progress } from './progress.ts';
import { noteRunning } from './running.ts';
import { loadSecrets } from './secrets.ts';
import type { Secrets } from './secrets.ts';
import { issuerOf, localUrl, planServices } from './services.ts';
import type { Ports, StackPlan } from './services.ts';
import { ownDatabaseUrls } from './settings.ts';
import type { Settings } from './settings.ts';
import { Stack } from './stack.ts';
import { changeState, readState } from './state.ts';

/** What a start has to work with. */
export interface Launch {
  readonly settings: Settings;
  /** Start without example data. */
  readonly empty: boolean;
  readonly progress: Progress;
  /** Told of each thing that runs, as soon as it does: it is stopped before those told earlier. */
  readonly onRunning: (stop: () => Promise<void>) => void;
  /** Told when something ends that should not have. */
  readonly onTrouble: (problem: Error) => void;
  /** Aborted when the start is to be given up. */
  readonly signal: AbortSignal;
}

/** What runs, and what is left to do once people can use it. */
export interface Launched {
  readonly plan: StackPlan;
  /** Loads what a first start shows and nobody has to wait for; undefined when there is nothing to load. */
  readonly afterwards: (() => Promise<void>) | undefined;
}

/** Brings everything up, from the database to the gateway, and returns what runs. */
export async function launch(options: Launch): Promise<Launched> {
  const { settings, progress, signal } = options;
  const secrets = withOwnSecrets(loadSecrets(PATHS.secrets), settings);
  const [{ databases, server }, ports] = await Promise.all([
    upToDateDatabases(options, secrets),
    choosePorts(settings.PAYUNG_PORT, progress),
    upToDateConsole(progress),
  ]);
  signal.throwIfAborted();

  const plan: StackPlan = {
    ports,
    databases,
    secrets,
    issuer: settings.OIDC_ISSUER,
    environment: settings.NODE_ENV,
    corsOrigins: settings.CORS_ORIGINS,
    consoleFolder: PATHS.console,
    filesFolder: PATHS.files,
    clockFile: IS_SANDBOX ? PATHS.clock : undefined,
    extra: { gateway: { DRAIN_DELAY_MS: '0' } },
  };
  const stack = new Stack(planServices(plan), { root: ROOT, logs: PATHS.logs });
  void stack.whenOneEnds().then(options.onTrouble);
  options.onRunning(() => stack.stop());
  await progress.step('Services', async () => {
    stack.start();
    noteRunning(PATHS.running, { children: stack.pids() });
    await stack.ready(60_000);
  });
  signal.throwIfAborted();

  await firstExamples(options, plan, server);
  noteRunning(PATHS.running, { url: localUrl(ports.gateway), issuer: issuerOf(plan), children: stack.pids() });
  return { plan, afterwards: rostersToLoad(options, plan, server) };
}

/** Databases that exist and are migrated, wherever they are; `server` names the place in the state. */
async function upToDateDatabases(
  options: Launch,
  secrets: Secrets,
): Promise<{ databases: AllDatabaseUrls; server: string }> {
  const { progress, settings } = options;
  const { databases, server } = await progress.step(
    'PostgreSQL',
    () => findDatabases(options, secrets),
    (found) => found.where,
  );
  options.signal.throwIfAborted();
  const withIdentity = settings.OIDC_ISSUER === undefined;
  await progress.step('Databases up to date', () =>
    prepareDatabases({ databases, withIdentity, root: ROOT, logs: PATHS.logs }),
  );
  return { databases, server };
}

async function findDatabases(
  options: Launch,
  secrets: Secrets,
): Promise<{ databases: AllDatabaseUrls; server: string; where: string }> {
  const { settings } = options;
  const own = ownDatabaseUrls(settings);
  if (own !== undefined) {
    const { host, pathname } = new URL(own.agreements.app);
    return { databases: own, server: `${host}${pathname}`, where: `your own databases at ${host}` };
  }
  const external = settings.PAYUNG_POSTGRES_URL;
  const bundled = external === undefined ? await runBundled(options, secrets) : undefined;
  const adminUrl = bundled?.adminUrl ?? external ?? '';
  const server = external === undefined ? 'bundled' : new URL(external).host;
  await ensureDatabases({
    adminUrl,
    secrets,
    ours: new Set(external === undefined ? DATABASES : readState(PATHS.state).databases[server]),
    claim: (missing) =>
      changeState(PATHS.state, ({ databases }) => ({
        databases: { ...databases, [server]: [...new Set([...(databases[server] ?? []), ...missing])] },
      })),
  });
  const where = bundled === undefined ? `the server at ${server}` : `port ${bundled.port}`;
  return { databases: databaseUrls(adminUrl, secrets), server, where };
}

async function runBundled({ onRunning, onTrouble }: Launch, secrets: Secrets): Promise<Cluster & { port: number }> {
  const starting = startBundledPostgres(secrets.postgres);
  let wanted = false;
  onRunning(async () => {
    wanted = true;
    // A server that is still being made is waited for: given up, it would go on without us.
    const cluster = await starting.catch(() => undefined);
    await cluster?.stop();
  });
  const cluster = await starting;
  void cluster.ended.then((how) => {
    if (wanted) return;
    const log = `${PATHS.logs}/postgres.log`;
    onTrouble(new Error(`PostgreSQL ended unexpectedly (${how}). The end of ${log}:\n${readLogTail(log, 15)}`));
  });
  return cluster;
}

async function upToDateConsole(progress: Progress): Promise<void> {
  const sources = hashConsoleSources(ROOT);
  if (isConsoleBuilt(PATHS.console, readState(PATHS.state).consoleSources, sources)) return;
  await progress.step('Console built', () => buildConsole(ROOT, PATHS.logs));
  changeState(PATHS.state, () => ({ consoleSources: sources }));
}

/** Examples belong to the very first start on a server, never to production. */
async function firstExamples({ settings, empty, progress }: Launch, plan: StackPlan, server: string): Promise<void> {
  if (settings.NODE_ENV === 'production' || readState(PATHS.state).examples[server] !== undefined) return;
  const missingSecret = plan.issuer !== undefined && settings.EXAMPLES_CLIENT_SECRET === undefined;
  if (missingSecret && !empty) progress.note('No example data: EXAMPLES_CLIENT_SECRET is not set for your own issuer.');
  const declined = empty || missingSecret;
  if (!declined) await progress.step('Example data', () => loadExamples(plan, { root: ROOT, logs: PATHS.logs }));
  changeState(PATHS.state, ({ examples }) => ({
    examples: { ...examples, [server]: declined ? 'declined' : 'loaded' },
  }));
}

/** Rosters belong to wherever examples were loaded. They come when the console can be opened already. */
function rostersToLoad({ progress }: Launch, plan: StackPlan, server: string): (() => Promise<void>) | undefined {
  const { examples, rosters } = readState(PATHS.state);
  if (plan.environment === 'production' || examples[server] !== 'loaded' || rosters.includes(server)) return undefined;
  return async () => {
    const where = { root: ROOT, logs: PATHS.logs };
    await progress.step('Example rosters, synthetic people', () => loadRosters(plan, where));
    await progress.step('Example claims over them', () => loadExampleClaims(plan, where));
    changeState(PATHS.state, (before) => ({ rosters: [...before.rosters, server] }));
  };
}

const PREFERRED_PORTS = {
  agreements: 4001,
  participants: 4002,
  claims: 4003,
  identity: 4010,
  'participants-worker': 4012,
  'claims-worker': 4013,
};

async function choosePorts(gateway: number, progress: Progress): Promise<Ports> {
  const preferred: Ports = { gateway, ...PREFERRED_PORTS };
  const taken = new Set<number>();
  const ports: Record<keyof Ports, number> = { ...preferred };
  for (const name of Object.keys(preferred) as (keyof Ports)[]) {
    ports[name] = await choosePort(preferred[name], taken);
    taken.add(ports[name]);
    if (ports[name] !== preferred[name])
      progress.note(`Port ${preferred[name]} is in use: ${name} listens on ${ports[name]} instead.`);
  }
  return ports;
}

/** Secrets that the settings name win over those that were made up. */
function withOwnSecrets(made: Secrets, settings: Settings): Secrets {
  return {
    ...made,
    demoPassword: settings.DEMO_PASSWORD ?? made.demoPassword,
    blindIndexKey: settings.BLIND_INDEX_KEY ?? made.blindIndexKey,
    auditKey: settings.AUDIT_KEY ?? made.auditKey,
    personalKeys: {
      agreements: settings.AGREEMENTS_PERSONAL_KEYS ?? made.personalKeys.agreements,
      participants: settings.PARTICIPANTS_PERSONAL_KEYS ?? made.personalKeys.participants,
      claims: settings.CLAIMS_PERSONAL_KEYS ?? made.personalKeys.claims,
    },
    clients: {
      ...made.clients,
      'payung-agreements': settings.AGREEMENTS_CLIENT_SECRET ?? made.clients['payung-agreements'],
      'payung-participants': settings.PARTICIPANTS_CLIENT_SECRET ?? made.clients['payung-participants'],
      'payung-claims': settings.CLAIMS_CLIENT_SECRET ?? made.clients['payung-claims'],
      'payung-examples': settings.EXAMPLES_CLIENT_SECRET ?? made.clients['payung-examples'],
    },
  };
}
