import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/site/build-sites.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A busy machine draws late; a test that waits for a page to settle must not fail for it.
    expect: { poll: { timeout: 15_000 } },
  },
})
