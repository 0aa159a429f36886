import { beginsSmall, endsWithOneOf } from "../../text/letters.ts";
import type { Mapped } from "../../text/mapped.ts";
import { fold } from "../../text/words.ts";
import type { TextBlock } from "../blocks.ts";
import type { PlanLine, PlanRow } from "./rows.ts";

/** What says something of a section, «Цель: …», «Куратор: …», «Ожидаемый результат – …»; «Задача: …» heads rows. */
const REMARK =
  /^(?:цел[ьи]|задачи|(?:ожидаемы[йе]|планируемы[йе]|конечны[йе]) результаты?|результаты?|показател[ьи]|индикаторы?|критерии|кураторы?|координаторы?|руководител[ьи]|ответственн(?:ый|ая|ые)|исполнител[ьи]|сроки?|период|участники|целевая группа|основани[ея])(?: [^:.–—]{1,60})?(?::| [–—-] )/u;
const OF_GOALS = /^(?:цел|задачи)/u;
const LONGEST = 600;
const BULLET = /^[-–—•·]\s/u;

export const isRemark = (text: string): boolean =>
  text !== "" && text.length <= LONGEST && REMARK.test(fold(text.slice(0, 120)));

/** A line that goes on with the remark above it: «Цель: ⏎ снижение …», «Задачи: ⏎ - …; ⏎ - …» */
const goesOn = (text: string, before: string): boolean =>
  !isRemark(text) && (endsWithOneOf(before.trim(), ":") || beginsSmall(text) || BULLET.test(text));

/** The lines of a run without the remarks below its first. */
export function withoutRemarks(texts: readonly string[]): string[] {
  let inRemark = false;
  return texts.filter((text, i) => {
    inRemark = i > 0 && (isRemark(text) || (inRemark && goesOn(text, texts[i - 1] as string)));
    return !inRemark;
  });
}

/** Where the remarks that end the waiting lines begin. */
export function remarksFrom(blocks: readonly TextBlock[]): number {
  let from = blocks.length;
  let inRemark = false;
  blocks.forEach(({ text: { text } }, i) => {
    const before = blocks[i - 1]?.text.text ?? "";
    const own = isRemark(text) || (inRemark && goesOn(text, before));
    if (own && !inRemark) from = i;
    inRemark = own;
  });
  return inRemark ? from : blocks.length;
}

/** The waiting lines' remarks, one by one. */
export function remarksOf(blocks: readonly TextBlock[]): TextBlock[][] {
  const out: TextBlock[][] = [];
  for (const block of blocks)
    if (isRemark(block.text.text) || out.length === 0) out.push([block]);
    else out[out.length - 1]?.push(block);
  return out;
}

type Item = PlanRow | PlanLine;

/** The text of an item that has one cell of it. */
export function onlyText(item: Item): Mapped | null {
  if (item.kind === "line") return item.text;
  let only: Mapped | null = null;
  for (const { text } of item.cells) {
    if (text.length === 0) continue;
    if (only) return null;
    only = text;
  }
  return only?.oneLine() ?? null;
}

const isAlone = (item: Item | undefined): boolean => item !== undefined && onlyText(item) !== null;

/** The one goal of a plan between its rows, with no heading above it; several head the rows below them. */
function looseGoal(items: readonly Item[]): Item | null {
  const found = items.filter((item, i) => {
    const text = onlyText(item)?.text ?? "";
    return isRemark(text) && OF_GOALS.test(fold(text)) && !isAlone(items[i - 1]) && !isAlone(items[i + 1]);
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

const blockOf = (item: Item, text: Mapped, gap: number): TextBlock => ({
  kind: "text",
  text,
  range: item.range,
  line: -1,
  gap,
  strong: false,
});

/** Takes the remarks below headings out of a plan's items. `headed`: a heading stands right above the first. */
export function takeRemarks(items: readonly Item[], headed: boolean): { items: Item[]; remarks: TextBlock[][] } {
  const kept: Item[] = [];
  const remarks: TextBlock[][] = [];
  const loose = looseGoal(items);
  let underHeading = headed;
  let last: string | null = null;
  for (const item of items) {
    const text = onlyText(item);
    if (text && isRemark(text.text) && (underHeading || last !== null || item === loose)) {
      remarks.push([blockOf(item, text, 1)]);
      last = text.text;
    } else if (text && last !== null && goesOn(text.text, last)) {
      remarks[remarks.length - 1]?.push(blockOf(item, text, 0));
      last = text.text;
    } else {
      kept.push(item);
      last = null;
      underHeading = text !== null;
    }
  }
  return { items: kept, remarks };
}
