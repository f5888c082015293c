import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const gateway = 'http://127.0.0.1:4000'

/**
 * The component library does not say that its modules may be left out when nothing of them is used, so without this the
 * first page would load its combobox with all that carries it. Its index stays, because that registers custom elements.
 */
const withoutSideEffects =
  /node_modules\/(@digdir\/designsystemet-react\/dist\/esm\/components\/[^/]+|@floating-ui|@navikt\/aksel-icons|@tanstack)\//

/** Custom elements the board does not use. Take one out of this list before you use its component. */
const unusedElements =
  /node_modules\/(@digdir\/designsystemet-web\/dist\/esm\/(breadcrumbs|error-summary|pagination|suggestion)|@u-elements\/u-(combobox|datalist))\//

function moduleSideEffects(id: string): boolean {
  return !withoutSideEffects.test(id) && !unusedElements.test(id)
}

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2024',
    // The stylesheets of a page come with its own chunk.
    cssCodeSplit: true,
    // Fonts stay files, so that the browser fetches only the alphabets a text needs.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 400,
    rolldownOptions: {
      treeshake: { moduleSideEffects },
      // A few files instead of dozens: what changes with every release apart from what seldom does.
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'library', test: /node_modules\//, minShareCount: 3 },
            { name: 'board', test: /board\/src\/(address|commands|components|graphql|language|live|moment|session)\// },
          ],
        },
      },
    },
  },
  server: { proxy: { '/graphql': gateway, '/demo': gateway } },
})
