import { buildConsole, hashConsoleSources, isConsoleBuilt } from '../../bin/stack/console-build.ts';
import { makeOwnFolders, PATHS, ROOT } from '../../bin/stack/paths.ts';
import { changeState, readState } from '../../bin/stack/state.ts';

/**
 * Builds the console unless it is already built from the present sources, as the launcher does.
 *
 * @returns the folder of the built console
 */
export async function builtConsole(): Promise<string> {
  makeOwnFolders();
  const sources = hashConsoleSources(ROOT);
  if (!isConsoleBuilt(PATHS.console, readState(PATHS.state).consoleSources, sources)) {
    await buildConsole(ROOT, PATHS.logs);
    changeState(PATHS.state, () => ({ consoleSources: sources }));
  }
  return PATHS.console;
}
