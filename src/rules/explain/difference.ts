/** A line of an example: as it is reported, as it is right, or in both. */
export interface Line {
  readonly sign: "−" | "+" | " ";
  readonly text: string;
}

const AROUND = 1;

/** What two short texts differ in, with a line around it; a text of several documents is told document by document. */
export function difference(wrong: readonly string[], right: readonly string[]): Line[] {
  const documents = Math.max(wrong.length, right.length);
  return Array.from({ length: documents }, (_, i) => lines(wrong[i] ?? "", right[i] ?? "")).flat();
}

function lines(wrong: string, right: string): Line[] {
  const [a, b] = [wrong, right].map((text) => (text === "" ? [] : text.replace(/(?<!\n)\n+$/u, "").split("\n"))) as [
    string[],
    string[],
  ];
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from++;
  let left = 0;
  while (left < Math.min(a.length, b.length) - from && a[a.length - 1 - left] === b[b.length - 1 - left]) left++;
  if (from === a.length && from === b.length) return a.map((text) => ({ sign: " ", text }));
  const before = a.slice(Math.max(0, from - AROUND), from);
  const after = a.slice(a.length - left, a.length - left + AROUND);
  return [
    ...before.map((text): Line => ({ sign: " ", text })),
    ...a.slice(from, a.length - left).map((text): Line => ({ sign: "−", text })),
    ...b.slice(from, b.length - left).map((text): Line => ({ sign: "+", text })),
    ...after.map((text): Line => ({ sign: " ", text })),
  ];
}
