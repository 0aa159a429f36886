import { APPENDIX_HEAD, APPROVAL_STAMP, PASSPORT_HEAD, PLAN_HEAD } from "../../lexicon/heads.ts";
import type { Order } from "../../model/types.ts";
import { beginsCapital } from "../../text/letters.ts";
import { fold } from "../../text/words.ts";
import type { Block, TextBlock } from "../blocks.ts";
import { disposes, opensPreamble, opensTitle } from "./header.ts";
import { kindWithIssuer, kindWithTitle, opensIssuer } from "./heading.ts";
import { titleBehindFields } from "./inline-title.ts";
import { kindOfLine } from "./kind.ts";
import { isClauseStart, TO_DO } from "./title.ts";

/** Where an order's kind word stands (or its header ends, where it has none), and the kind. */
export interface Opening {
  readonly at: number;
  readonly kind: Order["kind"];
}

/** An act's kind word stands within so many lines of the file's beginning. */
const DEEPEST_KIND = 50;
/** A stamp «УТВЕРЖДАЮ» within so many first lines opens a plan, unless an act disposes right behind it. */
const STAMP_LINES = 8;
/** A heading with the issuer in it is one of the first lines; a page's title stands so near to the letterhead. */
const HEADING_LINES = 8;
const PAGE_TITLE_REACH = 15;
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

/** Where the first plan or passport begins. */
function linesEnd(blocks: readonly Block[]): number {
  const at = blocks.findIndex((block) => block.kind === "table" && block.region.columns);
  return at < 0 ? blocks.length : at;
}

function lineOf(blocks: readonly Block[], at: number): string {
  const block = blocks[at];
  return block?.kind === "text" ? block.text.text : "";
}

function opensPlan(blocks: readonly Block[], at: number): boolean {
  const disposing = blocks.slice(at, at + 12).some((other) => other.kind === "text" && disposes(other.text.text));
  return at < STAMP_LINES && !disposing;
}

/** «… района ПОСТАНОВЛЯЮ: 1. Создать …» on one line: what stands below it is no header. */
const VERB_BEFORE_CLAUSE = /(приказываю|постановляет|постановляю)\s?:\s1[.)]/iu;
const LONGEST_HEADER_LINE = 200;

const verbKind = (verb: string): Order["kind"] => (/^пост/iu.test(verb) ? "resolution" : "order");

function byKindWord(blocks: readonly Block[]): Opening | null {
  for (const { block, at } of linesBefore(blocks, DEEPEST_KIND)) {
    const text = block.text.text;
    const verb = text.length > LONGEST_HEADER_LINE && opensPreamble(text) ? VERB_BEFORE_CLAUSE.exec(text) : null;
    if (verb) return { at: headerEnd(blocks, at), kind: verbKind(verb[1] as string) };
    const word = kindOfLine(text);
    if (word && (text.slice(word.length).trim().length < 90 || /№|\sN\s?\d/u.test(text.slice(0, 80))))
      return { at, kind: word.kind };
    const key = fold(text);
    if (PASSPORT_HEAD.test(key) || (APPROVAL_STAMP.test(key) && opensPlan(blocks, at))) return null;
  }
  return null;
}

function opensPart(text: string): boolean {
  const key = fold(text.slice(0, 200));
  return beginsCapital(text) && (APPENDIX_HEAD.test(key) || PASSPORT_HEAD.test(key) || PLAN_HEAD.test(key));
}

/** Whether an act's own text, not only a title, stands between two lines. */
function textBetween(blocks: readonly Block[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const block = blocks[i];
    if (block?.kind !== "text") continue;
    const { text } = block.text;
    if (opensPart(text)) return false;
    if (disposes(text) || isClauseStart(text) || TO_DO.test(text)) return true;
  }
  return false;
}

