import type { Activity, Roadmap, Span } from "../model/types.ts";
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

const isBare = (activity: Activity): boolean =>
  activity.schedule.items.length === 0 &&
  activity.executors.items.length === 0 &&
  (activity.indicator ?? activity.result ?? activity.completion) === null;

/** The last row has a title alone, while nearly every row before it is full: the file ends in the middle of the row. */
function endsBare({ activities, columns }: Roadmap): boolean {
  const last = activities.at(-1);
  const filled = columns.filter(({ role }) => role === "schedule" || role === "executors").length;
  if (!last || filled < 2 || activities.length < 5 || !isBare(last) || /[.:]\s*$/u.test(last.title)) return false;
  return activities.filter(isBare).length <= Math.max(1, activities.length / 20);
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
  const text = texts(activity).find(breaksOff) ?? (endsBare(last.roadmap) ? activity.title : undefined);
  if (text === undefined) return [];
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
