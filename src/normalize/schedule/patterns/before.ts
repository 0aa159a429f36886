import { STEM } from "../../../lexicon/time-index.ts";
import type { Match, Reader } from "../atom.ts";
import { phrase } from "../calendar/phrase.ts";
import { type Duration, duration } from "../duration.ts";
import type { Pattern } from "../pattern.ts";
import { eventAt, sharedEvent } from "../relations.ts";
import { tailEnd } from "../tail.ts";
import { at, begins, type Token } from "../token.ts";

type Tokens = readonly Token[];

/** Before the event at the index, or before one that the relations behind it share: «до и после каникул». */
function relative(tokens: Tokens, read: Duration | undefined, from: number, complete = true): Match | undefined {
  const shared = sharedEvent(tokens, from, complete);
  const anchor = shared || from;
  const last = tailEnd(tokens, anchor);
  if (last === anchor || (!complete && shared === 0)) return undefined;
  const atom = {
    type: "relative",
    offset: read?.iso ?? null,
    workingDays: read?.working ?? false,
    direction: "before",
  } as const;
  return { atom: { ...atom, anchor: [anchor, last] }, end: shared ? from : last };
}

/** The index of «за» behind «не позднее чем», «не менее чем», «не позже»; the given index where there is none. */
function notLater(tokens: Tokens, from: number): number {
  if (at(tokens, from).key !== "не") return from;
  const { key } = at(tokens, from + 1);
  if (key !== "later" && key !== "less" && key !== "more") return from;
  let i = from + 2;
  if (at(tokens, i).kind === ",") i++;
  if (at(tokens, i).key === "чем") i++;
  return i;
}

/** Before an event: «за 5 дней до …», «не позднее чем за 3 дня до …», «до начала …», «перед проведением …», «к моменту …». */
export const before: Pattern = {
  name: "before",
  begins: ["за", "не", "до", "перед", "к"],
  match({ tokens }: Reader, from: number): Match | undefined {
    const first = at(tokens, from);
    if (first.key === "перед") return relative(tokens, undefined, from + 1);
    const i = notLater(tokens, from);
    if (at(tokens, i).key === "за") {
      const read = duration(tokens, i + 1);
      if (!read) return undefined;
      const complete = at(tokens, read.end).key === "до";
      return relative(tokens, read.value, complete ? read.end + 1 : read.end, complete);
    }
    if (first.key !== "до" && first.key !== "к") return undefined;
    const event = eventAt(tokens, from + 1);
    if (first.key === "до" && sharedEvent(tokens, from + 1, true)) return relative(tokens, undefined, from + 1);
    if (event.kind !== "word" || !begins(event, STEM.event)) return undefined;
    // «до начала учебного года» is the calendar's
    if (event.key.startsWith("part-") && (at(tokens, from + 2).key === "every" || phrase(tokens, from + 1)))
      return undefined;
    return relative(tokens, undefined, from + 1);
  },
  reads: [
    ["за 5 дней до начала экзамена", ["relative P5D before «начала экзамена»"]],
    ["не позднее чем за 3 дня до проведения", ["relative P3D before «проведения»"]],
    ["не позднее, чем за 10 рабочих дней до заседания", ["relative P10D w before «заседания»"]],
    ["за неделю до мероприятия", ["relative P1W before «мероприятия»"]],
    ["за две недели до начала каникул", ["relative P2W before «начала каникул»"]],
    ["за месяц до начала ГИА", ["relative P1M before «начала ГИА»"]],
    ["до осенних каникул", ["relative null before «осенних каникул»"]],
    ["до начала ГИА", ["relative null before «начала ГИА»"]],
    ["до проведения экзаменов", ["relative null before «проведения экзаменов»"]],
    ["перед началом учебного года", ["relative null before «началом учебного года»"]],
    ["накануне праздника", ["relative null before «праздника»"]],
    ["к моменту открытия", ["relative null before «моменту открытия»"]],
    ["к началу отопительного сезона", ["relative null before «началу отопительного сезона»"]],
    ["до последнего звонка", ["relative null before «последнего звонка»"]],
    ["до первого заседания", ["relative null before «первого заседания»"]],
    ["март, до последнего звонка", ["2024-03", "relative null before «последнего звонка»"]],
    ["до первого сентября", ["../2024-09-01"]],
    ["до последней школы", ["unknown"]],
    ["до последнего дня мая", ["../2024-05-31"]],
    ["до последнего дня каждого месяца", ["R:FREQ=MONTHLY;BYMONTHDAY=-1 2024-01-01/2024-12-31"]],
    ["до окончания проекта", ["relative null before «окончания проекта»"]],
    ["до особого распоряжения", ["relative null before «особого распоряжения»"]],
    ["до начала летних каникул", ["relative null before «начала летних каникул»"]],
    ["до проведения ГИА", ["relative null before «проведения ГИА»"]],
    ["за день до зачёта, в день зачёта", ["relative P1D before «зачёта»", "relative P0D after «зачёта»"]],
    ["за месяц до ярмарки, за неделю до ярмарки", ["relative P1M before «ярмарки»", "relative P1W before «ярмарки»"]],
    ["за 2 недели до смотра и после смотра", ["relative P2W before «смотра»", "relative null after «смотра»"]],
    ["за месяц и за 3 дня до слёта", ["relative P1M before «слёта»", "relative P3D before «слёта»"]],
    [
      "за месяц, за неделю и за день до слёта",
      ["relative P1M before «слёта»", "relative P1W before «слёта»", "relative P1D before «слёта»"],
    ],
    ["за неделю до и в день слёта", ["relative P1W before «слёта»", "relative P0D after «слёта»"]],
    [
      "до и после уроков рисования",
      ["relative null before «уроков рисования»", "relative null after «уроков рисования»"],
    ],
    ["до, во время и после слёта", ["relative null before «слёта»", "by-plan", "relative null after «слёта»"]],
    ["за день до слёта, смотра и ярмарки", ["relative P1D before «слёта, смотра и ярмарки»"]],
    ["за месяц, до 15 мая", ["../2024-05-15"]],
  ],
  refuses: ["до школы", "за школу", "перед", "к директору"],
};
