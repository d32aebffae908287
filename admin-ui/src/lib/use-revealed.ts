import { useEffect, useEffectEvent, useState } from 'react';

const SHOWN_FOR = 30;

/**
 * Counts the half minute for which personal values stay in sight, and ends it when nobody looks at the tab.
 *
 * @returns seconds that are left
 */
export function useAwhile(isShown: boolean, onOver: () => void): number {
  const [secondsLeft, setSecondsLeft] = useState(SHOWN_FOR);
  const over = useEffectEvent(onOver);
  useEffect(() => {
    if (!isShown) return;
    const until = Date.now() + SHOWN_FOR * 1_000;
    const timer = setInterval(() => {
      const left = Math.ceil((until - Date.now()) / 1_000);
      setSecondsLeft(left);
      if (left <= 0) over();
    }, 500);
    const look = () => document.visibilityState === 'hidden' && over();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      setSecondsLeft(SHOWN_FOR);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isShown]);
  return secondsLeft;
}

/** Keeps revealed values for half a minute and no longer than somebody looks at the tab; they are nowhere else in the page. */
export function useRevealed<Values>() {
  const [revealed, setRevealed] = useState<Values | null>(null);
  const hide = () => setRevealed(null);
  const secondsLeft = useAwhile(revealed !== null, hide);
  return { revealed, secondsLeft, show: (values: Values) => setRevealed(values), hide };
}
