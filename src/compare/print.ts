import { inline, paragraph } from "../export/markdown/inline.ts";
import type { Lang } from "../rules/rule.ts";
import { plural } from "../rules/wording.ts";
import { append } from "../text/append.ts";
import { visible } from "../text/visible.ts";
import type { ActivityChange, ActivityField, Comparison, FieldChange } from "./types.ts";

const FIELDS: Readonly<Record<Lang, Readonly<Record<ActivityField, string>>>> = {
  en: {
    title: "title",
    place: "place",
    schedule: "time",
    executors: "executors",
    indicator: "indicator",
    result: "result",
    completion: "completion",
    other: "other columns",
  },
  ru: {
    title: "название",
    place: "место",
    schedule: "срок",
    executors: "исполнители",
    indicator: "показатель",
    result: "результат",
    completion: "отметка о выполнении",
    other: "прочие графы",
  },
};
const WORDS = {
  en: {
    none: "—",
    equal: "no differences",
    added: "added",
    dropped: "dropped",
    changed: "changed",
    moved: "moved",
    renamed: "renamed",
    shifted: "other time",
    executors: "other executors",
    outside: "besides activities",
    same: "unchanged",
    document: "The document",
  },
  ru: {
    none: "—",
    equal: "различий нет",
    added: "добавлено",
    dropped: "снято",
    changed: "изменено",
    moved: "перемещено",
    renamed: "переименовано",
    shifted: "другой срок",
    executors: "другие исполнители",
    outside: "вне мероприятий",
    same: "без изменений",
    document: "Документ",
  },
} as const;

function shift(days: number, lang: Lang): string {
  const count = Math.abs(days);
  if (lang === "en") return `${count} ${count === 1 ? "day" : "days"} ${days > 0 ? "later" : "earlier"}`;
  return `на ${count} ${plural(count, "день", "дня", "дней")} ${days > 0 ? "позже" : "раньше"}`;
}

function valueText({ before, after, days, added, removed }: FieldChange, lang: Lang): string {
  if (added && removed) {
    return [...removed.map((name) => `− ${name}`), ...added.map((name) => `+ ${name}`)].join("; ");
  }
  const { none } = WORDS[lang];
  return `${before ?? none} → ${after ?? none}${days === undefined ? "" : ` (${shift(days, lang)})`}`;
}

function summary({ counts, document }: Comparison, lang: Lang): string {
  const words = WORDS[lang];
  const said: [string, number][] = [
    [words.added, counts.added],
    [words.dropped, counts.dropped],
    [words.changed, counts.changed],
    [words.renamed, counts.title],
    [words.moved, counts.place],
    [words.shifted, counts.schedule],
    [words.executors, counts.executors],
    [words.outside, document.length],
    [words.same, counts.same],
  ];
  return said.flatMap(([word, count]) => (count > 0 ? [`${word}: ${count}`] : [])).join(", ");
}

const MARKS = { added: "+", dropped: "−", changed: "~" } as const;

function kindOf({ before, after }: Pick<ActivityChange | FieldChange, "before" | "after">): keyof typeof MARKS {
  return before === null ? "added" : after === null ? "dropped" : "changed";
}

/** What stands on one side only is told by its mark. */
function outsideText(change: FieldChange, lang: Lang): string {
  const only = kindOf(change) === "changed" ? null : (change.after ?? change.before);
  return `${change.field}: ${only ?? valueText(change, lang)}`;
}

function numberOf({ before, after }: ActivityChange): string {
  if (before === null || after === null) return (before ?? after)?.number ?? "";
  return before.number === after.number ? after.number : `${before.number} → ${after.number}`;
}

/** For a terminal and a log. */
export function diffText(comparison: Comparison, lang: Lang): string {
  const lines = [`${comparison.before} → ${comparison.after}`];
  for (const change of comparison.document) lines.push(`${MARKS[kindOf(change)]} ${outsideText(change, lang)}`);
  for (const change of comparison.activities) {
    lines.push(`${MARKS[kindOf(change)]} ${numberOf(change)} ${(change.after ?? change.before)?.title ?? ""}`);
    for (const field of change.changes) lines.push(`    ${FIELDS[lang][field.field]}: ${valueText(field, lang)}`);
  }
  const equal = comparison.document.length === 0 && comparison.activities.length === 0;
  lines.push(equal ? WORDS[lang].equal : summary(comparison, lang));
  return lines.map((line) => `${/^ */.exec(line)?.[0] ?? ""}${visible(line.trimStart())}\n`).join("");
}

/** For a review or a letter. */
export function diffMarkdown(comparison: Comparison, lang: Lang): string {
  const words = WORDS[lang];
  const lines = [`# ${inline(comparison.before)} → ${inline(comparison.after)}`, ""];
  const equal = comparison.document.length === 0 && comparison.activities.length === 0;
  lines.push(paragraph(equal ? words.equal : summary(comparison, lang)));
  if (comparison.document.length > 0) {
    const rows = comparison.document.map((change) => `- ${inline(change.field)}: ${inline(valueText(change, lang))}`);
    lines.push("", `## ${words.document}`, "");
    append(lines, rows);
  }
  for (const kind of ["added", "dropped", "changed"] as const) {
    const changes = comparison.activities.filter((change) => kindOf(change) === kind);
    if (changes.length === 0) continue;
    lines.push("", `## ${words[kind].slice(0, 1).toUpperCase()}${words[kind].slice(1)}`, "");
    for (const change of changes) {
      lines.push(`- **${inline(numberOf(change))}** ${inline((change.after ?? change.before)?.title ?? "")}`);
      for (const field of change.changes) {
        lines.push(`  - ${FIELDS[lang][field.field]}: ${inline(valueText(field, lang))}`);
      }
    }
  }
  return `${lines.join("\n")}\n`;
}
