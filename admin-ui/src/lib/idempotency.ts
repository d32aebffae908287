import { useState } from 'react';

/**
 * Makes what gives the idempotency key of a submission: the same key as long as the same input is sent again, so that a
 * submission whose answer got lost is not done twice, and a new one when the input has changed.
 */
export function createKeys(): (input: unknown) => string {
  let last: { input: string; key: string } | null = null;
  return (input) => {
    const text = JSON.stringify(input);
    if (last?.input !== text) last = { input: text, key: crypto.randomUUID() };
    return last.key;
  };
}

/** The same for as long as a component is there. */
export function useIdempotencyKey(): (input: unknown) => string {
  return useState(createKeys)[0];
}
