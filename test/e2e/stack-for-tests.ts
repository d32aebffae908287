import { builtConsole } from '../kit/console.ts';
import { loadExamplesInto } from '../kit/examples.ts';
import { offerRemoteControl } from '../kit/remote-control.ts';
import { startTestStack } from '../kit/stack.ts';

/**
 * Playwright's global set-up: the built console and, behind it, a stack of real processes with the example
 * data. Tests find the origin in `baseURL`; the rest of what they need is in the environment.
 *
 * @returns what to do when all tests are over
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const stack = await startTestStack({
    consoleFolder: await builtConsole(),
    // So that an import of ten thousand needs its second person.
    extra: { participants: { ROSTER_APPROVAL_ABOVE: '9000' } },
  });
  try {
    await loadExamplesInto(stack);
    const control = await offerRemoteControl(stack);
    process.env['E2E_URL'] = stack.url;
    process.env['E2E_PASSWORD'] = stack.demoPassword;
    process.env['E2E_CONTROL'] = control.url;
    return async () => {
      control.close();
      await stack.stop();
    };
  } catch (error) {
    await stack.stop();
    throw error;
  }
}
