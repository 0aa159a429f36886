import { APPROVAL_STAMP, PASSPORT_HEAD } from "../../lexicon/heads.ts";
import type { Order } from "../../model/types.ts";
import { fold } from "../../text/words.ts";
import type { Block, TextBlock } from "../blocks.ts";
import { disposes, opensPreamble, opensTitle } from "./header.ts";
import { kindOfLine } from "./kind.ts";

/** Where an order's kind word stands (or its header ends, where it has none), and the kind. */
export interface Opening {
  readonly at: number;
  readonly kind: Order["kind"];
}

/** An act's kind word stands within so many lines of the file's beginning. */
const DEEPEST_KIND = 50;
/** A stamp «УТВЕРЖДАЮ» within so many first lines opens a plan, unless an act disposes right behind it. */
const STAMP_LINES = 8;
const SELF_NAMING = /настоящ(?:им|его|ее|ий)\s(приказ|распоряжени|постановлени|решени)/u;
const KIND_BY_STEM: Readonly<Record<string, Order["kind"]>> = {
  приказ: "order",
  распоряжени: "directive",
  постановлени: "resolution",
  решени: "decision",
};

/** The lines of text before the first plan or passport. */
function linesBefore(blocks: readonly Block[], limit: number): { block: TextBlock; at: number }[] {
  const out: { block: TextBlock; at: number }[] = [];
  for (let at = 0; at < blocks.length && at < limit; at++) {
    const block = blocks[at] as Block;
    if (block.kind === "table") {
      if (block.region.columns) break;
    } else out.push({ block, at });
  }
  return out;
}

function opensPlan(blocks: readonly Block[], at: number): boolean {
  const disposing = blocks.slice(at, at + 12).some((other) => other.kind === "text" && disposes(other.text.text));
  return at < STAMP_LINES && !disposing;
}

function byKindWord(blocks: readonly Block[]): Opening | null {
  for (const { block, at } of linesBefore(blocks, DEEPEST_KIND)) {
    const text = block.text.text;
    const word = kindOfLine(text);
    if (word && (text.slice(word.length).trim().length < 90 || /№/u.test(text.slice(0, 80))))
      return { at, kind: word.kind };
    const key = fold(text);
    if (PASSPORT_HEAD.test(key) || (APPROVAL_STAMP.test(key) && opensPlan(blocks, at))) return null;
  }
  return null;
}

/** An act that names itself only in its text, or shows itself by its verb alone. */
function byText(blocks: readonly Block[]): Opening | null {
  for (const { block, at } of linesBefore(blocks, DEEPEST_KIND)) {
    const text = block.text.text;
    const self = SELF_NAMING.exec(fold(text));
    if (self) return { at: headerEnd(blocks, at), kind: KIND_BY_STEM[self[1] as string] as Order["kind"] };
    if (!disposes(text)) continue;
    const verb = /(приказываю|обязываю|постановляет|постановляю):?$/u.exec(fold(text).replace(/\s/gu, ""));
    if (verb) return { at: headerEnd(blocks, at), kind: verb[1]?.startsWith("пост") ? "resolution" : "order" };
  }
  return null;
}

/** Lines of letterhead above block `end`: short ones that are no sentences. */
function headerEnd(blocks: readonly Block[], end: number): number {
  let at = 0;
  for (; at < end; at++) {
    const block = blocks[at] as Block;
    if (block.kind !== "text") break;
    const text = block.text.text;
    if (opensTitle(text) || opensPreamble(text) || text.length > 120 || /[.;:]$/u.test(text.trim())) break;
  }
  return at;
}

/** Finds the order that opens a file: by its kind word, else by what its text says of itself. */
export function findOrder(blocks: readonly Block[]): Opening | null {
  return byKindWord(blocks) ?? byText(blocks);
}
