import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../../lib/page.tsx';
import { m } from '../../paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ClientPage } from './client-page.tsx';
import { ClientsPage } from './clients-page.tsx';
import { PartsNav } from './parts-nav.tsx';
import { PeoplePage } from './people-page.tsx';
import { PersonPage } from './person-page.tsx';
import { ReviewPage } from './review-page.tsx';
import { ReviewsPage } from './reviews-page.tsx';

const route = getRouteApi('/shell/administrasi/$bagian/{-$id}');

/** Who may use Payung, and what they hold: people, partners' systems, reviews. */
export function AdministrationPage() {
  const { bagian, id } = route.useParams();
  switch (bagian) {
    case 'pengguna':
      return id === undefined ? <PeoplePage /> : <PersonPage key={id} id={id} />;
    case 'klien-api':
      return id === undefined ? <ClientsPage /> : <ClientPage key={id} id={id} />;
    case 'tinjauan':
      return id === undefined ? <ReviewsPage /> : <ReviewPage key={id} id={id} />;
    default:
      return (
        <Page title={m.administration()}>
          <PartsNav />
          <EmptyState title={m.admin_missing_title()}>{m.missing_text()}</EmptyState>
        </Page>
      );
  }
}
