import { Button } from '@mantine/core';
import { m } from '../../paraglide/messages.js';
import { DialogFoot } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';

/** The end of a form on a person: what stands against it, and its two buttons. */
export function UpdateFoot({
  problem,
  changed,
  working,
  onClose,
}: {
  problem: string | null;
  changed: boolean;
  working: boolean;
  onClose: () => void;
}) {
  return (
    <>
      {changed && (
        <Notice tone="warning" title={m.person_update_changed()} urgent>
          <p>{m.enrolment_changed_text()}</p>
        </Notice>
      )}
      {problem !== null && (
        <Notice tone="bad" title={m.refused_title()} urgent>
          <p>{problem}</p>
        </Notice>
      )}
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {m.cancel()}
        </Button>
        <Button type="submit" loading={working}>
          {m.save()}
        </Button>
      </DialogFoot>
    </>
  );
}
