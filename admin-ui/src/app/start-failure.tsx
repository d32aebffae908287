import { m } from '../paraglide/messages.js';

/** Shown when the console cannot even start: its configuration or its provider did not answer. Needs nothing but this file. */
export function StartFailure() {
  return (
    <main role="alert" style={{ maxWidth: '36rem', margin: '20vh auto', padding: '0 24px' }}>
      <h1>{m.start_failed_title()}</h1>
      <p>{m.start_failed_text()}</p>
      <p>
        <button type="button" onClick={() => location.reload()}>
          {m.retry()}
        </button>
      </p>
    </main>
  );
}
