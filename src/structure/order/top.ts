import { beginsSmall } from "../../text/letters.ts";
import type { Mapped } from "../../text/mapped.ts";
import { fold } from "../../text/words.ts";
import type { TableBlock, TextBlock } from "../blocks.ts";
import { joinLines } from "../join-lines.ts";
import { readLabel } from "../labels.ts";
import type { HeaderFields } from "./fields.ts";
import { disposes, isBareTown, isPlaceLine, opensPreamble, opensTitle, readHeaderLine, serviceNote } from "./header.ts";
import { kindOfLine } from "./kind.ts";
import { owes, readLetterhead } from "./letterhead.ts";
import { isKindCopy, isLoneCopy, kindCopyLength } from "./other-language.ts";
import { opensOffice } from "./signature.ts";
import type { Walk } from "./walk.ts";

/** A line of garbage between the kind word and the title is at most this long. */
const LONGEST_NOISE = 120;
const LONGEST_TITLE_LINE = 300;
/** Whose act it is, in the genitive behind the kind word: «ПОСТАНОВЛЕНИЕ ⏎ АДМИНИСТРАЦИИ ГОРОДА …» */
const GENITIVE_ISSUER =
  /^(?:администрации|главы|правительства|губернатора|управления|министерства|департамента|комитета|отдела|мэра|думы|совета|муниципального|государственного|городского|районного|директора|начальника|по\s|города|района|области|края|республики|округа)(?![A-Za-zЀ-ӿ])/u;
/** A title's line that cannot be its last. */
const OPEN_END = /(?:^|\s)(?:и|в|на|по|с|для|от|к|об|о)$|,$/u;

/** The first clause of a numbered list: «1.», «1)». */
export function isClauseStart(text: string): boolean {
  const label = readLabel(text);
  return label !== null && label.style !== "dash" && label.path[0] === 1;
}

const opensText = (text: string): boolean => opensPreamble(text) || disposes(text) || isClauseStart(text);

/** Letterhead, and whatever fields and title stand above the kind word. Gives the title's lines. */
export function readAbove(walk: Walk, fields: HeaderFields, kindAt: number): Mapped[] {
  const head: TextBlock[] = [];
  const title: Mapped[] = [];
  const kindLine = walk.blocks[kindAt]?.line;
  while (walk.at < kindAt) {
    const block = walk.text();
    if (!block) {
      walk.tables.push(walk.blocks[walk.at] as TableBlock);
      walk.at++;
    } else if (walk.skipService(block)) continue;
    // «БОЕРЫК ⇥ ПРИКАЗ»: the kind word's copy in a second language.
    else if (block.line === kindLine || isCopyAbove(walk, head, kindAt)) walk.stray(block, "letterhead");
    else if (takeBehindCopy(block, fields)) walk.claim(block);
    else if (opensTitle(block.text.text) || (title.length > 0 && block.gap === 0)) {
      title.push(block.text);
      walk.claim(block);
    } else if (fields.takeDated(block.text)) walk.claim(block);
    else if (head.length > 0 && isTown(block.text.text)) {
      fields.takePlace(block.text);
      walk.claim(block);
    } else {
      head.push(block);
      walk.at++;
    }
  }
  takeLetterhead(walk, fields, head);
  return title;
}

/** «БОЕРЫК» above «ПРИКАЗ»: the kind word's copy, by the list or as a lone foreign word that completes nothing. */
function isCopyAbove(walk: Walk, head: readonly TextBlock[], kindAt: number): boolean {
  const block = walk.text();
  if (!block) return false;
  const { text } = block.text;
  if (isKindCopy(text)) return true;
  if (walk.at + 1 !== kindAt || block.gap === 0 || !isLoneCopy(text) || head.length === 0) return false;
  return !owes(head.map((other) => other.text.text).join(" "));
}

/** «БОЕРЫК № 45», «КАРАР 12.03.2023»: number and date behind the copy are the act's. */
function takeBehindCopy(block: TextBlock, fields: HeaderFields): boolean {
  const length = kindCopyLength(block.text.text);
  if (length === 0 || !fields.takeDated(block.text.slice(length))) return false;
  fields.left.push(...block.text.slice(0, length).trim().ranges());
  return true;
}

/** «г. Заволжск» under the issuer: a nominative completes no name, «г. Заволжска» may. */
const isTown = (text: string): boolean => isPlaceLine(text) && /[бвгджзклмнпрстфхцчшщь]$/u.test(text);

function takeLetterhead(walk: Walk, fields: HeaderFields, head: readonly TextBlock[]): void {
  const letterhead = readLetterhead(head.map((block) => block.text));
  fields.region = letterhead.region;
  if (letterhead.region) fields.print("region", letterhead.region);
  fields.issuedBy(letterhead.issuer?.oneLine() ?? null);
  head.forEach((block, i) => {
    if (letterhead.rest.includes(i)) walk.strays.push({ range: block.range, reason: "letterhead" });
    else walk.claims.push(block.range);
  });
}

