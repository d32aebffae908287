/**
 * The header `traceparent` of a request (W3C Trace Context): a trace of its own for each, by which services that keep traces can be asked
 * what became of it. It says nothing of who asks, and whether a trace is kept the gateway decides.
 */
export function newTraceparent(): string {
  const digits = Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => byte.toString(16).padStart(2, '0'));
  return `00-${digits.slice(0, 16).join('')}-${digits.slice(16).join('')}-00`;
}
