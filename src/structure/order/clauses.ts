import { labelsInDigits } from "../../text/label-letters.ts";
import { beginsSmall, isDigit } from "../../text/letters.ts";
import { Mapped } from "../../text/mapped.ts";
import { matchesOf } from "../../text/matches.ts";
import type { ClauseDraft } from "../draft.ts";
import { joinLines } from "../join-lines.ts";
import { type Label, readLabel } from "../labels.ts";
import { opensRolePeople } from "../roster-lines.ts";
import { isTornDate } from "../torn-dates.ts";
import { listedLines } from "./listed-lines.ts";
import { ownClauses } from "./numberless.ts";
import { ended, endsSentence } from "./sentence-ends.ts";

/** A clause's paragraph before it has a place in the tree. */
interface Paragraph {
  readonly label: Mapped | null;
  readonly shape: Label | null;
  readonly text: Mapped;
  /** A clause whose number was lost: no line of what stands above it. */
  readonly own: boolean;
}

/** What decides whether a line goes on stands within so many characters of a text's end. */
const LONGEST_END = 64;

/** A paragraph that lines are still added to; they are joined once, or each would cost as much as all before it. */
class OpenParagraph {
  private readonly lines: Mapped[] = [];
  private tail = Mapped.empty;

  constructor(
    readonly label: Mapped | null,
    readonly shape: Label | null,
    text: Mapped,
    readonly own = false,
  ) {
    this.add(text);
  }

  add(line: Mapped): void {
    this.lines.push(line);
    const joined = joinLines([this.tail, line]);
    this.tail = joined.slice(joined.length - LONGEST_END);
  }

  /** The last characters of the text so far. */
  get end(): string {
    return this.tail.text;
  }

  close(): Paragraph {
    return { label: this.label, shape: this.shape, text: joinLines(this.lines), own: this.own };
  }
}

export interface ClauseLine {
  readonly text: Mapped;
  /** Blank lines before it. */
  readonly gap: number;
}

