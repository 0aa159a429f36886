import { TEXT_HEAD } from "../lexicon/heads.ts";
import { beginsCapital, CAPITAL, SMALL } from "../text/letters.ts";
import type { Mapped } from "../text/mapped.ts";
import type { Range } from "../text/range.ts";
import { fold } from "../text/words.ts";
import type { TextBlock } from "./blocks.ts";
import type { TextDraft } from "./draft.ts";
import { joinLines } from "./join-lines.ts";
import { type Label, readLabel } from "./labels.ts";
import { listedParagraphs } from "./order/listed-lines.ts";

/** A text while its lines are gathered. */
interface Gathering {
  title: Mapped[];
  /** By lines, joined when all are there. */
  paragraphs: Mapped[][];
  items: Mapped[][];
  claims: Range[];
}

const LONGEST_TITLE = 240;
/** «Цель: создание условий …»: the heading runs into its text. */
const RUN_IN = new RegExp(String.raw`^([${CAPITAL}][^:.;]{2,60}):\s*(?=\S)`, "u");

/** «Сводка рассматривается на встречах. По её итогам …:»: prose, whatever stands below it. */
const SENTENCES = new RegExp(String.raw`[${SMALL}»)]{4}\.\s{1,3}[${CAPITAL}][${SMALL}]`, "u");

const ended = (text: string): boolean => /[.;!?]$/u.test(text.trimEnd());

function looksLikeTitle(block: TextBlock, next: TextBlock | undefined): boolean {
  const text = block.text.text;
  if (text.length > LONGEST_TITLE || /[.;,]$/u.test(text) || readLabel(text)?.style === "dash") return false;
  if (!(beginsCapital(text) || /^[«"\d]/u.test(text)) || !next) return false;
  if (block.strong || TEXT_HEAD.test(fold(text))) return true;
  return (
    block.gap > 0 &&
    (next.gap > 0 || readLabel(next.text.text) !== null || /:$/u.test(text)) &&
    readLabel(text) === null &&
    !SENTENCES.test(text)
  );
}

/** What sets a label's list apart from another: its signs and its depth. */
function isBelow(label: Label, next: Label): boolean {
  if (next.style === "dash" || next.path.length === 0) return label.style !== "dash";
  return next.path.length > label.path.length ? label.path.every((n, i) => next.path[i] === n) : isLower(label, next);
}

/** «1)», «а)» below «1.», «I.» */
const isLower = (label: Label, next: Label): boolean =>
  (label.style === "roman" || label.style === "dot") && next.style !== label.style && next.path[0] === 1;

/**
 * «1.1. Задачи школы:» over a list, «1. Общие положения» over «1.1. …» or over prose: a numbered line that heads what
 * follows rather than an item of a list.
 */
function isNumberedHeading(blocks: readonly TextBlock[], i: number): boolean {
  const block = blocks[i] as TextBlock;
  const next = blocks[i + 1];
  const text = block.text.text;
  const label = readLabel(text);
  if (!label || !next || text.length > LONGEST_TITLE) return false;
  if (label.style === "dash" || label.style === "letter" || label.style === "bracket") return false;
  if (!beginsCapital(text.slice(label.length)) || /[;,]$/u.test(text)) return false;
  const below = readLabel(next.text.text);
  if (/:$/u.test(text)) return below !== null && isBelow(label, below);
  if (below)
    return below.path.length > 0 && isBelow(label, below) && (!ended(text) || isNumberedHeading(blocks, i + 1));
  return block.gap > 0 && !ended(text) && beginsCapital(next.text.text) && (next.gap > 0 || ended(next.text.text));
}

/** «Показатели:» right under an item that has ended, a list below it. */
function isListHeading(block: TextBlock, next: TextBlock | undefined, item: string): boolean {
  const text = block.text.text;
  if (!/:$/u.test(text) || text.length > LONGEST_TITLE || !beginsCapital(text)) return false;
  return next !== undefined && readLabel(next.text.text) !== null && (ended(item) || TEXT_HEAD.test(fold(text)));
}

/** «Сроки реализации: 2023–2024 годы» right under an item that has ended. */
const opensRunIn = (text: string): boolean => RUN_IN.test(text) && TEXT_HEAD.test(fold(text));

/** Gathers lines into headed texts one after another. */
class TextGatherer {
  private readonly out: TextDraft[] = [];
  private now: Gathering = { title: [], paragraphs: [], items: [], claims: [] };
  private last: "title" | "paragraph" | "item" | null = null;
  private listed: ReadonlySet<unknown> = new Set();

  take(blocks: readonly TextBlock[]): TextDraft[] {
    this.listed = listedParagraphs(blocks);
    blocks.forEach((block, i) => {
      if (!this.takesRest(block, blocks, i)) this.begin(block, blocks[i + 1]);
      this.now.claims.push(block.range);
    });
    this.close();
    return this.out;
  }

  private close(): void {
    const { title, paragraphs, items, claims } = this.now;
    if (claims.length > 0)
      this.out.push({
        title: title.length > 0 ? joinLines(title) : null,
        paragraphs: paragraphs.map(joinLines),
        items: items.map(joinLines),
        claims,
      });
    this.now = { title: [], paragraphs: [], items: [], claims: [] };
    this.last = null;
  }

  /** A heading by its number or its colon, or the rest of what stands above: the line is taken. */
  private takesRest(block: TextBlock, blocks: readonly TextBlock[], i: number): boolean {
    const { text } = block;
    const { now, last } = this;
    const item = last === "item" ? (now.items.at(-1)?.at(-1)?.text ?? "") : null;
    const label = readLabel(text.text);
    if (label ? isNumberedHeading(blocks, i) : item !== null && isListHeading(block, blocks[i + 1], item)) {
      this.close();
      this.now.title = [text];
      this.last = "title";
      return true;
    }
    if (block.gap > 0 || last === null || label || this.listed.has(block)) return false;
    const open = (last === "item" ? now.items : last === "paragraph" ? now.paragraphs : [now.title]).at(-1) ?? [];
    const before = open.at(-1)?.text ?? "";
    if (last === "paragraph" && ended(before)) return false;
    if (last === "item" && ended(before) && opensRunIn(text.text)) return false;
    if (last === "title" && (ended(text.text) || /:$/u.test(before))) return false;
    open.push(text);
    return true;
  }

  /** A title, an item or a paragraph of its own. */
  private begin(block: TextBlock, next: TextBlock | undefined): void {
    const { text } = block;
    const label = readLabel(text.text);
    if (looksLikeTitle(block, next) && !(label && this.last === "item")) this.headed(text, RUN_IN.exec(text.text));
    else if (label) {
      this.now.items.push([text]);
      this.last = "item";
    } else {
      const mayRunIn = this.now.claims.length === 0 || TEXT_HEAD.test(fold(text.text));
      const run = mayRunIn ? RUN_IN.exec(text.text) : null;
      if (run) this.headed(text, run);
      else {
        this.now.paragraphs.push([text]);
        this.last = "paragraph";
      }
    }
  }

  /** A text begins: with its title, or with one that runs into the first paragraph. */
  private headed(text: Mapped, run: RegExpExecArray | null): void {
    this.close();
    this.now.title = [run ? text.slice(0, (run[1] as string).length) : text];
    if (run) this.now.paragraphs.push([text.slice(run[0].length)]);
    this.last = run ? "paragraph" : "title";
  }
}

/** Cuts lines that belong to no other part into headed texts: title, paragraphs, items of lists. */
export function toTexts(blocks: readonly TextBlock[]): TextDraft[] {
  return new TextGatherer().take(blocks);
}
