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

/**
 * The name of a cookie of ours. Where browsers come by TLS, the prefix has them take it from this host alone, over TLS alone: no
 * neighbour under the same domain can plant one. One that belongs to a part of the paths has the prefix that allows it.
 */
export function cookieNameOf(name: string, { path = '/' }: { readonly path?: '/' | 'part' } = {}): string {
  return secure ? `${path === '/' ? '__Host-' : '__Secure-'}${name}` : name;
}

/** Whether everybody here is made up, which every page then says. */
export function isDemonstration(): boolean {
  return environment === 'demonstration';
}
