import type { Read } from "./calendar/stretch.ts";
import { at, type Token } from "./token.ts";

type Tokens = readonly Token[];

interface Count {
  readonly times: number;
  readonly atLeast: boolean;
}

/** «не реже», «не менее чем», «минимум», «хотя бы»; the given index where none stands there. */
export function atLeast(tokens: Tokens, from: number): number {
  let i = from;
  if (at(tokens, i).text === "как" || at(tokens, i).text === "хотя") i++;
  if (at(tokens, i).key === "minimum" || (i > from && at(tokens, i).text === "бы")) return i + 1;
  if (at(tokens, from).key !== "не") return from;
  const { key } = at(tokens, from + 1);
  if (key !== "rarer" && key !== "less") return from;
  i = from + 2;
  if (at(tokens, i).kind === ",") i++;
  if (at(tokens, i).key === "чем") i++;
  return i > from + 2 && at(tokens, i - 1).kind === "," ? i - 1 : i;
}

/** «два раза», «1 (один) раз», «1-2 раза», «раз», «дважды». */
export function count(tokens: Tokens, from: number): Read<Count> | undefined {
  const first = at(tokens, from);
  if (first.key === "times") return { value: { times: 1, atLeast: false }, end: from + 1 };
  if (first.key === "once" || first.key === "twice" || first.key === "thrice")
    return {
      value: { times: first.key === "once" ? 1 : first.key === "twice" ? 2 : 3, atLeast: false },
      end: from + 1,
    };
  // «от 1 до 3 раз»: once for certain
  if (first.key === "от" && at(tokens, from + 2).key === "до" && at(tokens, from + 4).key === "times")
    return { value: { times: at(tokens, from + 1).value, atLeast: true }, end: from + 5 };
  if (first.kind !== "number" && first.key !== "cardinal") return undefined;
  let i = from + 1;
  let atLeastSo = false;
  const second = at(tokens, i + 1);
  if (at(tokens, i).kind === "-" && (second.kind === "number" || second.key === "cardinal")) {
    // «1-2 раза в месяц»: once for certain
    atLeastSo = true;
    i += 2;
  }
  if (at(tokens, i).kind === "(" && at(tokens, i + 2).kind === ")") i += 3;
  return at(tokens, i).key === "times" ? { value: { times: first.value, atLeast: atLeastSo }, end: i + 1 } : undefined;
}

/** The index behind «в», «за», «/», «в течение», «на протяжении», «каждого»; the given index where none stands there. */
export function within(tokens: Tokens, from: number): number {
  const mark = at(tokens, from);
  let i = from;
  if (mark.kind === "/" || mark.key === "за" || mark.key === "in-during") i++;
  else if (mark.key === "в") i += at(tokens, from + 1).key === "during" ? 2 : 1;
  else if (mark.key === "на" && at(tokens, from + 1).key === "extent") i += 2;
  else if (mark.key !== "every") return from;
  if (at(tokens, i).key === "every" || at(tokens, i).key === "whole") i++;
  return i;
}
