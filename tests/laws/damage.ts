import fc from "fast-check";

/** One way to spoil a text at a place from 0 to 1. */
type Damage = (text: string, at: number, size: number) => string;

const offset = (text: string, at: number): number => Math.floor(at * text.length);

/** Rewrites one line of the text. */
function line(text: string, at: number, change: (line: string) => string): string {
  const lines = text.split("\n");
  const index = Math.min(lines.length - 1, Math.floor(at * lines.length));
  lines[index] = change(lines[index] as string);
  return lines.join("\n");
}

const cut = (text: string, at: number, size: number): string => {
  const start = offset(text, at);
  return text.slice(0, start) + text.slice(start + size);
};

/** What page breaks, converters and scanners do to a text, and some things that nobody does. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  cut,
  truncated: (text, at) => text.slice(0, offset(text, at)),
  "beginning lost": (text, at) => text.slice(offset(text, at)),
  "line doubled": (text, at) => line(text, at, (one) => `${one}\n${one}`),
  "line lost": (text, at) => line(text, at, () => ""),
  "page break": (text, at) => line(text, at, (one) => `${one}\n\n3\n\f\n`),
  "tabs lost": (text, at) => line(text, at, (one) => one.replaceAll("\t", " ")),
  "tab slipped in": (text, at, size) => line(text, at, (one) => `${one.slice(0, size)}\t${one.slice(size)}`),
  "bar slipped in": (text, at, size) => line(text, at, (one) => `${one.slice(0, size)}|${one.slice(size)}`),
  "spaces lost": (text, at) => line(text, at, (one) => one.replaceAll(" ", "")),
  "line broken": (text, at, size) => line(text, at, (one) => `${one.slice(0, size)}\n${one.slice(size)}`),
  "lines joined": (text, at) => text.slice(0, offset(text, at)) + text.slice(offset(text, at)).replace("\n", " "),
  "scripts mixed": (text, at) => line(text, at, (one) => one.replaceAll("о", "o").replaceAll("З", "3")),
  "quote opened": (text, at) => line(text, at, (one) => `"${one}`),
  "bracket opened": (text, at) => line(text, at, (one) => `(${one}`),
  markup: (text, at) => line(text, at, (one) => `<p>**${one}</b>&nbsp;`),
  "carriage returns": (text) => text.replaceAll("\n", "\r"),
  controls: (text, at) => line(text, at, (one) => `\u0000\u202e${one}\ud800`),
  "columns many": (text, at) => line(text, at, (one) => one + "\tх".repeat(300)),
  "digits many": (text, at) => line(text, at, (one) => `${"9".repeat(400)}. ${one}`),
};

/** A text of the given ones, spoilt in one to six ways. */
export function damaged(texts: readonly string[]): fc.Arbitrary<string> {
  const unit = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const step = fc.tuple(fc.constantFrom(...Object.keys(DAMAGES)), unit, fc.nat({ max: 40 }));
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(step, { minLength: 1, maxLength: 6 }))
    .map(([text, steps]) =>
      steps.reduce((spoilt, [name, at, size]) => (DAMAGES[name] as Damage)(spoilt, at, size), text),
    );
}
