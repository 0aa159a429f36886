import { append } from "../../text/append.ts";
import { groups } from "./calendar/numerals.ts";
import { at, type Token, type TokenKey } from "./token.ts";

type Tokens = readonly Token[];

/** Tokens said as others are, and the index behind what they stand for. */
interface Said {
  readonly tokens: readonly Token[];
  readonly end: number;
}

const PARTS: ReadonlySet<TokenKey> = new Set<TokenKey>(["part-start", "part-middle", "part-end"]);
const LISTS: ReadonlySet<string> = new Set(["числа", "числах"]);
/** What the numbers behind «числа» may belong to, so that they are no days. */
const COUNTED: ReadonlySet<TokenKey> = new Set<TokenKey>(["day-number", "number", "roman", "ordinal", "word", "-"]);

/** «ближе к концу мая» as «в конце мая». */
function nearing(tokens: Tokens, i: number): Said | undefined {
  const [near, to] = [at(tokens, i), at(tokens, i + 1)];
  if (to.key !== "к" || !PARTS.has(at(tokens, i + 2).key)) return undefined;
  return { tokens: [{ ...near, key: "в", text: "в", end: to.end }], end: i + 2 };
}

/** «10 + 15 мая» as «10 и 15 мая». */
function plus(tokens: Tokens, i: number): Said | undefined {
  const [before, sign, behind] = [at(tokens, i - 1), at(tokens, i), at(tokens, i + 1)];
  if (before.kind !== "number" || behind.kind !== "number" || sign.gap !== behind.gap) return undefined;
  return { tokens: [{ ...sign, kind: "word", key: "и", text: "и" }], end: i + 1 };
}

/** «числа 19 и 26» as «19 и 26 числа». */
function numbersBehind(tokens: Tokens, i: number): Said | undefined {
  const before = at(tokens, i - 1);
  const noun = at(tokens, i);
  const read =
    LISTS.has(noun.text) && !before.value && at(tokens, i + 1).kind === "number" ? groups(tokens, i + 1) : undefined;
  if (!read || COUNTED.has(at(tokens, read.end).key)) return undefined;
  const [first, last] = [at(tokens, i + 1), at(tokens, read.end - 1)];
  return {
    tokens: [
      { ...first, start: noun.start, gap: noun.gap, line: noun.line },
      ...tokens.slice(i + 2, read.end),
      { ...noun, start: last.end, end: last.end, dot: last.dot },
    ],
    end: read.end,
  };
}

function saidAt(tokens: Tokens, i: number): Said | undefined {
  const { kind, key, text } = at(tokens, i);
  if (key === "day-number") return numbersBehind(tokens, i);
  if (kind === "other") return text === "+" ? plus(tokens, i) : undefined;
  return key === "word" && text === "ближе" ? nearing(tokens, i) : undefined;
}

/** Times that are said in another order or in other words than most are. */
export function mendSaidOtherwise(tokens: Tokens): Tokens {
  let out: Token[] | undefined;
  for (let i = 0; i < tokens.length; ) {
    const said = saidAt(tokens, i);
    if (said) out ??= tokens.slice(0, i);
    if (out && said) append(out, said.tokens);
    else out?.push(at(tokens, i));
    i = said ? said.end : i + 1;
  }
  return out ?? tokens;
}
