import type { Permission } from './access.ts';
import type { Criterion } from './access-criteria.ts';
import type { Sentence } from './values/sentence.ts';

/** What a permission is about. */
export interface PermissionFacts {
  /** What places the rows that it is about. */
  readonly where: Criterion;
  /** What it lets a person do, as the end of "may …". */
  readonly says: Sentence;
}

/** The facts of one permission. */
export const says = (where: Criterion, id: string, en: string): PermissionFacts => ({ where, says: { id, en } });

/** The part of `access-table.ts` that is about those who use Payung and about what is owed to people: accounts, clients, breaches, retention, break-glass. */
export const FACTS_OF_PEOPLE = {
  'account:read': says(
    'HOLDING',
    'melihat akun, wewenang, sesi, dan tinjauan akses',
    'see accounts, what they hold, sessions and access reviews',
  ),
  'account:manage': says(
    'HOLDING',
    'mengundang, mengubah wewenang, menangguhkan, dan mengakhiri sesi; tidak pernah melebihi wewenang sendiri',
    'invite people, change what they hold, suspend them and end sessions; never more than one holds oneself',
  ),
  'own-session:end': says(
    'OWN_ACCOUNT',
    'melihat dan mengakhiri sesi sendiri di peramban lain',
    "see and end one's own sessions in other browsers",
  ),
  'api-client:read': says('HOLDING', 'melihat klien API dan pemakaiannya', 'see API clients and what they use'),
  'api-client:manage': says(
    'HOLDING',
    'mendaftarkan klien API, memberi kunci rahasia, mengubah cakupan, kuota, dan jaringannya',
    'register API clients, give secrets, and change their scopes, quota and networks',
  ),
  'access-review:conduct': says(
    'HOLDING',
    'membuka tinjauan akses dan memutus tiap entrinya',
    'open access reviews and decide their entries',
  ),
  'breach:read': says(
    'WHOLE_OR_OWN_REPORT',
    'membaca seluruh register kegagalan pelindungan data',
    'read the whole breach register',
  ),
  'breach:handle': says(
    'WHOLE_OR_OWN_REPORT',
    'menilai kegagalan pelindungan data, mencatat pemberitahuan, dan menutupnya',
    'assess breaches, record notices and close them',
  ),
  'retention:read': says(
    'WHOLE_NATION',
    'melihat masa simpan, uji kering, dan penghapusan data',
    'see terms of retention, the dry run and runs that erase',
  ),
  'retention:manage': says(
    'WHOLE_NATION',
    'menetapkan masa simpan, mengajukan dan menyetujui penghapusan, serta penahanan hukum',
    'set terms of retention, ask for and approve runs that erase, and hold data for the law',
  ),
  'retention:ask': says(
    'ANYWHERE',
    'menanyakan data siapa yang masih harus disimpan sebelum menghapus (hanya layanan Payung)',
    'ask whose data must still be kept before erasing (services of Payung only)',
  ),
  'break-glass:open': says(
    'ONE_PERSON_NAMED',
    'membuka akses darurat untuk membaca satu orang di luar wewenangnya',
    'open break-glass to read one person outside of their scope',
  ),
  'break-glass:watch': says(
    'ONE_PERSON_NAMED',
    'menjadi orang kedua: diberi tahu tentang akses darurat, dan menghentikannya',
    'be the second person: be told of break-glass, and end it',
  ),
  'break-glass:read': says(
    'WHOLE_OR_OWN_BREAK_GLASS',
    'membaca semua akses darurat dan apa yang dibaca dengannya',
    'read every break-glass access and what was read under it',
  ),
  'break-glass:check': says('ANYWHERE', 'menanyakan apa yang dijangkau akses darurat', 'ask what break-glass reaches'),
} as const satisfies Partial<Record<Permission, PermissionFacts>>;
