import type { Language } from '../page/language.ts';
import { SHORTEST_PASSWORD } from './password-hash.ts';

/** What the pages of invitations tell: heading, text, and where the link leads. */
export const INVITATION_NOTICES = {
  done: {
    id: ['Kata sandi tersimpan', 'Masuklah ke Payung dengan surel dan kata sandi Anda.', 'Masuk ke Payung'],
    en: ['Password set', 'Sign in to Payung with your e-mail address and your password.', 'Sign in to Payung'],
  },
  over: {
    id: [
      'Tautan ini tidak berlaku',
      'Tautan undangan berlaku satu kali dan beberapa hari saja. Mintalah tautan baru kepada administrator yang mengundang Anda.',
      'Ke Payung',
    ],
    en: [
      'This link does not work',
      'The link of an invitation works once and for a few days only. Ask the administrator who invited you for a new one.',
      'To Payung',
    ],
  },
  tooMany: {
    id: ['Terlalu banyak percobaan', 'Demi keamanan, coba lagi seperempat jam lagi.', 'Ke Payung'],
    en: ['Too many attempts', 'For safety, try again in a quarter of an hour.', 'To Payung'],
  },
  foreign: {
    id: ['Formulir ini ditolak', 'Formulir dikirim dari alamat lain. Bukalah lagi tautan undangan Anda.', 'Ke Payung'],
    en: [
      'This form was refused',
      'The form was sent from another address. Open the link of your invitation again.',
      'To Payung',
    ],
  },
} as const satisfies Record<string, Record<Language, readonly [string, string, string]>>;

/** The words of the page on which a password is set. */
export const INVITATION_TEXTS = {
  id: {
    newHeading: 'Selamat datang di Payung',
    resetHeading: 'Kata sandi baru',
    lead: (name: string) => `${name}, buatlah kata sandi yang hanya Anda ketahui.`,
    login: 'Anda masuk sebagai',
    password: 'Kata sandi',
    again: 'Ulangi kata sandi',
    hint: `Paling sedikit ${SHORTEST_PASSWORD} karakter. Beberapa kata yang tidak berkaitan mudah diingat dan sulit ditebak.`,
    submit: 'Simpan kata sandi',
    problemTitle: 'Belum tersimpan',
    problems: {
      'too-short': `Kata sandi terlalu pendek: paling sedikit ${SHORTEST_PASSWORD} karakter.`,
      'too-long': 'Kata sandi terlalu panjang: paling banyak 256 karakter.',
      'too-plain': 'Kata sandi terlalu mudah ditebak. Jangan pakai nama atau surel Anda, atau karakter yang berulang.',
      'too-common':
        'Kata sandi ini mudah ditebak: termasuk yang sering bocor, atau disusun dari kata dan angka yang umum. Pakailah beberapa kata yang tidak berkaitan.',
      differs: 'Kedua isian tidak sama. Ketik lagi keduanya.',
    },
  },
  en: {
    newHeading: 'Welcome to Payung',
    resetHeading: 'A new password',
    lead: (name: string) => `${name}, choose a password that only you know.`,
    login: 'You sign in as',
    password: 'Password',
    again: 'Password again',
    hint: `At least ${SHORTEST_PASSWORD} characters. A few words that have nothing to do with each other are easy to remember and hard to guess.`,
    submit: 'Set the password',
    problemTitle: 'Not set yet',
    problems: {
      'too-short': `The password is too short: at least ${SHORTEST_PASSWORD} characters.`,
      'too-long': 'The password is too long: 256 characters at most.',
      'too-plain':
        'The password is too easy to guess. Do not use your name, your e-mail address, or repeated characters.',
      'too-common':
        'This password is easy to guess: it is among those that leak most often, or made of common words and numbers. Use a few words that have nothing to do with each other.',
      differs: 'The two are not the same. Type both again.',
    },
  },
} as const satisfies Record<Language, unknown>;
