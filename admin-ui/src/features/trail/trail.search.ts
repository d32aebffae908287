import { textsNamed } from '../../lib/search-text.ts';

/** Filters of the trail, in the URL: who, what, to what kind of thing, and in which days. */
export const trailSearch = textsNamed('pelaku tindakan jenis dari sampai');
