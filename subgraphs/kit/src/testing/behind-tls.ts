import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/** PostgreSQL, to be reached by TLS alone. */
export interface BehindTls {
  /** Where it is: the same database by another way. */
  readonly url: string;
  /** The certificate that it shows, which is its own authority as well. */
  readonly certificate: string;
  /** What was asked of it within TLS, and what in the open: the numbers with which connections begin. */
  readonly asked: { readonly safely: readonly number[]; readonly openly: readonly number[] };
  readonly close: () => Promise<void>;
}

/** With what a connection asks for TLS. */
const SSL_REQUEST = 80_877_103;

/** Puts TLS before a PostgreSQL that has none, as a pooler or a proxy in front of it does. */
export async function behindTls(url: string): Promise<BehindTls> {
  const place = new URL(url);
  const [safely, openly]: [number[], number[]] = [[], []];
  const open = new Set<Socket>();
  const keep = <Kept extends Socket>(socket: Kept): Kept => {
    open.add(socket);
    // Whoever leaves takes the other end along.
    socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
    return socket;
  };
  const server = createServer((socket) => {
    keep(socket).once('data', (first) => {
      const code = first.readInt32BE(4);
      if (code !== SSL_REQUEST) {
        openly.push(code);
        return socket.destroy();
      }
      const safe = keep(new TLSSocket(socket, { isServer: true, cert: CERTIFICATE, key: KEY }));
      const postgres = keep(connect(Number(place.port), place.hostname));
      safe.once('data', (begun) => {
        safely.push(begun.readInt32BE(4));
        postgres.write(begun);
        safe.pipe(postgres).pipe(safe);
      });
      postgres.once('close', () => safe.end());
      safe.once('close', () => postgres.end());
      socket.write('S');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const front = new URL(url);
  front.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
  return { url: front.href, certificate: CERTIFICATE, asked: { safely, openly }, close };
}

const pem = (kind: string, lines: readonly string[]): string =>
  [`-----BEGIN ${kind}-----`, ...lines, `-----END ${kind}-----`, ''].join('\n');

/** Of `localhost` and 127.0.0.1, from 2020 to 2199. Nothing but tests believes it. */
const CERTIFICATE = pem('CERTIFICATE', [
  'MIIBejCCASCgAwIBAgIUUoH5DoqGaVOVEqceXedZUnOiERcwCgYIKoZIzj0EAwIw',
  'FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTIwMDEwMTAwMDAwMFoYDzIxOTkxMjMx',
  'MjM1OTU5WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO',
  'PQMBBwNCAAT0gRACHybnhiZZ231MnarkjekcvLKg3zGzwADoMTVUU2yqg1PlH4n8',
  'ekigzu4PHJCnE0jSFA+5Ai00exNfYCXCo04wTDAPBgNVHRMBAf8EBTADAQH/MBoG',
  'A1UdEQQTMBGCCWxvY2FsaG9zdIcEfwAAATAdBgNVHQ4EFgQUAfCbceez2PT3rIv5',
  '8pwzP7bA8D0wCgYIKoZIzj0EAwIDSAAwRQIgfe9G/eZdVIGa8gmZQ7HCgS7qyGm6',
  'SbpKJcTAxpwGjmMCIQDD03A8INQ5yBkxJczt2KFJ7pUW2Tj6MvH/L99xI8whiQ==',
]);

const KEY = pem('PRIVATE KEY', [
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgCDsFC/Mb38ayF6St',
  'B28BOpXJltj84AxhFYlCdahFSjWhRANCAAT0gRACHybnhiZZ231MnarkjekcvLKg',
  '3zGzwADoMTVUU2yqg1PlH4n8ekigzu4PHJCnE0jSFA+5Ai00exNfYCXC',
]);
