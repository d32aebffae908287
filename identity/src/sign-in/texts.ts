import type { Language } from '../page/language.ts';

/** What went wrong with an attempt to sign in. */
export type SignInProblem =
  | { readonly reason: 'incomplete' }
  | { readonly reason: 'wrong' }
  | { readonly reason: 'too-many'; readonly retryAfterSeconds: number };

/** The words of the sign-in page. */
export interface SignInTexts {
  readonly heading: string;
  readonly lead: string;
  readonly userName: string;
  readonly password: string;
  readonly submit: string;
  readonly changePassword: string;
  readonly notice: string;
  readonly passwordHint: string;
  readonly people: string;
  readonly peopleHint: string;
  readonly problemTitle: string;
  readonly problem: (problem: SignInProblem) => string;
}

/** The words of the sign-in page in each language. */
export const SIGN_IN_TEXTS: Readonly<Record<Language, SignInTexts>> = {
  id: {
    heading: 'Masuk',
    lead: 'Perlindungan petugas ad hoc pemilu: yang dijanjikan, yang terdaftar, yang dibayarkan.',
    userName: 'Surel atau nama pengguna',
    password: 'Kata sandi',
    submit: 'Masuk',
    changePassword: 'Ganti kata sandi',
    notice: 'Laporkan kecelakaan atau kematian petugas tanpa akun',
    passwordHint: 'Kata sandi contoh tertera di terminal tempat Payung dijalankan.',
    people: 'Akun contoh',
    peopleHint: 'Ketik salah satu nama pengguna ini. Kata sandinya sama untuk semua.',
    problemTitle: 'Belum berhasil masuk',
    problem: (problem) => {
      switch (problem.reason) {
        case 'incomplete':
          return 'Isi nama pengguna dan kata sandi.';
        case 'wrong':
          return 'Nama pengguna atau kata sandi salah. Periksa keduanya, lalu coba lagi.';
        case 'too-many':
          return `Terlalu banyak percobaan. Demi keamanan, coba lagi dalam ${minutes(problem.retryAfterSeconds)} menit.`;
      }
    },
  },
  en: {
    heading: 'Sign in',
    lead: 'Protection of ad-hoc election officers: what was promised, who is enrolled, what was paid.',
    userName: 'E-mail or user name',
    password: 'Password',
    submit: 'Sign in',
    changePassword: 'Change your password',
    notice: 'Report an accident or a death of an officer without an account',
    passwordHint: 'The example password is shown in the terminal where Payung was started.',
    people: 'Example accounts',
    peopleHint: 'Type one of these user names. The password is the same for all.',
    problemTitle: 'Not signed in yet',
    problem: (problem) => {
      switch (problem.reason) {
        case 'incomplete':
          return 'Enter a user name and a password.';
        case 'wrong':
          return 'The user name or the password is wrong. Check both and try again.';
        case 'too-many': {
          const wait = minutes(problem.retryAfterSeconds);
          return `Too many attempts. For safety, try again in ${wait} ${wait === 1 ? 'minute' : 'minutes'}.`;
        }
      }
    },
  },
};

function minutes(seconds: number): number {
  return Math.ceil(seconds / 60);
}
