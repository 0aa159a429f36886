const QUOTE = '"';
const BACKSLASH = "\\";

/** Where a string of JSON that begins at a quote ends, behind its other quote. */
function stringEnd(json: string, begin: number): number {
  for (let at = json.indexOf(QUOTE, begin + 1); ; at = json.indexOf(QUOTE, at + 1)) {
    let slashes = 0;
    while (json[at - 1 - slashes] === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
}

const SPACE = /\s/;

function afterSpace(json: string, from: number): number {
  let at = from;
  while (SPACE.test(json[at] ?? "")) at++;
  return at;
}

/** What stands behind a key of an object of JSON, up to the end of a number; of a key given twice the last, as the reader has it. */
export function printOf(json: string, key: string): string {
  let depth = 0;
  let print = "";
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (sign === "{" || sign === "[") depth++;
    else if (sign === "}" || sign === "]") depth--;
    if (sign !== QUOTE) continue;
    const end = stringEnd(json, at);
    const colon = afterSpace(json, end);
    if (depth === 1 && json[colon] === ":" && JSON.parse(json.slice(at, end)) === key) {
      const begin = afterSpace(json, colon + 1);
      let close = begin;
      while (/[-+.\deE]/.test(json[close] ?? "")) close++;
      print = json.slice(begin, close);
    }
    at = end - 1;
  }
  return print;
}

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/;

/** One form for each decimal number: 1, 1.0 and 10e-1 are one. */
function decimal(print: string): string | null {
  const [whole, sign = "", before = "", behind = "", power = "0"] = NUMBER.exec(print) ?? [];
  if (whole === undefined) return null;
  const digits = before + behind;
  let begin = 0;
  while (digits[begin] === "0") begin++;
  let end = digits.length;
  while (end > begin && digits[end - 1] === "0") end--;
  if (begin === end) return "0";
  return `${sign}${digits.slice(begin, end)}e${Number(power) - behind.length + digits.length - end}`;
}

/** Whether a number comes back as it was printed: one of more digits than fit becomes its neighbour. */
export function isExact(value: number, print: string): boolean {
  return Number.isFinite(value) && decimal(print) === decimal(String(value));
}
