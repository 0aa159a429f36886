import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const fixture = (slug: string): string => resolve("fixtures", slug, "input.txt");

/** Puts fixtures into a folder under the names that the help and the READMEs use. */
export function layOut(folder: string): void {
  const at = (...names: string[]): string => join(folder, ...names);
  for (const name of ["archive", "submissions", "2024"]) mkdirSync(at(name), { recursive: true });
  cpSync(fixture("regional-directive"), at("order.txt"));
  cpSync(fixture("school-roadmap"), at("roadmap.tsv"));
  cpSync(fixture("city-decree"), at("archive", "city.txt"));
  cpSync(fixture("poor-scan"), at("archive", "scan.txt"));
  cpSync(fixture("minimal-letter"), at("submissions", "letter.txt"));
  cpSync(fixture("poor-scan"), at("submissions", "scan.txt"));
  cpSync(fixture("city-decree"), at("2024", "city.txt"));
  cpSync(fixture("poor-scan"), at("scan.txt"));
  const text = readFileSync(fixture("minimal-letter"), "utf8");
  writeFileSync(at("old.txt"), text);
  writeFileSync(at("new.txt"), text.replace("1.", "2."));
  writeFileSync(at("clean.txt"), text);
  writeFileSync(at("submissions.ndjson"), `${JSON.stringify({ id: 1, text })}\n`);
  writeFileSync(at("lines.ndjson"), `${JSON.stringify({ id: 1, text })}\n`);
  writeFileSync(at("municipalities.txt"), "Заречный район\n");
}
