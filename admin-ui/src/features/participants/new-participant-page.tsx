import { Link } from '@tanstack/react-router';
import { Forbidden } from '../../lib/graph-failure.tsx';
import { Page } from '../../lib/page.tsx';
import { useMay } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';
import { Section } from '../../ui/section.tsx';
import { RegisterParticipantForm } from './register-participant-form.tsx';

/** Registers one person. */
export function NewParticipantPage() {
  const may = useMay('participant:register');
  return (
    <Page
      title={m.participant_new_title()}
      crumbs={[
        <Link key="list" to="/peserta">
          {m.nav_participants()}
        </Link>,
      ]}
      status={may ? m.participant_new_lead() : undefined}
    >
      {may ? (
        <Section title={m.identity()} note={m.required_note()}>
          <RegisterParticipantForm />
        </Section>
      ) : (
        <Forbidden permission="participant:register" />
      )}
    </Page>
  );
}
