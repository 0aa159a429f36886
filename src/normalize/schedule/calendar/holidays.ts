import { at, type Token } from "../token.ts";

type Tokens = readonly Token[];

const ADJECTIVE = /(?:[иы][ейхм]|[иы]ми|ее|ое)$/;
const MOST_ADJECTIVES = 8;

const isSeasonal = (token: Token): boolean =>
  token.key === "season" || (token.key === "word" && ADJECTIVE.test(token.text));

/** The words that say which holidays: «январские», «школьные весенние», «осенние, зимние и весенние», «осенне-зимние». */
export function holidaySeasons(tokens: Tokens, from: number): number {
  let i = from;
  for (let words = 0; words < MOST_ADJECTIVES; words++) {
    const { kind, key } = at(tokens, i);
    const mark = i > from && (kind === "," || kind === "-" || key === "и") ? 1 : 0;
    if (!isSeasonal(at(tokens, i + mark))) break;
    i += mark + 1;
  }
  return i;
}
