import { defineConfig } from 'vitest/config'

/** What `npm run mutation` runs for each change it makes: the fast tests of the core, none of the properties. */
export default defineConfig({
  test: {
    include: ['lib/{search,sectors}/**/*.test.ts'],
    exclude: ['**/*.property.test.ts'],
    // A megabyte takes its time in code that counts its own statements.
    testNamePattern: /^(?!.*megabyte)/,
    testTimeout: 20_000,
  },
})
