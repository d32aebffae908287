/**
 * What a process that a test starts has of ours, and nothing that is a setting: where programs are, and what was compiled for the
 * processes before it, since half of what a start costs is compiling.
 */
export function bareEnvironment(): NodeJS.ProcessEnv {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  return { PATH, NODE_COMPILE_CACHE };
}
