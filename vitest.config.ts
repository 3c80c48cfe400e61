import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Processes and sockets are started in some tests; two cores are shared by all of them.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
