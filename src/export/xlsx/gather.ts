import type { Clause, Document } from "../../model/types.ts";
import { ACTIVITIES, CLAUSES, EXECUTORS, FINDINGS, type Origin, TIMES } from "./kinds.ts";
import { type Column, type SheetKind, type SheetRow, sheetRow } from "./sheet.ts";

/** A sheet with its rows. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly width: number; readonly label?: boolean }[];
  readonly rows: readonly SheetRow[];
}

const flat = (clauses: readonly Clause[]): Clause[] => clauses.flatMap((clause) => [clause, ...flat(clause.children)]);

class Gathering<Row extends Origin> {
  readonly rows: SheetRow[] = [];
  constructor(private readonly kind: SheetKind<Row>) {}

  add(row: Row): void {
    this.rows.push(sheetRow(this.kind.columns, row));
  }

  /** Without the columns that say the same of every row (the document, the plan) or nothing at all. */
  sheet(needless: ReadonlySet<string>): Sheet {
    const all = this.kind.columns.map((column: Column<Row>, i) => ({ column, i }));
    const used = all.filter(
      ({ column, i }) =>
        !needless.has(column.header) && !(column.optional && this.rows.every(({ values }) => !values[i])),
    );
    const pick = <Item>(items: readonly Item[]): Item[] => used.map(({ i }) => items[i] as Item);
    return {
      name: this.kind.name,
      columns: used.map(({ column: { header, width, label } }) => ({ header, width, ...(label ? { label } : {}) })),
      rows: this.rows.map(({ values, fills }) => ({ values: pick(values), fills: pick(fills) })),
    };
  }
}

/** The rows of document after document. */
export class Workbook {
  private readonly activities = new Gathering(ACTIVITIES);
  private readonly executors = new Gathering(EXECUTORS);
  private readonly times = new Gathering(TIMES);
  private readonly clauses = new Gathering(CLAUSES);
  private readonly findings = new Gathering(FINDINGS);
  private documents = 0;
  private plans = 0;

  add(document: Document): void {
    this.documents++;
    this.plans = Math.max(this.plans, document.roadmaps.length);
    const origin = { document, name: document.source.name };
    for (const plan of document.roadmaps) {
      const sections = new Map(plan.sections.map(({ number, title }) => [number, `${number}. ${title}`]));
      for (const activity of plan.activities) {
        const row = { ...origin, plan, activity, sections };
        this.activities.add(row);
        for (const item of activity.executors.items) this.executors.add({ ...row, item });
        for (const item of activity.schedule.items) this.times.add({ ...row, item });
      }
    }
    for (const clause of flat(document.order?.clauses ?? [])) this.clauses.add({ ...origin, clause });
    for (const finding of document.diagnostics) this.findings.add({ ...origin, finding });
  }

  sheets(): Sheet[] {
    const needless = new Set<string>();
    if (this.documents < 2) needless.add("Документ");
    if (this.documents < 2 && this.plans < 2) needless.add("План");
    return [this.activities, this.executors, this.times, this.clauses, this.findings].map((kind) =>
      kind.sheet(needless),
    );
  }
}
