import { join } from "node:path";
import { PARTING } from "../batch/inputs.ts";

const OUTSIDE = /^(?:\.{1,2}|[A-Za-z]:)?$/;

/**
 * Chooses a file below a folder for each input: the input's place below the argument that found it, with the format's
 * extension. Two inputs of one name keep apart: `plan.json`, `plan.md.json`, `plan-2.json`.
 */
export function destinations(folder: string, extension: string): (relative: string) => string {
  const taken = new Set<string>();
  return (relative) => {
    const inside = relative
      .split(PARTING)
      .filter((part) => !OUTSIDE.test(part))
      .join("/");
    const stem = inside.replace(/\.[^./]+$/, "") || "stdin";
    const candidates = [`${stem}.${extension}`, `${inside}.${extension}`];
    let chosen = candidates.find((name) => !taken.has(name.toLowerCase()));
    for (let i = 2; chosen === undefined; i++) {
      const next = `${stem}-${i}.${extension}`;
      if (!taken.has(next.toLowerCase())) chosen = next;
    }
    taken.add(chosen.toLowerCase());
    return join(folder, chosen);
  };
}
