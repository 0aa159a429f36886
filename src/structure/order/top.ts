import { append } from "../../text/append.ts";
import { beginsCapital, beginsSmall } from "../../text/letters.ts";
import type { Mapped } from "../../text/mapped.ts";
import { fold } from "../../text/words.ts";
import type { TableBlock, TextBlock } from "../blocks.ts";
import { findDates } from "./date.ts";
import type { HeaderFields } from "./fields.ts";
import { isBareTown, isPlaceLine, opensTitle, serviceNote } from "./header.ts";
import { headingParts, isActHeading, isByBody, kindWithIssuer, kindWithTitle, opensIssuer } from "./heading.ts";
import { titleAt, titleBehindFields } from "./inline-title.ts";
import { isKindLine, kindOfLine } from "./kind.ts";
import { beginsBody, isSubject, owes, readLetterhead } from "./letterhead.ts";
import { isPostal, nameEnd } from "./letterhead-noise.ts";
import { isActsList } from "./notes.ts";
import { isKindCopy, isLoneCopy, kindCopyLength } from "./other-language.ts";
import { opensText, readTitle } from "./title.ts";
import type { Walk } from "./walk.ts";

/** A line of garbage between the kind word and the title is at most this long. */
const LONGEST_NOISE = 120;
/** Whose act it is, in the genitive behind the kind word: «ПОСТАНОВЛЕНИЕ ⏎ АДМИНИСТРАЦИИ ГОРОДА …» */
const GENITIVE_ISSUER =
  /^(?:администрации|главы|правительства|губернатора|управления|министерства|департамента|комитета|отдела|мэра|думы|совета|муниципального|государственного|городского|районного|директора|начальника|города|района|области|края|республики|округа)(?![A-Za-zЀ-ӿ])/u;
/** «Распоряжение Правительства … от … № …» above the letterhead, with the rest of it on the lines right below. */
function skipPageTitle(walk: Walk, block: TextBlock, kindAt: number): boolean {
  const alone = isKindLine(block.text.text) && walk.at < kindAt;
  if (!isActHeading(block.text.text) && !alone) return false;
  walk.stray(block, "page-title");
  const below = alone ? walk.text() : null;
  if (below && walk.at < kindAt && /^обо?\s|^о\s/u.test(below.text.text)) walk.stray(below, "page-title");
  const dated = findDates(block.text.text).length > 0;
  for (let next = walk.text(); next && walk.at < kindAt && next.gap === 0; next = walk.text()) {
    const { text } = next.text;
    const rest = isActsList(text) || (!dated && !beginsBody(text) && !opensTitle(text) && findDates(text).length > 0);
    if (!rest) break;
    walk.stray(next, "page-title");
  }
  return true;
}

/** A line of the letterhead ends the title that stands above it. */
const endsTitle = (text: string): boolean => beginsCapital(text) && (beginsBody(text) || isSubject(text));

