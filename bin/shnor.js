#!/usr/bin/env node
// What goes wrong before the program begins is told on one line too: few files may be open at once, or nothing is built.
import("../dist/cli.js").catch((error) => {
  const crowded = error.code === "EMFILE" || error.code === "ENFILE";
  process.stderr.write(
    `shnor: ${crowded ? "too many open files: the system allows no more (ulimit -n)" : error.message}\n`,
  );
  process.exitCode = crowded ? 2 : 3;
});
