import fc from "fast-check";
import { expect, test } from "vitest";
import { linesIn, type RawLine } from "../../src/batch/lines.ts";

async function read(chunks: readonly Uint8Array[], maxBytes = 1000): Promise<(string | null)[]> {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const out: RawLine[] = [];
  for await (const line of linesIn(stream(), maxBytes)) out.push(line);
  expect(out.map(({ number }) => number)).toEqual(out.map((_, i) => i + 1));
  return out.map((line) => ("bytes" in line ? line.bytes.toString("utf8") : null));
}

const bytes = (text: string) => new TextEncoder().encode(text);

test("lines end at LF; a CR before it, a BOM before the first and the last LF are no part of them", async () => {
  const cases: [string, (string | null)[]][] = [
    ["", []],
    ["\n", [""]],
    ["a", ["a"]],
    ["a\n", ["a"]],
    ["a\n\nb", ["a", "", "b"]],
    ["a\r\nb\r\n", ["a", "b"]],
    ["\ufeffa\n\ufeffb\n", ["a", "\ufeffb"]],
    ["a\u2028b\u2029c\u0085d\re\n", ["a\u2028b\u2029c\u0085d\re"]],
  ];
  for (const [text, lines] of cases) expect(await read([bytes(text)]), JSON.stringify(text)).toEqual(lines);
  expect(cases).toHaveLength(8);
});

test("a line that is too long is told and skipped, the next one is read", async () => {
  expect(await read([bytes("short\n"), bytes("x".repeat(30)), bytes("x\nnext\n1234567890\n12345678901")], 10)).toEqual([
    "short",
    null,
    "next",
    "1234567890",
    null,
  ]);
});

test("however the bytes are cut, the lines are the same", async () => {
  const texts = fc.array(fc.constantFrom("\n", "\r", "ю", "a", "\ufeff", "𝔸"), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(texts, fc.array(fc.nat(60), { maxLength: 6 }), async (parts, cuts) => {
      const whole = bytes(parts.join(""));
      const places = [...cuts.map((cut) => Math.min(cut, whole.length)), 0, whole.length].sort((a, b) => a - b);
      const chunks = places.slice(1).map((to, i) => whole.subarray(places[i], to));
      expect(await read(chunks)).toEqual(await read([whole]));
    }),
  );
});
