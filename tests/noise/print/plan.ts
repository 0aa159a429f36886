import type { ColumnRole } from "../../../src/model/types.ts";
import type { GoldActivity, GoldRoadmap } from "../../tools/gold.ts";
import type { Dice } from "../dice.ts";
import { yearsInWords } from "../invent/order.ts";
import type { Plan, Planned } from "../invent/plan.ts";
import { periodOf } from "../invent/schedule.ts";
import { EPILOGUES, INTRODUCTIONS } from "../lexicon/prose.ts";
import { ASIDES } from "../lexicon/results.ts";
import { BLANK, type Item, type Row, row, textLine } from "../sheet.ts";
import type { PlanConvention } from "./conventions.ts";
import { spaced, wrap } from "./lines.ts";

const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII"];

/** The rows and the gold of one plan, as they grow. */
class Printing {
  readonly items: Item[] = [];
  readonly activities: GoldActivity[] = [];
  readonly sections: { number: string; title: string }[] = [];
  #count = 0;

  constructor(
    readonly plan: Plan,
    readonly how: PlanConvention,
    readonly dice: Dice,
  ) {}

  header(): Row {
    return row("header", this.how.headings);
  }

  section(title: string, index: number): void {
    const { columns, sections, sectionLabel, sectionWord } = this.how;
    const labels = { none: "", arabic: `${index}. `, roman: `${ROMAN[index]}. `, word: `${sectionWord} ${index}. ` };
    const label = labels[sectionLabel];
    const print = label + title;
    this.sections.push({ number: String(index), title });
    if (this.how.numbering === "restart") this.#count = 0;
    if (sections === "one-cell") this.items.push(textLine("section", print));
    else if (sections === "break") {
      this.items.push(BLANK, textLine("section", print), BLANK);
      if (this.dice.chance(0.5)) this.items.push(this.header());
    } else {
      const cells: string[] = columns.map(() => "");
      const numbered = columns[0] === "number";
      if (sections === "number-cell" && numbered) [cells[0], cells[1]] = [label.trim(), title];
      else cells[sections === "second-cell" && numbered ? 1 : 0] = sections === "bold" ? `<b>${print}</b>` : print;
      this.items.push(row("section", cells));
    }
  }

  #cells(one: Planned, label: string): string[] {
    const prefix = this.how.numbering === "inside" && label !== "" ? `${label} ` : "";
    const texts: Record<ColumnRole, string> = {
      number: label,
      activity: prefix + one.title,
      schedule: one.schedule.print,
      executors: one.executors.print,
      result: one.result,
      indicator: one.indicator,
      completion: "",
      other: this.dice.pick(ASIDES),
    };
    return this.how.columns.map((role) => texts[role]);
  }

  #gold(one: Planned, number: string, label: string | null, section: string | null, parent: GoldActivity | null) {
    const has = (role: ColumnRole) => this.how.columns.includes(role);
    const inherits = (cell: Planned["schedule"]) => cell.print === "" && parent !== null;
    const gold: GoldActivity = {
      number,
      label,
      section,
      parent: parent?.number ?? null,
      title: one.title,
      schedule: inherits(one.schedule) ? (parent?.schedule ?? []) : one.schedule.gold,
      executors: inherits(one.executors) ? (parent?.executors ?? []) : one.executors.gold,
      ...(has("result") ? { result: one.result || null } : {}),
      ...(has("indicator") ? { indicator: one.indicator } : {}),
      ...(has("completion") ? { completion: null } : {}),
    };
    this.activities.push(gold);
    return gold;
  }

  activity(one: Planned, section: string | null, index: number): void {
    const { numbering, suffix, childLabels } = this.how;
    const number = section === null ? String(index) : `${section}.${index}`;
    this.#count++;
    const own = numbering === "path" ? number : String(this.#count);
    const label = numbering === "none" ? null : own;
    const gold = this.#gold(one, number, label, section, null);
    this.items.push(row("activity", this.#cells(one, label === null ? "" : label + suffix)));
    one.children.forEach((child, i) => {
      const childLabel = childLabels ? `${own}.${i + 1}` : null;
      this.#gold(child, `${number}.${i + 1}`, childLabel, section, gold);
      this.items.push(
        row("activity", this.#cells(child, childLabel === null ? "" : childLabel + (suffix === "." ? "." : ""))),
      );
    });
  }
}

/** A plan without labels for its parts has none of several rows: nothing would tell them from activities of their own. */
function flattened(plan: Plan, how: PlanConvention): Plan {
  if (how.numbering !== "none" && how.numbering !== "inside") return plan;
  const flat = (list: readonly Planned[]) => list.flatMap((one) => (one.children.length > 0 ? [] : [one]));
  const sections = plan.sections.map((section) => ({ ...section, activities: flat(section.activities) }));
  return { ...plan, sections: sections.filter(({ activities }) => activities.length > 0) };
}

function titleLines(plan: Plan, how: PlanConvention, area: string): { lines: string[]; title: string } {
  const [name] = plan.name;
  const first = how.titleCase === "plain" ? name : name.toUpperCase();
  const years = how.titleYears ? [yearsInWords(plan)] : [];
  const lines = [how.titleCase === "spaced" ? spaced(first) : first, ...wrap(`${plan.purpose} ${area}`, 70), ...years];
  return { lines, title: [first, `${plan.purpose} ${area}`, ...years].join(" ") };
}

export function printPlan(
  dice: Dice,
  invented: Plan,
  how: PlanConvention,
  area: string,
): { items: Item[]; gold: GoldRoadmap } {
  const plan = flattened(invented, how);
  const printing = new Printing(plan, how, dice);
  const { lines, title } = titleLines(plan, how, area);
  const { items } = printing;
  items.push(...lines.map((line) => textLine("title", line)), BLANK);
  if (how.introduction) items.push(...dice.pick(INTRODUCTIONS).map((line) => textLine("prose", line)), BLANK);
  items.push(printing.header());
  if (how.columnNumbers)
    items.push(
      row(
        "header",
        how.columns.map((_, i) => String(i + 1)),
      ),
    );
  plan.sections.forEach((section, i) => {
    const number = section.title === null ? null : String(i + 1);
    if (section.title !== null) printing.section(section.title, i + 1);
    section.activities.forEach((activity, j) => {
      printing.activity(activity, number, j + 1);
    });
  });
  if (how.epilogue) {
    items.push(BLANK, ...dice.pick(EPILOGUES).map((line) => (line === "" ? BLANK : textLine("tail", line))));
  }
  const { activities, sections } = printing;
  return { items, gold: { title, period: periodOf(plan.years), columns: how.columns, sections, activities } };
}
