import { m } from '../../paraglide/messages.js';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './webhooks.module.css';

/** The secret of a webhook, in sight this once. */
export function WebhookSecret({ text }: { text: string | null }) {
  if (text === null) return <Notice tone="warning" title={m.webhook_secret_gone()} urgent />;
  return (
    <Notice tone="info" title={m.webhook_secret()} urgent>
      <p>{m.webhook_secret_once()}</p>
      <div className={styles.once}>
        <code aria-label={m.webhook_secret()}>{text}</code>
        <CopyButton text={text} label={m.copy()} doneLabel={m.copied()} />
      </div>
    </Notice>
  );
}
