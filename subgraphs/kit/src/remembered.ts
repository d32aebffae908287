/** What was worked out of an object, and what else it was worked out of. */
interface Known<Others, Result> {
  readonly others: Others;
  readonly result: Result;
}

/**
 * Remembers what follows from an object, and from others beside it, for as long as the object is there. To be given only what follows from
 * nothing else: neither from the time, nor from who asks.
 */
export function remembered<Of extends object, Others extends readonly object[], Result>(
  work: (of: Of, ...others: Others) => Result,
): (of: Of, ...others: Others) => Result {
  const known = new WeakMap<Of, Known<Others, Result>>();
  return (of, ...others) => {
    const before = known.get(of);
    if (before !== undefined && isSame(before.others, others)) return before.result;
    const result = work(of, ...others);
    known.set(of, { others, result });
    return result;
  };
}

function isSame(before: readonly object[], now: readonly object[]): boolean {
  for (let at = 0; at < now.length; at++) if (before[at] !== now[at]) return false;
  return true;
}
