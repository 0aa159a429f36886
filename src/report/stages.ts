import { layout } from "../layout/index.ts";
import type { ClauseDraft } from "../structure/draft.ts";
import { structure } from "../structure/index.ts";
import type { Mapped } from "../text/mapped.ts";
import { Places } from "../text/places.ts";
import type { Range } from "../text/range.ts";

const short = (text: string): string => {
  const line = text.replace(/\s+/gu, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
const say = (text: Mapped | null | undefined): string => (text ? short(text.text) : "–");

/** Every logical line with its kind and its cells: what the layout stage saw. */
export function inspectLayout(source: string): string {
  const places = new Places(source);
  const { lines, markup } = layout(source);
  const rows = lines.map(({ kind, range, cells, strong }) => {
    const number = String(places.line(range.start)).padStart(5);
    return `${number}  ${kind.padEnd(5)} ${strong ? "*" : " "} ${cells.map((cell) => `[${short(cell.text.text)}]`).join(" ")}`.trimEnd();
  });
  const marks = markup.map(
    ({ kind, range }) =>
      `${String(places.line(range.start)).padStart(5)}  ${kind}  ${source.slice(range.start, range.end)}`,
  );
  return `${[...rows, ...(marks.length ? ["", "markup:", ...marks] : [])].join("\n")}\n`;
}

/** Which block is what: the draft as an outline with line numbers. */
export function inspectStructure(source: string): string {
  const places = new Places(source);
  const draft = structure(layout(source));
  const at = (range: Range | undefined): string => (range ? String(places.line(range.start)).padStart(5) : "    –");
  const out: string[] = [];
  const line = (range: Range | undefined, depth: number, text: string) =>
    out.push(`${at(range)}  ${"  ".repeat(depth)}${text}`);
  const clauses = (list: readonly ClauseDraft[], depth: number): void => {
    for (const clause of list) {
      line(clause.text.range(), depth, `clause ${clause.number} [${clause.label?.text ?? ""}] ${say(clause.text)}`);
      clauses(clause.children, depth + 1);
    }
  };
  const { order } = draft;
  if (order) {
    line(order.claims[0], 0, `order: ${order.kind} № ${order.number ?? "–"} of ${order.date ?? "–"}`);
    for (const { field, text } of order.printed) line(text.range(), 1, `${field}: ${say(text)}`);
    line(order.preamble?.range(), 1, `preamble: ${say(order.preamble)}`);
    clauses(order.clauses, 1);
    if (order.signatory)
      line(
        order.signatory.name?.range(),
        1,
        `signatory: ${say(order.signatory.position)} / ${say(order.signatory.name)}`,
      );
    if (order.drafter)
      line(order.drafter.name.range(), 1, `drafter: ${say(order.drafter.name)} ${say(order.drafter.phone)}`);
  }
  for (const appendix of draft.appendices)
    line(appendix.claims[0], 0, `appendix ${appendix.label ?? ""}: ${appendix.kind}, ${say(appendix.title)}`);
  if (draft.passport) {
    line(draft.passport.claims[0], 0, `passport: ${say(draft.passport.title)}`);
    for (const { label, values } of draft.passport.fields) line(label.range(), 1, `${say(label)}: ${values.length}`);
  }
  for (const roadmap of draft.roadmaps) {
    line(
      roadmap.range,
      0,
      `roadmap: ${say(roadmap.title)} (${roadmap.columns.map((column) => column.role).join(", ")})`,
    );
    for (const entry of roadmap.entries) {
      if (entry.kind === "section")
        line(entry.title.range(), 1 + entry.level, `section [${entry.label?.text ?? ""}] ${say(entry.title)}`);
      else
        line(
          entry.ranges[0],
          2 + entry.depth,
          `[${entry.label?.text ?? ""}] ${say(entry.cells.activity)} | ${say(entry.cells.schedule)} | ${say(entry.cells.executors)}`,
        );
    }
  }
  for (const roster of draft.rosters)
    line(roster.members[0]?.raw.range(), 0, `roster: ${say(roster.title)}, ${roster.members.length}`);
  for (const table of draft.tables)
    line(table.claims[0], 0, `table: ${say(table.title)}, ${table.rows.length} × ${table.columns.length}`);
  for (const text of draft.texts)
    line(
      text.claims[0],
      0,
      `text: ${say(text.title)}, ${text.paragraphs.length} paragraphs, ${text.items.length} items`,
    );
  for (const stray of draft.strays)
    line(stray.range, 0, `unclaimed (${stray.reason}): ${short(source.slice(stray.range.start, stray.range.end))}`);
  return `${out.join("\n")}\n`;
}
