import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { openBrowser } from './browser.ts';
import { CLIENT_SECRETS } from './world.ts';
import type { World } from './world.ts';

/** What the register answered to a command. */
export interface RegisterMade {
  readonly made: Readonly<Record<string, unknown>> & { readonly version: number };
  readonly shownOnce: string | null;
  readonly refused?: { readonly code: string; readonly field: string | null };
}

/** Asks the register of a world as the graph would. */
export function registerOf(world: World) {
  async function post(name: string, body: unknown, secret: string = CLIENT_SECRETS['payung-agreements']) {
    return fetch(`${world.inside}/administration/${name}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Basic ${Buffer.from(`payung-agreements:${secret}`).toString('base64')}`,
      },
      body: JSON.stringify(body),
    });
  }

  async function change(
    name: string,
    input: Readonly<Record<string, unknown>>,
    { as = 'admin', role = 'NATIONAL_ADMIN', key = randomUUID() }: { as?: string; role?: string; key?: string } = {},
  ): Promise<RegisterMade> {
    const response = await post(name, { actor: { subject: as, role }, key, requestId: 'request-of-a-test', input });
    expect(response.status).toBe(200);
    return (await response.json()) as RegisterMade;
  }

  async function read<Found>(
    name: string,
    input: Readonly<Record<string, unknown>> = {},
    { as = 'admin', role = 'NATIONAL_ADMIN' }: { as?: string; role?: string } = {},
  ): Promise<Found> {
    const response = await post(name, { actor: { subject: as, role }, input });
    expect(response.status).toBe(200);
    return ((await response.json()) as { found: Found }).found;
  }

  /** Invites somebody; their subject and link. */
  async function invite(email: string, grant: Readonly<Record<string, unknown>> = OFFICER) {
    const { made, shownOnce } = await change('inviteAccount', { name: 'Tirta Ayu Lestari', email, grant });
    return { subject: String(made['subject']), link: shownOnce ?? '' };
  }

  /** Sets a password at a link, as the invited person does. */
  function setPassword(link: string, password: string, again = password): Promise<Response> {
    return openBrowser().submit(link, { password, again });
  }

  /** Invites somebody who takes it up; their subject. */
  async function join(email: string, grant: Readonly<Record<string, unknown>> = OFFICER): Promise<string> {
    const { subject, link } = await invite(email, grant);
    expect((await setPassword(link, PASSWORD)).status).toBe(200);
    return subject;
  }

  return { post, change, read, invite, setPassword, join };
}

/** What people invited by tests set. */
export const PASSWORD = 'kucing biru di atap';

/** An officer of KPU Kabupaten Bandung. */
export const OFFICER = { role: 'INSTITUTION_OFFICER', institutionCode: 'kpu-32.04', regionCodes: ['32.04'] };
