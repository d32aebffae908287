import { buildConsole, hashConsoleSources, isConsoleBuilt } from '../../bin/stack/console-build.ts';
import { PATHS, ROOT, makeOwnFolders } from '../../bin/stack/paths.ts';
import { changeState, readState } from '../../bin/stack/state.ts';
import { startTestStack } from '../kit/stack.ts';

/**
 * Playwright's global set-up: the built console and a stack of real processes behind it. Tests find the
 * origin in `baseURL`, and the demonstration people's password in `E2E_PASSWORD`.
 *
 * @returns what to do when all tests are over
 */
export default async function setUp(): Promise<() => Promise<void>> {
  makeOwnFolders();
  const sources = hashConsoleSources(ROOT);
  if (!isConsoleBuilt(PATHS.console, readState(PATHS.state).consoleSources, sources)) {
    await buildConsole(ROOT, PATHS.logs);
    changeState(PATHS.state, () => ({ consoleSources: sources }));
  }
  const stack = await startTestStack({ consoleFolder: PATHS.console });
  process.env['E2E_URL'] = stack.url;
  process.env['E2E_PASSWORD'] = stack.demoPassword;
  process.env['E2E_ISSUER'] = stack.issuer;
  process.env['E2E_CLIENT_SECRETS'] = JSON.stringify(stack.clientSecrets);
  return () => stack.stop();
}
