/** What the pages say of themselves. */
type Environment = 'demonstration' | 'production';

let environment: Environment = 'demonstration';
let secure = false;

/** Says once, at the start, whom this process serves, and whether browsers reach it by TLS. */
export function showAs(chosen: Environment, isSecure: boolean): void {
  environment = chosen;
  secure = isSecure;
}

/** Whether browsers reach this process by TLS: its cookies then go no other way. */
export function isServedSecurely(): boolean {
  return secure;
}

/** Whether everybody here is made up, which every page then says. */
export function isDemonstration(): boolean {
  return environment === 'demonstration';
}
