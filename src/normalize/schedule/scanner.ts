import type { Token, TokenKey, TokenKind } from "./token.ts";

/** Where the scanner stands, and the tokens behind it. */
export interface State {
  readonly text: string;
  readonly tokens: Token[];
  pos: number;
  gap: boolean;
  line: boolean;
}

/** What a token may say beyond its kind and place. */
export interface Extra {
  value?: number;
  month?: number;
  year?: number;
  digits?: number;
  ordinal?: boolean;
  mixed?: boolean;
  key?: TokenKey;
}

/** Adds a token and goes on behind it. */
export function push(s: State, kind: TokenKind, start: number, end: number, text: string, extra: Extra): void {
  s.tokens.push({
    kind,
    key: extra.key ?? kind,
    start,
    end,
    text,
    value: extra.value ?? 0,
    month: extra.month ?? 0,
    year: extra.year ?? 0,
    digits: extra.digits ?? 0,
    ordinal: extra.ordinal ?? false,
    gap: s.gap,
    line: s.line,
    dot: false,
    mixed: extra.mixed ?? false,
    typo: false,
  });
  s.pos = end;
  s.gap = false;
  s.line = false;
}