/** Letterhead, and whatever fields and title stand above the kind word. Gives the title's lines. */
export function readAbove(walk: Walk, fields: HeaderFields, kindAt: number): Mapped[] {
  const head: TextBlock[] = [];
  const title: Mapped[] = [];
  const kindLine = walk.blocks[kindAt]?.line;
  let inTitle = false;
  while (walk.at < kindAt) {
    const block = walk.text();
    if (!block) {
      walk.tables.push(walk.blocks[walk.at] as TableBlock);
      walk.at++;
    } else if (walk.skipService(block) || skipPageTitle(walk, block, kindAt)) continue;
    // «БОЕРЫК ⇥ ПРИКАЗ»: the kind word's copy in a second language.
    else if ((block.line === kindLine && !block.isPiece) || isCopyAbove(walk, head, kindAt))
      walk.stray(block, "letterhead");
    else if (takeBehindCopy(block, fields)) walk.claim(block);
    else if (opensTitle(block.text.text) || (inTitle && block.gap === 0 && !endsTitle(block.text.text))) {
      title.push(block.text);
      walk.claim(block);
      inTitle = true;
      continue;
    } else if (isPostal(block.text.text)) walk.stray(block, "form-field");
    else if (fields.takeDated(block.text)) walk.claim(block);
    else if (head.length > 0 && isPlaceBelow(block.text.text, fields)) {
      fields.takePlace(block.text);
      walk.claim(block);
    } else {
      head.push(block);
      walk.at++;
    }
    inTitle = false;
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
  append(fields.left, block.text.slice(0, length).trim().ranges());
  return true;
}

/** «г. Заволжск» under the issuer: a nominative completes no name, «г. Заволжска» may. */
const isTown = (text: string): boolean => isPlaceLine(text) && /[бвгджзклмнпрстфхцчшщь]$/u.test(text);

/** Below the act's own date or number stands its place, and no more of the issuer's name: «с. Большая Горка». */
const isPlaceBelow = (text: string, { date, number }: HeaderFields): boolean =>
  isTown(text) || ((date !== null || number !== null) && isPlaceLine(text));

function takeLetterhead(walk: Walk, fields: HeaderFields, head: readonly TextBlock[]): void {
  const names = head.map((block) => block.text.slice(0, nameEnd(block.text.text)).trim());
  const letterhead = readLetterhead(names);
  fields.region = letterhead.region;
  if (letterhead.region) fields.print("region", letterhead.region);
  fields.issuedBy(letterhead.issuer?.oneLine() ?? null);
  head.forEach((block, i) => {
    if (letterhead.rest.includes(i)) walk.strays.push({ range: block.range, reason: "letterhead" });
    else {
      walk.claims.push(block.range);
      fields.left.push(
        ...block.text
          .slice(names[i]?.length ?? 0)
          .trim()
          .ranges(),
      );
    }
  });
}

/** Issuer, fields and title of a heading's line: «Управления образования от 17.09.2021 № 33 «О поддержке школ»». */
function takeHeading(whole: Mapped, fields: HeaderFields): Mapped | null {
  const opening = titleAt(whole.text);
  const rest = opening < 0 ? whole : whole.slice(0, opening).trim();
  const parts = headingParts(rest, fields.isIssuedBelow && !fields.date && !fields.number);
  if (isKindCopy(rest.text)) append(fields.left, rest.ranges());
  else if (parts) {
    if (parts.issuer) fields.issuedBelow(parts.issuer);
    for (const part of parts.fields) if (!fields.take(part, false)) append(fields.left, part.ranges());
  } else if (rest.length > 0 && !fields.take(rest, true)) {
    // «по основной деятельности» is nobody
    if (/^по\s/iu.test(rest.text)) append(fields.left, rest.ranges());
    else fields.issuedBelow(rest);
  }
  return opening < 0 ? null : whole.slice(opening).trim();
}

/** The kind word's own line: what follows it there is a field, the issuer or, behind them, the title that it gives. */
function takeKindLine(walk: Walk, fields: HeaderFields): Mapped | null {
  const block = walk.text();
  const { text } = block?.text ?? { text: "" };
  const word = kindOfLine(text) ?? kindWithIssuer(text) ?? kindWithTitle(text);
  if (!block || !word) return null;
  fields.print("kind", block.text.slice(word.start, word.length));
  append(fields.left, block.text.slice(0, word.start).trim().ranges());
  const cut = walk.cutNote(block);
  const inline = takeHeading((cut ?? block.text).slice(word.length).trim(), fields);
  if (cut) walk.claimBefore(block, cut);
  else walk.claim(block);
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

/** The act has no title: its text follows. */
const textAhead = (walk: Walk): boolean => opensText(walk.textOf(walk.at + 1));

/** «Лемского района от 17.09.2021 № 33», «муниципального округа» under «Приказ Управления образования»: the same name. */
const GOES_ON = /^[A-Za-zЀ-ӿ-]{3,40}(?:ого|его|ой|ей)\s/u;

/** A line that is a name and no sentence. */
const BODY_LINE = /^[^.:;!?]{3,160}$/u;

/** Whose act it is, below the kind word, or the rest of it. */
function namesIssuer(fields: HeaderFields, block: TextBlock, rightBelow: boolean, goesOnBelow: boolean): boolean {
  const { text } = block.text;
  // date and number above the kind word, «РАСПОРЯЖЕНИЕ ⏎ ПРЕЗИДЕНТА …» below
  if (fields.complete || fields.date || fields.number) return rightBelow && !fields.issuer && opensIssuer(text);
  if (GENITIVE_ISSUER.test(fold(text)) || opensIssuer(text) || isByBody(text)) return true;
  // «ПРИКАЗ ⏎ ДЕПАРТАМЕНТ ОБРАЗОВАНИЯ»: a body in capitals below the kind word, where none stands above it
  if (!fields.issuer && text === text.toUpperCase() && beginsBody(text)) return true;
  // «Приказ ⏎ Отдел образования … района»: the same in small letters, on a line of its own above date or title
  if (!fields.issuer && block.gap > 0 && BODY_LINE.test(text) && beginsBody(text) && goesOnBelow) return true;
  return (
    fields.isIssuedBelow &&
    block.gap === 0 &&
    (/^[«"]/u.test(text) || beginsSmall(text) || GOES_ON.test(fold(text))) &&
    !isPlaceLine(text) &&
    !isActsList(text)
  );
}

/** «13.05.2019 N 15 Об организации отдыха»: takes the fields and gives the title that begins behind them. */
function takeFieldsBeforeTitle(walk: Walk, fields: HeaderFields, block: TextBlock): Mapped | null {
  const at = fields.complete ? 0 : titleBehindFields(block.text);
  if (at === 0 || !fields.take(block.text.slice(0, at).trim(), true)) return null;
  walk.claim(block);
  return block.text.slice(at);
}

/** Issuer in the genitive, number, date, place and title below the kind word. Gives the title. */
export function readBelow(walk: Walk, fields: HeaderFields): Mapped | null {
  const first = takeKindLine(walk, fields);
  if (first) return readTitle(walk, fields, first);
  const below = walk.at;
  for (let block = walk.text(); block; block = walk.text()) {
    const text = block.text.text;
    if (opensTitle(text) || opensText(text)) break;
    if (isKindCopy(text)) {
      walk.stray(block, "letterhead");
      continue;
    }
    const cut = walk.cutNote(block);
    if (cut && fields.take(cut, true)) {
      walk.claimBefore(block, cut);
      continue;
    }
    if (walk.skipHeaderNote()) continue;
    const begun = takeFieldsBeforeTitle(walk, fields, block);
    if (begun) return readTitle(walk, fields, null, begun);
    if ((serviceNote(text) ?? fields.number) && walk.skipService(block)) continue;
    if (namesIssuer(fields, block, walk.at === below, titleAhead(walk))) {
      const title = takeHeading(block.text, fields);
      walk.claim(block);
      if (title) return readTitle(walk, fields, title);
    } else if (fields.take(block.text, true)) walk.claim(block);
    else if (fields.complete && !fields.place && isBareTown(text) && (titleAhead(walk) || textAhead(walk))) {
      fields.takePlace(block.text);
      walk.claim(block);
    } else if (titleAhead(walk)) walk.stray(block, "noise");
    else break;
  }
  return readTitle(walk, fields, null);
}
