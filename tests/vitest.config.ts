import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    dir: "tests",
    setupFiles: ["tests/setup.ts"],
    testTimeout: 60_000,
    // one worker a core: by default a core is kept free for a watcher
    maxWorkers: "100%",
  },
});
