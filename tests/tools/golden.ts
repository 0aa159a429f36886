import { mkdirSync, writeFileSync } from "node:fs";
import { fixtureBytes, fixtureNames, fixturePath, goldenFiles, parseBytes } from "./fixtures.ts";

// Writes what the program makes of every fixture. Read the difference before committing it.
for (const slug of fixtureNames()) {
  mkdirSync(fixturePath(slug, "expected"), { recursive: true });
  const files = goldenFiles(parseBytes(slug, fixtureBytes(slug)));
  for (const [name, text] of Object.entries(files)) writeFileSync(fixturePath(slug, "expected", name), text);
}
