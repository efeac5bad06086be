import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: [{ find: /^fast-check$/, replacement: `${import.meta.dirname}/test/support/properties.ts` }] },
  test: { include: ["test/**/*.test.ts"], globalSetup: ["test/support/bring-browser.ts"], env: { PLIMSOLL_CACHE: "off" }, testTimeout: 300_000, hookTimeout: 300_000, maxWorkers: 2, expect: { poll: { timeout: 90_000 } } },
});
