import { type NameSource, type PersonReading, readPersons, type Where } from "../../../src/normalize/names/index.ts";
import { Mapped } from "../../../src/text/mapped.ts";
import type { Range } from "../../../src/text/range.ts";

/** Offsets as a span on one line, so that a test can read them back. */
export const place = ({ start, end }: Range) => ({
  startLine: 1,
  startColumn: start + 1,
  endLine: 1,
  endColumn: end + 1,
});

/** Lines of one source, each with the place that it stands in. */
export function sourcesOf(lines: readonly (readonly [where: string, text: string])[]): NameSource[] {
  const whole = lines.map(([, text]) => text).join("\n");
  let at = 0;
  return lines.map(([where, text]) => {
    const start = at;
    at += text.length + 1;
    return { where: where as Where, text: Mapped.of(whole, start, start + text.length) };
  });
}

export function personsOf(...lines: (readonly [where: string, text: string])[]): PersonReading {
  return readPersons(sourcesOf(lines), place);
}

export function namesIn(where: string, text: string): string[] {
  return personsOf([where, text]).persons.map(({ name }) => name);
}
