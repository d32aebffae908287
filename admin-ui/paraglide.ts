import { compile } from '@inlang/paraglide-js';

/** How the messages are compiled: by the Vite plugin during a build, and by `npm run i18n` before a type check. */
export const paraglideOptions = {
  project: new URL('./project.inlang', import.meta.url).pathname,
  outdir: new URL('./src/paraglide', import.meta.url).pathname,
  strategy: ['localStorage', 'baseLocale'] as ['localStorage', 'baseLocale'],
  localStorageKey: 'payung-language',
};

if (import.meta.main) await compile(paraglideOptions);
