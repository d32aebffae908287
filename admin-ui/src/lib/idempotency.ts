import { useRef } from 'react';

/**
 * Gives the idempotency key of a submission: the same key as long as the same input is sent again, so that a
 * submission whose answer got lost is not done twice, and a new one when the input has changed.
 */
export function useIdempotencyKey(): (input: unknown) => string {
  const last = useRef<{ input: string; key: string } | null>(null);
  return (input) => {
    const text = JSON.stringify(input);
    if (last.current?.input !== text) last.current = { input: text, key: crypto.randomUUID() };
    return last.current.key;
  };
}
