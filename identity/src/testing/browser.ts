/** Just enough of a browser: it keeps cookies by path, follows nothing by itself, and sends the origin of its own forms. */
export interface Browser {
  readonly get: (url: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly submit: (
    url: string,
    form: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  /** The cookies it would send to a path, as a header. */
  readonly cookiesFor: (path: string) => string;
}

/** Opens a browser without any cookies. */
export function openBrowser(): Browser {
  const jar = new Map<string, Cookie>();
  const cookiesFor = (path: string): string =>
    [...jar.values()]
      .filter(
        (cookie) =>
          path === cookie.path || path.startsWith(cookie.path.endsWith('/') ? cookie.path : `${cookie.path}/`),
      )
      .map((cookie) => `${cookie.name}=${cookie.value}`)
      .join('; ');
  const send = async (url: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers({ accept: 'text/html', cookie: cookiesFor(new URL(url).pathname) });
    new Headers(init.headers).forEach((value, name) => headers.set(name, value));
    const response = await fetch(url, { ...init, redirect: 'manual', headers });
    for (const header of response.headers.getSetCookie()) keep(jar, header);
    return response;
  };
  return {
    cookiesFor,
    get: (url, headers = {}) => send(url, { headers }),
    submit: (url, form, headers = {}) =>
      send(url, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: { origin: new URL(url).origin, ...headers },
      }),
  };
}

/** Where a redirect leads, as an absolute address; fails when the answer is none. */
export function redirectOf(response: Response): URL {
  const location = response.headers.get('location');
  if (location === null) throw new Error(`expected a redirect, got ${response.status} from ${response.url}`);
  return new URL(location, response.url);
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

function keep(jar: Map<string, Cookie>, header: string): void {
  const [pair = '', ...attributes] = header.split(';').map((part) => part.trim());
  const [name = '', value = ''] = pair.split(/=(.*)/s);
  const attribute = (wanted: string): string | undefined =>
    attributes.find((text) => text.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
  const path = attribute('path') ?? '/';
  const expires = attribute('expires');
  if (value === '' || (expires !== undefined && Date.parse(expires) <= Date.now())) jar.delete(`${name} ${path}`);
  else jar.set(`${name} ${path}`, { name, value, path });
}
