/** What the pages say of themselves. */
type Environment = 'demonstration' | 'production';

let environment: Environment = 'demonstration';

/** Says once, at the start, whom this process serves. */
export function showAs(chosen: Environment): void {
  environment = chosen;
}

/** Whether everybody here is made up, which every page then says. */
export function isDemonstration(): boolean {
  return environment === 'demonstration';
}
