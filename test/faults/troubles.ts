import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import type { Spoil } from '../kit/balancer.ts';

// What a balancer, a proxy or a dying process makes of answers. A service behind one does what it was asked to do; what it says arrives spoiled.

/** Every answer comes later by so many milliseconds. */
export function late(milliseconds: number): Spoil {
  return async (bytes) => {
    await wait(milliseconds);
    return bytes;
  };
}

/** The head is right, and the body is as long as it says, and nonsense. */
export const garbled: Spoil = (bytes) => {
  const [head, body] = parts(bytes);
  return Buffer.concat([head, randomBytes(body.length)]);
};

/** No HTTP at all. */
export const noise: Spoil = (bytes) => randomBytes(bytes.length);

/** What proxies say of a service that they do not reach, with the code of success and another type. */
export const errorPage: Spoil = () =>
  Buffer.from(
    `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${PAGE.length}\r\nConnection: keep-alive\r\n\r\n${PAGE}`,
  );

const PAGE = '<html><h1>Down for maintenance</h1><p>upstream 10.0.0.7:4001</p></html>';

/** JSON, and of the right type, but the answer to something else. */
export const otherJson: Spoil = () => {
  const body = '{"data":[{"_entities":{}}],"errors":"many"}';
  return Buffer.from(
    `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: keep-alive\r\n\r\n${body}`,
  );
};

/** Half of the body, and then the connection breaks. */
export const halfThenCut: Spoil = (bytes, cut) => {
  setTimeout(cut, 20);
  return half(bytes);
};

/** Half of the body, and then nothing more for as long as anybody waits. */
export const halfThenSilence: Spoil = (bytes) => half(bytes);

/** Each answer comes twice: the second could be taken for that to the next question on the same connection. */
export const twice: Spoil = (bytes) => Buffer.concat([bytes, bytes]);

function half(bytes: Buffer): Buffer {
  const [head, body] = parts(bytes);
  return Buffer.concat([head, body.subarray(0, body.length / 2)]);
}

/** The head of an answer with the empty line that ends it, and the body. Bytes without a head are all body. */
function parts(bytes: Buffer): readonly [head: Buffer, body: Buffer] {
  const end = bytes.indexOf('\r\n\r\n');
  const bodyFrom = bytes.toString('latin1', 0, 5) === 'HTTP/' && end >= 0 ? end + 4 : 0;
  return [bytes.subarray(0, bodyFrom), bytes.subarray(bodyFrom)];
}
