import type { Token, TokenKey, TokenKind } from "./token.ts";

/** A token while the scanner may still add to it. */
export type NewToken = { -readonly [K in keyof Token]: Token[K] };

/** Where the scanner stands, and the tokens behind it. */
export interface State {
  readonly text: string;
  readonly length: number;
  /** The text as printed, where its capital letters tell names from other words. */
  readonly print?: string | undefined;
  readonly tokens: NewToken[];
  pos: number;
  gap: boolean;
  line: boolean;
}

/** Adds a token and goes on behind it; what the token says beyond its kind and place is filled in by the caller. */
export function push(s: State, kind: TokenKind, key: TokenKey, end: number, text: string): NewToken {
  const token: NewToken = {
    kind,
    key,
    start: s.pos,
    end,
    text,
    value: 0,
    month: 0,
    year: 0,
    digits: 0,
    ordinal: false,
    plural: false,
    gendered: false,
    gap: s.gap,
    line: s.line,
    dot: false,
    mixed: false,
    capital: false,
    typo: false,
  };
  s.tokens.push(token);
  s.pos = end;
  s.gap = false;
  s.line = false;
  return token;
}