/** «Приказ Управления образования … [от … № …]» among the first lines: the act's own heading, where its text follows. */
function byHeading(blocks: readonly Block[], before: number): Opening | null {
  for (const { block, at } of linesBefore(blocks, Math.min(HEADING_LINES, before))) {
    const word = kindWithIssuer(block.text.text);
    if (!word) continue;
    const end = Math.min(before, at + DEEPEST_KIND, linesEnd(blocks));
    return textBetween(blocks, at + 1, end) ? { at, kind: word.kind } : null;
  }
  return null;
}

/** «Приказ ⏎ о проведении субботника»: no act prints its title in small letters below its kind word. */
const isTitleOfPage = (text: string): boolean => /^обо?\s|^о\s/u.test(text) && text.length < 200;

/** A kind word with date or number alone above a letterhead is the page's title: the same word stands again below that. */
function behindPageTitle(blocks: readonly Block[], first: Opening): Opening {
  const text = lineOf(blocks, first.at);
  const word = kindOfLine(text);
  if (!word) return first;
  const alone = text.slice(word.length).trim() === "";
  if (alone && !isTitleOfPage(lineOf(blocks, first.at + 1))) return first;
  for (let at = first.at + 1; at < Math.min(blocks.length, first.at + PAGE_TITLE_REACH); at++) {
    const line = lineOf(blocks, at);
    if (disposes(line) || isClauseStart(line)) return first;
    const again = kindOfLine(line);
    if (again?.kind !== first.kind) continue;
    const rest = line.slice(again.length).trim();
    if (rest === "" || opensIssuer(rest) || /^(?:№|N\s|от\s)/u.test(rest)) return { at, kind: first.kind };
  }
  return first;
}

/** An act that names itself only in its text, or shows itself by its verb alone. */
function byText(blocks: readonly Block[]): Opening | null {
  for (const { block, at } of linesBefore(blocks, DEEPEST_KIND)) {
    const text = block.text.text;
    const self = SELF_NAMING.exec(fold(text));
    if (self) return { at: headerEnd(blocks, at), kind: KIND_BY_STEM[self[1] as string] as Order["kind"] };
    if (!disposes(text)) continue;
    const verb = /(приказываю|обязываю|постановляет|постановляю):?$/u.exec(fold(text).replace(/\s/gu, ""));
    if (verb) return { at: headerEnd(blocks, at), kind: verbKind(verb[1] as string) };
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
    if (titleBehindFields(block.text) > 0) break;
    if (opensTitle(text) || opensPreamble(text) || text.length > 120 || /[.;:]$/u.test(text.trim())) break;
  }
  return at;
}

/** «Приказ Об организации отдыха» among the first lines, with the act's text and no other title below. */
function byTitledKind(blocks: readonly Block[]): Opening | null {
  for (const { block, at } of linesBefore(blocks, HEADING_LINES)) {
    const word = kindWithTitle(block.text.text);
    if (!word) continue;
    const below = linesBefore(blocks, at + PAGE_TITLE_REACH).filter((line) => line.at > at);
    const text = below.findIndex((line) => disposes(line.block.text.text) || isClauseStart(line.block.text.text));
    const titled = below.slice(0, Math.max(0, text)).some((line) => opensTitle(line.block.text.text));
    return text < 0 || titled ? null : { at, kind: word.kind };
  }
  return null;
}

/** An act that its kind word, alone or with its issuer, opens. */
function byKind(blocks: readonly Block[]): Opening | null {
  const byWord = byKindWord(blocks);
  return byHeading(blocks, byWord?.at ?? blocks.length) ?? (byWord && behindPageTitle(blocks, byWord));
}

export const opensByKind = (blocks: readonly Block[]): boolean => byKind(blocks) !== null;

/** Finds the order that opens a file: by its kind word, else by what its text says of itself. */
export function findOrder(blocks: readonly Block[]): Opening | null {
  return byKind(blocks) ?? byTitledKind(blocks) ?? byText(blocks);
}
