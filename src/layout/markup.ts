import type { Edit, Mapped } from "../text/mapped.ts";
import type { Markup } from "./types.ts";

/** Tags that end a line of text; the others (`b`, `i`, `span` …) only change its look. */
const BREAKING = new Set(["p", "br", "div", "ul", "ol", "li", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6"]);
const INLINE = new Set([
  "b",
  "i",
  "u",
  "s",
  "strong",
  "em",
  "span",
  "sup",
  "sub",
  "font",
  "a",
  "td",
  "th",
  "tbody",
  "thead",
  "o:p",
  "center",
  "small",
  "big",
  "mark",
  "hr",
]);
const STRONG = new Set(["b", "strong", "h1", "h2", "h3", "h4", "h5", "h6"]);

/** Named characters of HTML that office programs and editors of web pages write; white space of any sort is a space. */
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  tab: " ",
  newline: " ",
  zwj: "",
  zwnj: "",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  laquo: "«",
  raquo: "»",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  lsaquo: "‹",
  rsaquo: "›",
  mdash: "—",
  ndash: "–",
  minus: "−",
  shy: "",
  hellip: "…",
  numero: "№",
  sect: "§",
  bull: "•",
  middot: "·",
  deg: "°",
  times: "×",
  plusmn: "±",
  le: "≤",
  ge: "≥",
  ne: "≠",
  para: "¶",
  copy: "©",
  reg: "®",
  trade: "™",
  larr: "←",
  rarr: "→",
};
/** Tab, line feed and carriage return by their numbers. */
const WHITE_CODES: ReadonlySet<number> = new Set([9, 10, 13]);

/** `<p>`, `</ul>`, `<ul style="…">`, `&nbsp;`, `&#8212;`, `**bold**` marks, `1\.` of a Markdown converter. */
const MARKUP =
  /<\/?([a-z][a-z0-9:]{0,9})(?:\s[^<>]{0,400})?\/?>|&(#\d{1,6}|#x[0-9a-f]{1,6}|[a-z]{2,8});|\*\*|(?<!_)__(?=[A-Za-zЀ-ӿ«"])|(?<=[A-Za-zЀ-ӿ0-9»".!?:])__(?!_)|\\(?=[-.()[\]*_#+!>|№])/giu;
/** `*italic*` on one line, not a lone footnote star. */
const ITALIC = /(?<![*A-Za-zЀ-ӿ0-9])\*(?=[^\s*])[^*\n]{1,300}?(?<=[^\s*])\*(?![*A-Za-zЀ-ӿ0-9])/gu;
const HEADING = /^\s{0,3}#{1,6}\s+/u;
const ODD_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\u00ad\u200b-\u200d\u2060\ufeff]/;
const WIDE_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;
const NO_SPACE = /[\u00ad\u200b-\u200d\u2060\ufeff]+/gu;
/** Two spaces between words are a slip; more lay a line out. */
const DOUBLE_SPACE = /\S {2}\S/;
const DOUBLE_SPACES = /(?<=\S[^\s]) {2}(?=[^\s]\S)/gu;
const SUSPECT = /[<&*_\\#]/;
/** Corners and lines that frame a title on a form: «┌ Об утверждении … ┐». */
const FRAME = /[\u2500-\u257f¬⌐]+/gu;
const FRAMED = /[\u2500-\u257f¬⌐]/;

/** What any of the patterns above needs; most cells hold none of it. */
const UNCLEAN =
  /[<&*_\\#\r\u00a0\u2000-\u200a\u202f\u205f\u3000\u00ad\u200b-\u200d\u2060\ufeff\u2500-\u257f¬⌐]|\S {2}\S/;

export interface Cleaned {
  readonly text: Mapped;
  readonly strong: boolean;
}

/** What an entity with its sign and semicolon stands for: «&nbsp;» a space. */
export function entityText(print: string): string | undefined {
  return entity(print.slice(1, -1));
}

function entity(name: string): string | undefined {
  if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (WHITE_CODES.has(code)) return " ";
  return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}

/** What a match of MARKUP becomes; undefined where it is no markup after all. */
function meaning(match: RegExpMatchArray): { text: string; kind: Markup["kind"]; strong: boolean } | undefined {
  const tag = match[1]?.toLowerCase();
  if (tag !== undefined) {
    if (BREAKING.has(tag)) return { text: "\n", kind: "html", strong: STRONG.has(tag) };
    return INLINE.has(tag) ? { text: "", kind: "html", strong: STRONG.has(tag) } : undefined;
  }
  if (match[2] !== undefined) {
    const text = entity(match[2]);
    return text === undefined ? undefined : { text, kind: "html", strong: false };
  }
  return { text: "", kind: "markdown", strong: match[0] !== "\\" };
}

/** «20__ года»: underscores behind a digit are a blank to fill in, unless they end what others began («__2023__»). */
function isBlank(text: string, at: number, bold: boolean): boolean {
  return !bold && text.startsWith("__", at) && /[0-9]/.test(text[at - 1] ?? "");
}

/** «__proto__»: a name out of a program, not bold. */
const PROGRAM_NAME = /__[a-z]{1,30}__(?![A-Za-zЀ-ӿ0-9_])/y;

/** Where a name out of a program ends that begins here; 0 where none does. */
function programName(text: string, at: number, bold: boolean): number {
  PROGRAM_NAME.lastIndex = at;
  return !bold && PROGRAM_NAME.test(text) ? PROGRAM_NAME.lastIndex : 0;
}

/** Takes markup and odd spaces out of a piece of the source; each use of markup is pushed to `found`. */
export function clean(piece: Mapped, found: Markup[]): Cleaned {
  if (!UNCLEAN.test(piece.text)) return { text: piece, strong: false };
  let text = piece;
  let strong = false;
  if (SUSPECT.test(text.text)) {
    const edits: Edit[] = [];
    let bold = false;
    let past = 0;
    const note = (start: number, end: number, kind: Markup["kind"], by: string) => {
      const range = text.range(start, end);
      if (range) found.push({ kind, range });
      edits.push({ start, end, text: by });
    };
    const heading = HEADING.exec(text.text);
    if (heading) {
      note(0, heading[0].length, "markdown", "");
      strong = true;
    }
    for (const match of text.text.matchAll(MARKUP)) {
      if (match.index < past || (heading && match.index < heading[0].length)) continue;
      if (match[0] === "__") past = programName(text.text, match.index, bold);
      if (past > match.index) continue;
      const what = isBlank(text.text, match.index, bold) ? undefined : meaning(match);
      if (!what) continue;
      if (match[0] === "__") bold = !bold;
      note(match.index, match.index + match[0].length, what.kind, what.text);
      strong ||= what.strong;
    }
    text = text.edit(edits);
    if (text.text.includes("*")) text = italics(text, found);
  }
  if (FRAMED.test(text.text)) text = text.replace(FRAME, "");
  if (ODD_SPACE.test(text.text)) text = text.replace(WIDE_SPACE, " ").replace(NO_SPACE, "");
  if (DOUBLE_SPACE.test(text.text)) text = text.replace(DOUBLE_SPACES, " ");
  return { text: text.text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text, strong };
}

function italics(text: Mapped, found: Markup[]): Mapped {
  const edits: Edit[] = [];
  for (const match of text.text.matchAll(ITALIC)) {
    const end = match.index + match[0].length;
    for (const at of [match.index, end - 1]) {
      const range = text.range(at, at + 1);
      if (range) found.push({ kind: "markdown", range });
      edits.push({ start: at, end: at + 1, text: "" });
    }
  }
  return text.edit(edits);
}
