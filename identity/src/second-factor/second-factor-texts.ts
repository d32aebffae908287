import type { Language } from '../page/language.ts';

/** The words of the page that asks for the second factor. */
export const SECOND_FACTOR_TEXTS = {
  id: {
    codeHeading: 'Kode dari aplikasi autentikator',
    codeLead: 'Buka aplikasi autentikator Anda dan ketik kode enam angka untuk Payung.',
    setUpHeading: 'Pasang faktor kedua',
    setUpLead:
      'Akun Anda dapat membuka data pribadi, menyetujui, membayar, atau mengelola. Karena itu masuk memerlukan kode dari aplikasi autentikator di ponsel Anda.',
    scan: 'Pindai gambar ini dengan aplikasi autentikator, atau ketik kuncinya.',
    scanLabel: 'Kode QR untuk aplikasi autentikator',
    key: 'Kunci',
    code: 'Kode enam angka',
    codeOrRecovery: 'Kode enam angka, atau kode pemulihan',
    submit: 'Lanjut',
    problemTitle: 'Kode belum benar',
    problems: {
      wrong: 'Kode salah atau sudah dipakai. Tunggu kode berikutnya, lalu coba lagi.',
      'too-many': 'Terlalu banyak percobaan. Demi keamanan, coba lagi seperempat jam lagi.',
    },
    codesHeading: 'Simpan kode pemulihan ini',
    codesLead:
      'Masing-masing dapat dipakai satu kali bila ponsel Anda hilang. Kode ini tidak ditampilkan lagi: cetak atau salin sekarang, dan simpan di tempat aman.',
    codesDone: 'Sudah disimpan, lanjutkan',
  },
  en: {
    codeHeading: 'Code from your authenticator',
    codeLead: 'Open your authenticator and type the six-digit code for Payung.',
    setUpHeading: 'Set up a second factor',
    setUpLead:
      'Your account can see personal data in full, approve, pay or administer. Signing in therefore needs a code from an authenticator on your telephone.',
    scan: 'Scan this picture with an authenticator, or type its key.',
    scanLabel: 'QR code for an authenticator',
    key: 'Key',
    code: 'Six-digit code',
    codeOrRecovery: 'Six-digit code, or a recovery code',
    submit: 'Continue',
    problemTitle: 'Not the right code',
    problems: {
      wrong: 'The code is wrong or was used already. Wait for the next one and try again.',
      'too-many': 'Too many attempts. For safety, try again in a quarter of an hour.',
    },
    codesHeading: 'Keep these recovery codes',
    codesLead:
      'Each works once, for the day on which your telephone is lost. They are not shown again: print or copy them now, and keep them in a safe place.',
    codesDone: 'I have kept them, continue',
  },
} as const satisfies Record<Language, unknown>;
