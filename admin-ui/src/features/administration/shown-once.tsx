import { m } from '../../paraglide/messages.js';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './administration.module.css';

/** A link or a secret that is shown this once, with the way to copy it. */
export function ShownOnce({ label, text, hint }: { label: string; text: string | null; hint: string }) {
  if (text === null) {
    return (
      <Notice tone="warning" title={m.admin_shown_before_title()} urgent>
        <p>{m.admin_shown_before_text()}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="info" title={m.admin_shown_once()} urgent>
      <p>{hint}</p>
      <div className={styles.once}>
        <code aria-label={label}>{text}</code>
        <CopyButton text={text} label={m.copy()} doneLabel={m.copied()} />
      </div>
    </Notice>
  );
}
