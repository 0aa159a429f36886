import { PLAN_HEAD } from "../lexicon/heads.ts";
import type { PlanPeriod, ScheduleItem } from "../model/types.ts";
import type { Draft, RoadmapDraft } from "../structure/draft.ts";
import { append } from "../text/append.ts";
import type { Mapped } from "../text/mapped.ts";
import { fold } from "../text/words.ts";
import { calendarOf, markedTimes } from "./calendar-columns.ts";
import { periodOfItems, readPeriod, readSchedule, type ScheduleContext } from "./schedule/index.ts";

/** The period of a plan and whether it runs over school years. */
export interface Period {
  readonly period: PlanPeriod | null;
  readonly schoolYear: boolean;
}

type Read = { start: string; end: string; edtf: string; schoolYear: boolean };

const UNDATED: ScheduleContext = { period: null, schoolYear: false, month: null, year: null };
const nowhere = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

function found(read: Read, from: PlanPeriod["from"]): Period {
  return { period: { start: read.start, end: read.end, edtf: read.edtf, from }, schoolYear: read.schoolYear };
}

const readTerm = (text: string): Read | null => readPeriod(text) ?? readPeriod(`на ${text}`);

function ofPassport(draft: Draft): Read | null {
  for (const field of draft.passport?.fields ?? []) {
    if (!/^(?:срок|период|этап|дата реализации)/u.test(fold(field.label.text))) continue;
    const read = readTerm(field.values.map((value) => value.text).join(" "));
    if (read) return read;
  }
  return ofLines(draft);
}

/** «Сроки реализации: апрель 2021 г. – декабрь 2022 г.»: a passport's line without its table. */
function ofLines({ texts, roadmaps }: Draft): Read | null {
  if (roadmaps.length !== 1) return null;
  for (const { title, paragraphs } of texts) {
    if (!title || !/^(?:сроки?|период) (?:реализации|выполнения|действия)/u.test(fold(title.text))) continue;
    const read = readTerm(paragraphs.map(({ text }) => text).join(" "));
    if (read) return read;
  }
  return null;
}

/** Items that print their year: the only ones that may tell the plan's period. */
function datedItems(cells: readonly Mapped[]): ScheduleItem[] {
  const known = new Map<string, ScheduleItem[]>();
  const out: ScheduleItem[] = [];
  for (const cell of cells) {
    let dated = known.get(cell.text);
    if (!dated) {
      const { items } = readSchedule(cell, UNDATED, () => nowhere);
      dated = items.filter((item) => item.kind === "period" && !item.assumed.includes("year"));
      known.set(cell.text, dated);
    }
    append(out, dated);
  }
  return out;
}

/** What the passport or the order's title says for all plans of a document. */
function ofDocument(draft: Draft): Period | null {
  const passport = ofPassport(draft);
  if (passport) return found(passport, "passport");
  const order = draft.order?.title ? readPeriod(draft.order.title.text) : null;
  if (order) return found(order, "order");
  const heading = ofHeading(draft);
  return heading && found(heading, "title");
}

/** The title over the parts of a plan: «КОМПЛЕКСНЫЙ ПЛАН … на 2024/2025 учебный год» over a table of contents. */
function ofHeading({ texts }: Draft): Read | null {
  const read = texts.flatMap(({ title, paragraphs }) => {
    const head = (title ?? paragraphs[0])?.text ?? "";
    return PLAN_HEAD.test(fold(head)) && head.length < LONGEST_TITLE ? (readPeriod(head) ?? []) : [];
  });
  const [first] = read;
  return first && read.every(({ edtf }) => edtf === first.edtf) ? first : null;
}
const LONGEST_TITLE = 400;

/** The ladder of the contract: the plan's title, the passport, the order's title, the dates of the plan itself. */
export function planPeriods(draft: Draft): (roadmap: RoadmapDraft) => Period {
  let shared: Period | null | undefined;
  return (roadmap) => {
    const title = roadmap.title ? readPeriod(roadmap.title.text) : null;
    if (title) return found(title, "title");
    if (shared === undefined) shared = ofDocument(draft);
    return shared ?? ofDates(roadmap);
  };
}

function ofDates(roadmap: RoadmapDraft): Period {
  const calendar = calendarOf(roadmap);
  const cells = roadmap.entries.flatMap((entry) => {
    if (entry.kind !== "activity") return [];
    if (calendar && !entry.cells.schedule) return markedTimes(calendar, entry);
    return entry.cells.schedule && entry.split !== "parent" ? [entry.cells.schedule] : [];
  });
  const dates = periodOfItems(datedItems(cells));
  return dates ? found(dates, "dates") : { period: null, schoolYear: false };
}
