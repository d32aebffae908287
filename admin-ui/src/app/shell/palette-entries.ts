import type { NavigateOptions } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { instrumentLabel, regionKindLabel } from '../../lib/labels.ts';
import { useRegionSearch } from '../../lib/region-search.ts';
import { useMay, useSession } from '../../lib/session.ts';
import { m } from '../../paraglide/messages.js';

/** A place to go to. */
export interface PaletteEntry {
  key: string;
  label: string;
  hint?: string;
  target: NavigateOptions;
}

/** Places of one kind. */
export interface PaletteGroup {
  name: string;
  entries: PaletteEntry[];
}

const PaletteQuery = graphql(`
  query Palette($search: String!) {
    agreements(first: 6, filter: { search: $search }) {
      edges {
        node {
          id
          title
          instrument
        }
      }
    }
  }
`);

/** What the palette offers for a text: pages at once, regions and agreements from the graph when typing has paused. */
export function usePaletteEntries(
  text: string,
  settled: string,
  open: boolean,
): { groups: PaletteGroup[]; searching: boolean } {
  const search = settled.trim();
  // A long run of digits is likely a NIK: it is not searched for here, where nothing could be found by it.
  const pause = !open || search.length < 2 || /\d{8}/.test(search);
  const [{ data, fetching }] = useQuery({ query: PaletteQuery, variables: { search }, pause });
  const { regions, searching } = useRegionSearch(search, { small: 2, pause });
  const wanted = text.trim().toLocaleLowerCase();
  const pages = usePages().filter((entry) => entry.label.toLocaleLowerCase().includes(wanted));
  const found = pause ? undefined : data;
  const groups: PaletteGroup[] = [
    { name: m.palette_pages(), entries: pages },
    {
      name: m.nav_regions(),
      entries: regions.map((region) => ({
        key: region.code,
        label: region.name,
        hint: `${regionKindLabel(region.kind)} ${region.code}`,
        target: { to: '/wilayah/$kode', params: { kode: region.code } },
      })),
    },
    {
      name: m.nav_agreements(),
      entries: (found?.agreements?.edges ?? []).map(({ node }) => ({
        key: node.id,
        label: node.title,
        hint: instrumentLabel(node.instrument),
        target: { to: '/perjanjian/$id', params: { id: node.id } },
      })),
    },
  ];
  return { groups: groups.filter((group) => group.entries.length > 0), searching: searching || (!pause && fetching) };
}

function usePages(): PaletteEntry[] {
  const { regions } = useSession();
  const may = {
    coverage: useMay('coverage:read'),
    agreements: useMay('agreement:read'),
    draft: useMay('agreement:draft'),
    participants: useMay('participant:read'),
    register: useMay('participant:register'),
    claims: useMay('claim:read'),
    contributions: useMay('contribution:read'),
    reconcile: useMay('contribution-payment:reconcile'),
    jobs: useMay('roster:read'),
    import: useMay('roster:import'),
    cover: useMay('cover:ask'),
    payments: useMay('payment:read'),
    trail: useMay('trail:read'),
    webhooks: useMay('webhook:read'),
    notice: useMay('claim:notice'),
    calculator: useMay('entitlement:read'),
    accounts: useMay('account:read'),
    requests: useMay('data-request:read'),
    breaches: useMay('breach:report'),
    glass: [useMay('break-glass:open'), useMay('break-glass:watch'), useMay('break-glass:read')].includes(true),
  };
  const pages: (PaletteEntry | false)[] = [
    { key: '/', label: m.nav_overview(), target: { to: '/' } },
    may.coverage && { key: '/perhatian', label: m.nav_attention(), target: { to: '/perhatian' } },
    may.coverage && { key: '/tanpa-perjanjian', label: m.nav_white_list(), target: { to: '/tanpa-perjanjian' } },
    may.coverage && { key: '/simulasi-perluasan', label: m.nav_extension(), target: { to: '/simulasi-perluasan' } },
    may.webhooks && { key: '/webhook', label: m.webhooks(), target: { to: '/webhook' } },
    may.trail && { key: '/jejak', label: m.trail(), target: { to: '/jejak' } },
    may.coverage && { key: '/acuan', label: m.nav_reference_data(), target: { to: '/acuan' } },
    { key: '/peran', label: m.nav_access(), target: { to: '/peran' } },
    may.agreements && { key: '/perjanjian', label: m.nav_agreements(), target: { to: '/perjanjian' } },
    may.draft && { key: '/perjanjian/baru', label: m.agreement_new(), target: { to: '/perjanjian/baru' } },
    may.participants && { key: '/peserta', label: m.nav_participants(), target: { to: '/peserta' } },
    may.register && { key: '/peserta/baru', label: m.participant_new_title(), target: { to: '/peserta/baru' } },
    may.participants && { key: '/kepesertaan-ganda', label: m.nav_conflicts(), target: { to: '/kepesertaan-ganda' } },
    may.participants && { key: '/kesiapan-ahli-waris', label: m.nav_heirs(), target: { to: '/kesiapan-ahli-waris' } },
    may.cover && { key: '/apakah-terlindungi', label: m.nav_cover(), target: { to: '/apakah-terlindungi' } },
    may.jobs && { key: '/pekerjaan', label: m.nav_jobs(), target: { to: '/pekerjaan' } },
    may.import && { key: '/impor/baru', label: m.roster_new_title(), target: { to: '/impor/baru' } },
    may.contributions && { key: '/iuran', label: m.nav_contributions(), target: { to: '/iuran' } },
    may.reconcile && {
      key: '/iuran/rekonsiliasi',
      label: m.bank_files_title(),
      target: { to: '/iuran/rekonsiliasi' },
    },
    may.accounts && {
      key: '/administrasi/pengguna',
      label: m.administration(),
      target: { to: '/administrasi/$bagian/{-$id}', params: { bagian: 'pengguna', id: undefined } },
    },
    may.payments && { key: '/pembayaran', label: m.nav_payments(), target: { to: '/pembayaran' } },
    may.notice && { key: '/klaim/pemberitahuan', label: m.notice_title(), target: { to: '/klaim/pemberitahuan' } },
    may.calculator && { key: '/kalkulator', label: m.nav_calculator(), target: { to: '/kalkulator' } },
    may.requests && {
      key: '/permintaan-data',
      label: m.data_requests_title(),
      target: { to: '/permintaan-data' },
    },
    may.breaches && {
      key: '/kegagalan-pelindungan',
      label: m.breaches_title(),
      target: { to: '/kegagalan-pelindungan' },
    },
    may.glass && { key: '/akses-darurat', label: m.break_glass(), target: { to: '/akses-darurat' } },
    { key: '/sesi-saya', label: m.own_sessions(), target: { to: '/sesi-saya' } },
    may.claims && { key: '/klaim', label: m.nav_claims(), target: { to: '/klaim' } },
    may.claims && { key: '/kalender-kejadian', label: m.calendar_title(), target: { to: '/kalender-kejadian' } },
    {
      key: '/wilayah',
      label: m.nav_regions(),
      target: { to: '/wilayah/$kode', params: { kode: regions[0]?.code ?? 'ID' } },
    },
  ];
  return pages.filter((page) => page !== false);
}
