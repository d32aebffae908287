import { SHORTEST_PASSWORD } from '../accounts/password-hash.ts';
import { INVITATION_TEXTS } from '../accounts/invitation-texts.ts';
import type { Language } from '../page/language.ts';

/** The words of the page on which a person changes their own password. */
export const PASSWORD_CHANGE_TEXTS = {
  id: {
    heading: 'Ganti kata sandi',
    lead: 'Setelah diganti, semua sesi Anda berakhir dan Anda masuk lagi dengan kata sandi baru.',
    login: 'Surel atau nama pengguna',
    current: 'Kata sandi sekarang',
    password: 'Kata sandi baru',
    again: 'Ulangi kata sandi baru',
    hint: `Paling sedikit ${SHORTEST_PASSWORD} karakter. Beberapa kata yang tidak berkaitan mudah diingat dan sulit ditebak.`,
    submit: 'Simpan kata sandi',
    problemTitle: 'Belum tersimpan',
    problems: {
      ...INVITATION_TEXTS.id.problems,
      wrong: 'Nama pengguna atau kata sandi sekarang salah. Periksa keduanya, lalu coba lagi.',
      same: 'Kata sandi baru sama dengan yang sekarang.',
      'too-many': 'Terlalu banyak percobaan. Demi keamanan, coba lagi seperempat jam lagi.',
    },
    done: [
      'Kata sandi tersimpan',
      'Semua sesi Anda sudah berakhir. Masuklah lagi dengan kata sandi baru.',
      'Masuk ke Payung',
    ],
  },
  en: {
    heading: 'Change your password',
    lead: 'Once it is changed, all of your sessions end, and you sign in again with the new one.',
    login: 'E-mail or user name',
    current: 'Current password',
    password: 'New password',
    again: 'New password again',
    hint: `At least ${SHORTEST_PASSWORD} characters. A few words that have nothing to do with each other are easy to remember and hard to guess.`,
    submit: 'Set the password',
    problemTitle: 'Not set yet',
    problems: {
      ...INVITATION_TEXTS.en.problems,
      wrong: 'The user name or the current password is wrong. Check both and try again.',
      same: 'The new password is the current one.',
      'too-many': 'Too many attempts. For safety, try again in a quarter of an hour.',
    },
    done: [
      'Password set',
      'All of your sessions have ended. Sign in again with the new password.',
      'Sign in to Payung',
    ],
  },
} as const satisfies Record<Language, unknown>;

/** What can be wrong with the form. */
export type PasswordChangeProblem = keyof (typeof PASSWORD_CHANGE_TEXTS)['id']['problems'];
