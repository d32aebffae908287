import { isIP } from 'node:net';

import type { Sentence } from '../values/sentence.ts';
import type { AddressGuard } from './address-guard.ts';

const LONGEST_URL = 500;

/** What is wrong with an address that is to be registered, or null. What its name leads to is checked at every delivery. */
export function findAddressProblem(text: string, guard: AddressGuard): Sentence | null {
  if (text.length > LONGEST_URL || !URL.canParse(text)) return NO_ADDRESS;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return NO_ADDRESS;
  if (url.username !== '' || url.password !== '' || url.hash !== '') return NOTHING_BESIDE;
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const isLocalName = name === 'localhost' || name.endsWith('.localhost');
  const address = isLocalName ? '127.0.0.1' : name;
  if (isIP(address) !== 0 && !guard.mayReach(address)) return NOT_OPEN;
  // A name without a dot is one of the own network.
  if (isIP(address) === 0 && !address.includes('.')) return NOT_OPEN;
  if (url.protocol === 'http:' && !guard.isAllowedNetwork(address)) return NOT_SECURE;
  return null;
}

const NO_ADDRESS: Sentence = {
  id: 'Alamat harus berupa URL https yang lengkap, paling panjang 500 karakter.',
  en: 'The address must be a whole https URL of at most 500 characters.',
};

const NOTHING_BESIDE: Sentence = {
  id: 'Alamat tidak boleh memuat nama pengguna, kata sandi, atau tanda #. Keaslian pesan dijamin oleh tanda tangannya.',
  en: 'The address must not hold a user name, a password or a #. The signature shows that a message is genuine.',
};

const NOT_OPEN: Sentence = {
  id: 'Alamat ini ada di jaringan privat. Webhook hanya dikirim ke alamat di internet terbuka.',
  en: 'This address lies in a private network. Webhooks only go to addresses of the open internet.',
};

const NOT_SECURE: Sentence = {
  id: 'Alamat harus memakai https: isi pesan tidak boleh terbaca di jalan.',
  en: 'The address must use https: what is told must not be readable on its way.',
};