/** As no clause's first line does: «г. Озёрный», «(приложение 1)», «2024 года». */
const beginsInside = (text: string): boolean => beginsSmall(text) || /^[(«\d]/u.test(text);

/** «предписаний служб и»: no paragraph ends so, whatever blank lines follow. */
const DANGLING = /\s(?:и|или|в|во|на|по|с|со|для|от|к|ко|об|о|при|за|из|у|до|под|над|без|через|между)$/u;

/** Whether a line without a label goes on in the paragraph before it. */
function goesOn(before: string, line: ClauseLine): boolean {
  if (before === "") return true;
  if (!ended(before))
    return (
      line.gap === 0 ||
      beginsInside(line.text.text) ||
      /[,-]$/u.test(before.trimEnd()) ||
      DANGLING.test(before.trimEnd())
    );
  return line.gap === 0 && endsSentence(before);
}

/** «г. назначить» behind «в. утвердить»: elsewhere such a line may be the end of a year. */
function fourthLetter(line: Mapped, last: OpenParagraph | undefined): Label | null {
  const match = /^г\.\s+(?=[а-яё])/u.exec(line.text);
  if (!match || last?.label?.text !== "в.") return null;
  return { style: "letter", path: [4], length: match[0].length, printed: 2 };
}

/** «З. Направить», «б. Контроль»: a letter for the digit that the label before it asks for; not «З. И. Петрова». */
const LETTER_FOR_DIGIT = /^([ЗзбlI|])\.\s+(?=[А-ЯЁ][а-яё]+\s)/u;

function numberInLetters(line: Mapped, last: OpenParagraph | undefined): Label | null {
  const match = last?.shape?.style === "dot" && ended(last.end) ? LETTER_FOR_DIGIT.exec(line.text) : null;
  const digits = match ? labelsInDigits([last?.label?.text ?? null, match[1] as string])[1] : null;
  if (!match || !digits) return null;
  return { style: "dot", path: [Number(digits)], length: match[0].length, printed: 2 };
}

/** «3 Контроль …» below «2.2 Представить …»: the number that comes next, printed without its period. */
const BARE_NUMBER = /^(\d{1,2})\s+(?=[А-ЯЁ][а-яё]+\s)/u;

function bareNext(line: Mapped, last: OpenParagraph | undefined, top: number): Label | null {
  const counted = last?.shape?.style === "dot" || last?.shape?.style === "bare";
  const match = last && counted && ended(last.end) ? BARE_NUMBER.exec(line.text) : null;
  if (!match || Number(match[1]) !== top + 1) return null;
  return { style: "dot", path: [top + 1], length: match[0].length, printed: (match[1] as string).length };
}

/** «2. Назначить», «2.1.Оформить» behind the end of a sentence or a colon. */
const INNER_NUMBER = /(?<=[.;:]\s)(\d{1,2}(?:\.\d{1,2})?)\.\s?(?=[А-ЯЁ][а-яё])/gu;

/** The labels that may come behind one: «2.» or «1.1.» behind «1.», «1.3.» or «2.» behind «1.2.». */
function labelsBehind([first = 0, second]: readonly number[]): string[] {
  return second === undefined ? [`${first + 1}`, `${first}.1`] : [`${first}.${second + 1}`, `${first + 1}`];
}

/** «1. Утвердить план. 2. Назначить …»: clauses that stand on one line, each a number on from the one before. */
function partsOf(line: ClauseLine): ClauseLine[] {
  const out: ClauseLine[] = [];
  let rest = line;
  for (;;) {
    const label = readLabel(rest.text.text);
    if (label?.style !== "dot" || label.path.length > 2) break;
    const behind = labelsBehind(label.path);
    const next = matchesOf(rest.text.text, INNER_NUMBER).find((match) => behind.includes(match[1] as string));
    if (!next) break;
    out.push({ ...rest, text: rest.text.slice(0, next.index).trim() });
    rest = { text: rest.text.slice(next.index), gap: 0 };
  }
  return [...out, rest];
}

/** «согласно приложению № ⏎ 1.»: the number below is the sign's. */
const owesNumber = (text: string): boolean => text.trimEnd().endsWith("№");

/** «Члены группы: …» below «Председатель: Иванова А.А., директор.», which no label tells: people of another role. */
const isNextRole = (last: OpenParagraph, line: ClauseLine): boolean =>
  last.label === null && ended(last.end) && opensRolePeople(line.text.text);

function toParagraphs(lines: readonly ClauseLine[]): Paragraph[] {
  const out: OpenParagraph[] = [];
  let labelled = false;
  /** The number of the last clause of the first level. */
  let top = 0;
  const listed = listedLines(lines);
  const own = ownClauses(lines);
  for (const line of lines.flatMap(partsOf)) {
    const last = out[out.length - 1];
    const begun = last && isDigit(line.text.text.charCodeAt(0)) ? last.end : "";
    if (last && (owesNumber(begun) || isTornDate(begun, line.text.text))) {
      last.add(line.text);
      continue;
    }
    const shape =
      numberInLetters(line.text, last) ??
      readLabel(line.text.text) ??
      fourthLetter(line.text, last) ??
      bareNext(line.text, last, top);
    if (shape) {
      if (shape.style === "dot" || shape.style === "bare") top = shape.path[0] ?? top;
      out.push(new OpenParagraph(line.text.slice(0, shape.printed), shape, line.text.slice(shape.length)));
      labelled = true;
    } else if (own.has(line)) {
      out.push(new OpenParagraph(null, null, line.text, true));
    } else if (listed.has(line) || (last && isNextRole(last, line))) {
      out.push(new OpenParagraph(null, null, line.text));
    } else if (last && (goesOn(last.end, line) || (labelled && /[.!?]$/u.test(last.end.trimEnd())))) {
      last.add(line.text);
    } else out.push(new OpenParagraph(null, null, line.text));
  }
  return out.map((paragraph) => paragraph.close());
}

/** Acts nest three or four clauses deep; what goes deeper is put beside the deepest. */
const DEEPEST = 20;

interface Node {
  readonly paragraph: Paragraph;
  readonly children: Node[];
  readonly parent: Node | null;
  readonly depth: number;
}

const opensList = (node: Node | null): boolean => node !== null && /:$/u.test(node.paragraph.text.text.trimEnd());

function samePath(node: Node, path: readonly number[]): boolean {
  const own = node.paragraph.shape?.path;
  return (
    own !== undefined &&
    node.paragraph.shape?.style !== "dash" &&
    own.length === path.length &&
    own.every((n, i) => n === path[i])
  );
}

/** The parent that a labelled paragraph hangs below, given the node before it. */
function parentOf(shape: Label, last: Node | null, root: Node): Node {
  if (!last || last === root) return root;
  const ancestors: Node[] = [];
  for (let node: Node | null = last; node; node = node.parent) ancestors.push(node);
  if (shape.style === "dash") {
    const sibling = ancestors.find((node) => node.paragraph.shape?.style === "dash");
    return opensList(last) ? last : (sibling?.parent ?? (last === root ? root : last));
  }
  if (shape.path.length > 1) {
    const prefix = shape.path.slice(0, -1);
    const owner = ancestors.find((node) => node !== root && samePath(node, prefix));
    if (owner) return owner;
    const sibling = ancestors.find(
      (node) =>
        node.parent && node.paragraph.shape?.path.length === shape.path.length && node.paragraph.shape.style !== "dash",
    );
    return sibling?.parent ?? (opensList(last) ? last : root);
  }
  const value = shape.path[0] as number;
  const next = ancestors.find(
    (node) =>
      node !== root &&
      node.paragraph.shape?.style === shape.style &&
      node.paragraph.shape.path.length === 1 &&
      node.paragraph.shape.path[0] === value - 1,
  );
  if (value === 1 && opensList(last) && (root.children.length > 1 || last !== root)) return last;
  if (next) return next.parent as Node;
  if (value === 1 && root.children.some((node) => node.paragraph.shape?.style !== shape.style && node.paragraph.shape))
    return last.paragraph.shape?.style === "dash" ? (last.parent as Node) : last;
  const sibling = ancestors.find(
    (node) => node.parent && node.paragraph.shape?.style === shape.style && node.paragraph.shape.path.length === 1,
  );
  return sibling?.parent ?? root;
}

function bareParent(own: boolean, last: Node | null, root: Node): Node {
  if (!last || own) return root;
  if (opensList(last)) return last;
  for (let node: Node | null = last; node?.parent; node = node.parent)
    if (node.paragraph.shape === null && opensList(node.parent)) return node.parent;
  return last.paragraph.shape === null && last.parent ? last.parent : last;
}

function toDraft(node: Node, prefix: string): ClauseDraft[] {
  return node.children.map((child, i) => {
    const number = prefix === "" ? String(i + 1) : `${prefix}.${i + 1}`;
    return { label: child.paragraph.label, number, text: child.paragraph.text, children: toDraft(child, number) };
  });
}

/** Builds the tree of clauses from the lines behind the preamble; numbers are the paths in the tree. */
export function readClauses(lines: readonly ClauseLine[]): ClauseDraft[] {
  const root: Node = {
    paragraph: { label: null, shape: null, text: lines[0]?.text.slice(0, 0) as Mapped, own: false },
    children: [],
    parent: null,
    depth: 0,
  };
  if (lines.length === 0) return [];
  let last: Node | null = null;
  for (const paragraph of toParagraphs(lines)) {
    const asked = paragraph.shape ? parentOf(paragraph.shape, last, root) : bareParent(paragraph.own, last, root);
    const parent: Node = asked.depth < DEEPEST ? asked : (asked.parent as Node);
    const node: Node = { paragraph, children: [], parent, depth: parent.depth + 1 };
    parent.children.push(node);
    last = node;
  }
  return toDraft(root, "");
}

/** The last node below which nothing is open: used to see whether a clause still expects a list. */
export function expectsMore(lines: readonly ClauseLine[]): boolean {
  const last = lines[lines.length - 1]?.text.text.trimEnd() ?? "";
  return /[:;,]$/u.test(last) || !ended(last);
}
