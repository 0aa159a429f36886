import type { Activity, Column, Roadmap, Span } from "../model/types.ts";
import { ownText } from "../text/own.ts";
import type { LocatedFinding, Rule, Undiagnosed } from "./rule.ts";
import { breaksOff } from "./table/breaks-off.ts";
import { quoted, value } from "./wording.ts";

const after = (a: Span, b: Span): boolean =>
  (a.part ?? 0) - (b.part ?? 0) > 0 ||
  ((a.part ?? 0) === (b.part ?? 0) &&
    (a.endLine > b.endLine || (a.endLine === b.endLine && a.endColumn >= b.endColumn)));

/** The part with which the file ends, strays apart. */
function lastPart(document: Undiagnosed): { roadmap: Roadmap } | { cells: readonly string[]; span: Span } | null {
  const { roadmaps, tables, texts, rosters, passport, order } = document;
  const others = [
    ...texts,
    ...rosters,
    ...(passport ? [passport] : []),
    ...(order?.signatory ? [order.signatory] : []),
  ];
  const isLast = (span: Span): boolean => [...others, ...roadmaps, ...tables].every((part) => after(span, part.span));
  const roadmap = roadmaps.find((part) => isLast(part.span));
  if (roadmap) return { roadmap };
  const table = tables.find((part) => isLast(part.span));
  const cells = table?.rows.at(-1);
  return table && cells ? { cells, span: { ...table.span, startLine: table.span.endLine, startColumn: 1 } } : null;
}

const texts = (activity: Activity): string[] =>
  [activity.title, activity.schedule.raw, activity.executors.raw, activity.indicator, activity.result].filter(
    (text): text is string => text !== null && text !== "",
  );

/** The text of a column in the activity's own row. */
function cellOf(activity: Activity, { role, header }: Column): string {
  const { schedule, executors, label, title, other } = activity;
  if (role === "number") return label ?? "";
  if (role === "activity") return title;
  if (role === "schedule") return schedule.inherited ? "" : schedule.raw;
  if (role === "executors") return executors.inherited ? "" : executors.raw;
  return role === "other" ? ownText(other, header) : (activity[role] ?? "");
}

const MISSING = 2;

/** The last row ends columns before its neighbours do: the file ends in the middle of it. */
function endsEarly({ activities, columns }: Roadmap): string | null {
  const last = activities.at(-1);
  if (!last || activities.length < 5) return null;
  const endOf = (activity: Activity): number => columns.findLastIndex((column) => cellOf(activity, column) !== "");
  const end = endOf(last);
  const text = end < 0 ? "" : cellOf(last, columns[end] as Column);
  if (columns.length - 1 - end < MISSING || columns[end]?.role === "number" || /[.:]\s*$/u.test(text)) return null;
  const alike = activities.filter((activity) => endOf(activity) <= end).length;
  return alike <= Math.max(1, activities.length / 20) ? text : null;
}

function check(document: Undiagnosed): LocatedFinding[] {
  const last = lastPart(document);
  if (!last) return [];
  if ("cells" in last) {
    const text = last.cells.findLast((cell) => cell.trim() !== "") ?? "";
    return breaksOff(text) ? [{ rule: "table/truncated", span: last.span, values: { text: tail(text) } }] : [];
  }
  const activity = last.roadmap.activities.at(-1);
  if (!activity) return [];
  // sums below it close the plan
  const closed = document.unclaimed.some(({ reason, span }) => reason === "total-row" && after(span, activity.span));
  const text = closed ? null : (texts(activity).find(breaksOff) ?? endsEarly(last.roadmap));
  if (text === null) return [];
  return [{ rule: "table/truncated", span: activity.span, subject: activity.number, values: { text: tail(text) } }];
}

/** The end of a text: that is where it breaks off. */
const tail = (text: string): string => (text.length > 50 ? `…${text.slice(-49)}` : text);

export const tableTruncated: Rule = {
  id: "table/truncated",
  what: { ru: "Последняя строка файла обрывается", en: "The last row of the file breaks off" },
  why: { ru: "Конец документа, видимо, потерян.", en: "The end of the document seems to be lost." },
  fix: { ru: "Сверьте с оригиналом и добавьте недостающее.", en: "Compare with the original and add what is missing." },
  message: {
    ru: (values) => {
      const text = quoted(value(values, "text"));
      return `Последняя строка таблицы обрывается${text === "" ? "" : ` на ${text}`}: сверьте конец документа с оригиналом`;
    },
    en: (values) => {
      const text = quoted(value(values, "text"), "en");
      return `The last row of the table breaks off${text === "" ? "" : ` at ${text}`}: compare the end with the original`;
    },
  },
  check,
};
