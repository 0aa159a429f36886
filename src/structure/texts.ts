import { TEXT_HEAD } from "../lexicon/heads.ts";
import { beginsCapital, CAPITAL } from "../text/letters.ts";
import type { Mapped } from "../text/mapped.ts";
import type { Range } from "../text/range.ts";
import { fold } from "../text/words.ts";
import type { TextBlock } from "./blocks.ts";
import type { TextDraft } from "./draft.ts";
import { joinLines } from "./join-lines.ts";
import { readLabel } from "./labels.ts";

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

const ended = (text: string): boolean => /[.;!?]$/u.test(text.trimEnd());

function looksLikeTitle(block: TextBlock, next: TextBlock | undefined): boolean {
  const text = block.text.text;
  if (text.length > LONGEST_TITLE || /[.;,]$/u.test(text) || readLabel(text)?.style === "dash") return false;
  if (!(beginsCapital(text) || /^[«"\d]/u.test(text)) || !next) return false;
  if (block.strong || TEXT_HEAD.test(fold(text))) return true;
  return (
    block.gap > 0 &&
    (next.gap > 0 || readLabel(next.text.text) !== null || /:$/u.test(text)) &&
    readLabel(text) === null
  );
}

/** Cuts lines that belong to no other part into headed texts: title, paragraphs, items of lists. */
export function toTexts(blocks: readonly TextBlock[]): TextDraft[] {
  const out: TextDraft[] = [];
  let now: Gathering = { title: [], paragraphs: [], items: [], claims: [] };
  let last: "title" | "paragraph" | "item" | null = null;
  const close = () => {
    if (now.claims.length)
      out.push({
        title: now.title.length ? joinLines(now.title) : null,
        paragraphs: now.paragraphs.map(joinLines),
        items: now.items.map(joinLines),
        claims: now.claims,
      });
    now = { title: [], paragraphs: [], items: [], claims: [] };
    last = null;
  };
  const extend = (list: Mapped[][], text: Mapped) => list.at(-1)?.push(text);
  blocks.forEach((block, i) => {
    const text = block.text;
    const label = readLabel(text.text);
    const goesOn = block.gap === 0 && last !== null && !label;
    if (goesOn && last === "title" && !ended(text.text) && !/:$/u.test(now.title[now.title.length - 1]?.text ?? ""))
      now.title.push(text);
    else if (goesOn && last === "item") extend(now.items, text);
    else if (goesOn && last === "paragraph" && !ended(now.paragraphs.at(-1)?.at(-1)?.text ?? ""))
      extend(now.paragraphs, text);
    else if (looksLikeTitle(block, blocks[i + 1]) && !(label && last === "item")) {
      close();
      const run = RUN_IN.exec(text.text);
      now.title = [run ? text.slice(0, (run[1] as string).length) : text];
      if (run) now.paragraphs.push([text.slice(run[0].length)]);
      last = run ? "paragraph" : "title";
    } else if (label) {
      now.items.push([text]);
      last = "item";
    } else {
      const run = now.claims.length === 0 || TEXT_HEAD.test(fold(text.text)) ? RUN_IN.exec(text.text) : null;
      if (run) {
        close();
        now.title = [text.slice(0, (run[1] as string).length)];
        now.paragraphs.push([text.slice(run[0].length)]);
      } else now.paragraphs.push([text]);
      last = "paragraph";
    }
    now.claims.push(block.range);
  });
  close();
  return out;
}