/** The kind word's own line: what follows it there is a field, the issuer or, behind them, the title that it gives. */
function takeKindLine(walk: Walk, fields: HeaderFields): Mapped | null {
  let inline: Mapped | null = null;
  const block = walk.text();
  const word = block ? kindOfLine(block.text.text) : null;
  if (!block || !word) return null;
  fields.print("kind", block.text.slice(word.start, word.length));
  fields.left.push(...block.text.slice(0, word.start).trim().ranges());
  const whole = block.text.slice(word.length).trim();
  const opening = /(?:^|\s)[«"]?(?:О|Об)\s(?=[а-яё«"])/u.exec(whole.text);
  const rest = opening ? whole.slice(0, opening.index).trim() : whole;
  if (opening) {
    const title = whole.slice(opening.index).trim();
    const quoted = /^[«"]([\s\S]*)[»"]$/u.test(title.text);
    inline = quoted ? title.slice(1, title.length - 1) : title;
    fields.print("title", inline);
  }
  if (isKindCopy(rest.text)) fields.left.push(...rest.ranges());
  else if (rest.length > 0 && !fields.take(rest, false)) fields.issuedBelow(rest);
  walk.claim(block);
  return inline;
}

/** A title further down shows that the line in hand is garbage of a form or a stamp. */
function titleAhead(walk: Walk): boolean {
  if (walk.textOf(walk.at).length > LONGEST_NOISE) return false;
  for (let i = walk.at + 1; i < walk.at + 4; i++) {
    if (opensText(walk.textOf(i))) return false;
    if (opensTitle(walk.textOf(i))) return true;
  }
  return false;
}

/** Issuer in the genitive, number, date, place and title below the kind word. Gives the title's lines. */
export function readBelow(walk: Walk, fields: HeaderFields): Mapped[] {
  const inline = takeKindLine(walk, fields);
  if (inline) return [inline];
  for (let block = walk.text(); block; block = walk.text()) {
    const text = block.text.text;
    if (opensTitle(text) || opensText(text)) break;
    if (isKindCopy(text)) {
      walk.stray(block, "letterhead");
      continue;
    }
    if (serviceNote(text) ?? fields.number) {
      if (walk.skipService(block)) continue;
    }
    if (fields.take(block.text, true)) walk.claim(block);
    else if (!fields.complete && !fields.date && !fields.number && GENITIVE_ISSUER.test(fold(text))) {
      fields.issuedBelow(block.text);
      walk.claim(block);
    } else if (fields.complete && !fields.place && isBareTown(text) && titleAhead(walk)) {
      fields.takePlace(block.text);
      walk.claim(block);
    } else if (titleAhead(walk)) walk.stray(block, "noise");
    else break;
  }
  return readTitle(walk, fields);
}

/** A title that does not begin with «О»: short, no sentence, and the preamble follows. */
function isPlainTitle(walk: Walk, text: string): boolean {
  if (text.length > LONGEST_TITLE_LINE || /[.:;]$/u.test(text.trim()) || opensOffice(text)) return false;
  for (let i = walk.at + 1; i < walk.at + 6; i++) {
    if (!walk.text(i) || opensTitle(walk.textOf(i))) return false;
    if (opensText(walk.textOf(i))) return true;
  }
  return false;
}

function opensATitle(walk: Walk, text: string): boolean {
  if (disposes(text) && /:$/u.test(text.trim())) return false;
  return opensTitle(text) || (isPlainTitle(walk, text) && (!opensPreamble(text) || isAbovePreamble(walk, text)));
}

/** «По итогам мониторинга» over a gap and a preamble of its own. */
function isAbovePreamble(walk: Walk, text: string): boolean {
  const next = walk.text(walk.at + 1);
  return /^По (?:итогам|результатам)\s/u.test(text) && next !== null && next.gap > 0 && opensPreamble(next.text.text);
}

/** «Об утверждении» alone says too little for a title. */
const isOwing = (lines: readonly Mapped[]): boolean =>
  lines.length === 1 && /^(?:Об?|ОБ?)\s[а-яё]+(?:нии|ции)$/iu.test(lines[0]?.text.trim() ?? "");

/** The act's own date and number below its title, where nothing above gave them; not those of an act that the title names. */
function isFieldLine(text: Mapped, fields: HeaderFields, title: readonly Mapped[]): boolean {
  const { date, number, rest } = readHeaderLine(text, false);
  const names = /(?:приказ|распоряжени|постановлени|решени|письм|закон|программ)[а-я]*$/iu.test(
    title[title.length - 1]?.text ?? "",
  );
  const fresh = (date !== null && !fields.date) || (number !== null && !fields.number);
  return fresh && rest === "" && !names;
}

function readTitle(walk: Walk, fields: HeaderFields): Mapped[] {
  const lines: Mapped[] = [];
  if (!opensATitle(walk, walk.textOf(walk.at))) return lines;
  for (let block = walk.text(); block; block = walk.text()) {
    const text = block.text.text;
    if (lines.length > 0) {
      if (opensText(text)) break;
      if (isFieldLine(block.text, fields, lines) && fields.take(block.text, true)) {
        walk.claim(block);
        continue;
      }
      if (serviceNote(text) && walk.skipService(block)) continue;
      const before = lines[lines.length - 1]?.text ?? "";
      if (block.gap > 0 && !beginsSmall(text) && !/^[«"(]/u.test(text) && !OPEN_END.test(before) && !isOwing(lines)) {
        if (!fields.take(block.text, true)) break;
        walk.claim(block);
        continue;
      }
    }
    lines.push(block.text);
    walk.claim(block);
  }
  fields.print("title", joinLines(lines));
  return lines;
}
