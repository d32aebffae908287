import { relative } from 'node:path';

import { z } from 'zod';

import { DEMO_PEOPLE } from '../../identity/src/demo-people.ts';
import { IS_SANDBOX, PATHS, ROOT } from './paths.ts';
import { issuerOf, localUrl } from './services.ts';
import type { StackPlan } from './services.ts';

/** What whoever started Payung needs to know, in one block. */
export async function greet(plan: StackPlan): Promise<string> {
  const url = localUrl(plan.ports.gateway);
  const lines = [
    IS_SANDBOX
      ? 'A sandbox of Payung is running: all people are invented, and its day can be set.'
      : 'Payung is running.',
    '',
    `  Console      ${url}/`,
    `  Graph        ${url}/graphql      (in a browser: Apollo Sandbox, needs the internet)`,
    `  GraphiQL     ${url}/graphiql     (works offline)`,
    '',
    ...(plan.issuer === undefined ? signIns(plan.secrets.demoPassword) : [`  Sign-in      at ${plan.issuer}`]),
    '',
    '  Token for a partner system (ten minutes; send it as "authorization: Bearer …"):',
    ...(await tokenCommand(plan)),
    '',
    `  Logs         ${relative(ROOT, PATHS.logs)}/`,
    `  Stop         Ctrl-C        Begin anew   npm run ${IS_SANDBOX ? 'sandbox -- reset' : 'reset'}`,
  ];
  return `\n${lines.join('\n')}\n`;
}

function signIns(password: string): readonly string[] {
  const people = DEMO_PEOPLE.map(({ userName, name, role, institution }) => {
    return `    ${userName.padEnd(12)} ${password}   ${[name, role, institution].filter((part) => part !== undefined).join(', ')}`;
  });
  return ['  Sign in as (user name, password, who that is; all of them synthetic):', ...people];
}

async function tokenCommand(plan: StackPlan): Promise<readonly string[]> {
  const issuer = issuerOf(plan);
  const endpoint = await findTokenEndpoint(issuer);
  if (endpoint === undefined) return [`    ${issuer} does not answer: nobody can sign in until it does.`];
  const client =
    plan.issuer === undefined ? `payung-partner-demo:${plan.secrets.clients['payung-partner-demo']}` : 'CLIENT:SECRET';
  return [`    curl -s -u ${client} \\`, `      -d grant_type=client_credentials -d scope=payung ${endpoint}`];
}

async function findTokenEndpoint(issuer: string): Promise<string | undefined> {
  try {
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const response = await fetch(address, { signal: AbortSignal.timeout(10_000) });
    return z.object({ token_endpoint: z.string() }).parse(await response.json()).token_endpoint;
  } catch {
    return undefined;
  }
}
