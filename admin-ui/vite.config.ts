import { paraglideVitePlugin } from '@inlang/paraglide-js';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { paraglideOptions } from './paraglide.ts';
import { precompress } from './plugins/precompress.ts';
import { trustedDocuments } from './plugins/trusted-documents.ts';

// A default export because Vite reads its configuration so.
export default defineConfig({
  plugins: [paraglideVitePlugin(paraglideOptions), react(), trustedDocuments(), precompress()],
  build: {
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // The first load names every file that a later page needs: a group's name is a list of those pages, its hash says as much.
        chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash].js`,
        codeSplitting: {
          // Else each message and each small part that two pages share becomes a file and a request of its own.
          groups: [
            {
              name: 'words',
              test: /src\/paraglide/,
              minShareCount: 2,
              // Grouped by who uses them: words that only later pages share are no part of the first load.
              entriesAware: true,
              entriesAwareMergeThreshold: 2_500,
            },
            {
              name: 'parts',
              test: /src\/(?:ui|lib)\/(?!form|idempotency|refusal|institution-select|region-select|saved-views|download|dialog|checkbox|steps|rupiah-input|date-input|count-input|coverage-labels|csv|benefit-case|send-file|claim-labels|entitlement-table|read-to-end|readiness|region-search|polling|job-progress|roster-labels|virtual-table|sheet|search-field|chip|load-more|facts|example-badge|focus-error|command-|note-dialog|reveal-|use-revealed|step-up|paged-section)/,
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
