import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { m } from '../paraglide/messages.js';
import { formatDateTime } from './format.ts';
import { useSession } from './session.ts';

/** What paper needs and a screen does not: which page this was, when it was printed, and by whom. The filters are in the address. */
export function PrintFooter() {
  const { name } = useSession();
  const [printed, setPrinted] = useState<{ at: string; url: string } | null>(null);
  useEffect(() => {
    const note = () => flushSync(() => setPrinted({ at: new Date().toISOString(), url: location.href }));
    addEventListener('beforeprint', note);
    return () => removeEventListener('beforeprint', note);
  }, []);
  if (printed === null) return null;
  return (
    <p className="only-print">{m.print_footer({ url: printed.url, time: formatDateTime(printed.at), person: name })}</p>
  );
}
