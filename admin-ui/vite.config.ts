import { paraglideVitePlugin } from '@inlang/paraglide-js';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { paraglideOptions } from './paraglide.ts';
import { precompress } from './plugins/precompress.ts';

// A default export because Vite reads its configuration so.
export default defineConfig({
  plugins: [paraglideVitePlugin(paraglideOptions), react(), precompress()],
  build: {
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Else each message and each small part that two pages share becomes a file and a request of its own.
          groups: [
            {
              name: 'words',
              test: /src\/paraglide/,
              minShareCount: 2,
              // Grouped by who uses them: words that only later pages share are no part of the first load.
              entriesAware: true,
              entriesAwareMergeThreshold: 6_000,
            },
            {
              name: 'parts',
              test: /src\/(?:ui|lib)\/(?!form|idempotency|refusal|institution-select|region-select|saved-views|download|dialog|checkbox|steps|rupiah-input|date-input|count-input|coverage-labels|csv|readiness|region-search)/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': 'http://127.0.0.1:4000',
      '/config.json': 'http://127.0.0.1:4000',
      '/boundaries': 'http://127.0.0.1:4000',
      '/uploads': 'http://127.0.0.1:4000',
      '/downloads': 'http://127.0.0.1:4000',
    },
  },
});
