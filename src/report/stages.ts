import { layout } from "../layout/index.ts";
import type { ClauseDraft, Draft, OrderDraft, RoadmapDraft } from "../structure/draft.ts";
import { structure } from "../structure/index.ts";
import { cut } from "../text/cut.ts";
import type { Mapped } from "../text/mapped.ts";
import { Places } from "../text/places.ts";
import type { Range } from "../text/range.ts";
import { visible } from "../text/visible.ts";

const short = (text: string): string => {
  const line = text.replace(/\s+/gu, " ");
  return line.length > 60 ? `${cut(line, 59)}…` : line;
};
const say = (text: Mapped | null | undefined): string => (text ? short(text.text) : "–");

/** Every logical line with its kind and its cells: what the layout stage saw. */
export function inspectLayout(source: string): string {
  const places = new Places(source);
  const { lines, markup } = layout(source);
  const rows = lines.map(({ kind, range, cells, strong }) => {
    const number = String(places.line(range.start)).padStart(5);
    return `${number}  ${kind.padEnd(5)} ${strong ? "*" : " "} ${cells.map((cell) => `[${visible(short(cell.text.text))}]`).join(" ")}`.trimEnd();
  });
  const marks = markup.map(
    ({ kind, range }) =>
      `${String(places.line(range.start)).padStart(5)}  ${kind}  ${visible(source.slice(range.start, range.end))}`,
  );
  return `${[...rows, ...(marks.length ? ["", "markup:", ...marks] : [])].join("\n")}\n`;
}

/** Adds a line to an outline: a place, a depth, what stands there. */
type Outline = (range: Range | undefined, depth: number, text: string) => void;

function outlineClauses(list: readonly ClauseDraft[], depth: number, line: Outline): void {
  for (const { text, number, label, children } of list) {
    line(text.range(), depth, `clause ${number} [${label?.text ?? ""}] ${say(text)}`);
    outlineClauses(children, depth + 1, line);
  }
}

function outlineOrder(order: OrderDraft, line: Outline): void {
  const { signatory, drafter } = order;
  line(order.claims[0], 0, `order: ${order.kind} № ${order.number ?? "–"} of ${order.date ?? "–"}`);
  for (const { field, text } of order.printed) line(text.range(), 1, `${field}: ${say(text)}`);
  line(order.preamble?.range(), 1, `preamble: ${say(order.preamble)}`);
  outlineClauses(order.clauses, 1, line);
  if (signatory) line(signatory.name?.range(), 1, `signatory: ${say(signatory.position)} / ${say(signatory.name)}`);
  if (drafter) line(drafter.name.range(), 1, `drafter: ${say(drafter.name)} ${say(drafter.phone)}`);
}

function outlinePlan({ title, columns, entries, range }: RoadmapDraft, line: Outline): void {
  line(range, 0, `roadmap: ${say(title)} (${columns.map((column) => column.role).join(", ")})`);
  for (const entry of entries) {
    const label = entry.label?.text ?? "";
    if (entry.kind === "section") line(entry.title.range(), 1 + entry.level, `section [${label}] ${say(entry.title)}`);
    else {
      const { activity, schedule, executors } = entry.cells;
      line(entry.ranges[0], 2 + entry.depth, `[${label}] ${say(activity)} | ${say(schedule)} | ${say(executors)}`);
    }
  }
}

function outlineOthers({ rosters, tables, texts }: Draft, line: Outline): void {
  for (const { members, title } of rosters)
    line(members[0]?.raw.range(), 0, `roster: ${say(title)}, ${members.length}`);
  for (const { claims, title, rows, columns } of tables)
    line(claims[0], 0, `table: ${say(title)}, ${rows.length} × ${columns.length}`);
  for (const { claims, title, paragraphs, items } of texts)
    line(claims[0], 0, `text: ${say(title)}, ${paragraphs.length} paragraphs, ${items.length} items`);
}

/** Which block is what: the draft as an outline with line numbers. */
export function inspectStructure(source: string): string {
  const places = new Places(source);
  const draft = structure(layout(source));
  const out: string[] = [];
  const line: Outline = (range, depth, text) => {
    const at = range ? String(places.line(range.start)).padStart(5) : "    –";
    out.push(`${at}  ${"  ".repeat(depth)}${visible(text)}`);
  };
  const { order, appendices, passport, roadmaps, strays } = draft;
  if (order) outlineOrder(order, line);
  for (const { claims, label, kind, title } of appendices)
    line(claims[0], 0, `appendix ${label ?? ""}: ${kind}, ${say(title)}`);
  if (passport) {
    line(passport.claims[0], 0, `passport: ${say(passport.title)}`);
    for (const { label, values } of passport.fields) line(label.range(), 1, `${say(label)}: ${values.length}`);
  }
  for (const roadmap of roadmaps) outlinePlan(roadmap, line);
  outlineOthers(draft, line);
  for (const { range, reason } of strays)
    line(range, 0, `unclaimed (${reason}): ${short(source.slice(range.start, range.end))}`);
  return `${out.join("\n")}\n`;
}
