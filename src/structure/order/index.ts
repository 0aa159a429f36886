import type { Finding } from "../../model/finding.ts";
import { append } from "../../text/append.ts";
import type { Mapped } from "../../text/mapped.ts";
import { insideAny, subtractAll, union } from "../../text/range.ts";
import type { Block, TableBlock } from "../blocks.ts";
import type { OrderDraft, Stray } from "../draft.ts";
import { joinLines } from "../join-lines.ts";
import { type Body, readClauseLines, readPreamble } from "./body.ts";
import { type ClauseLine, readClauses } from "./clauses.ts";
import { HeaderFields } from "./fields.ts";
import { findOrder } from "./find.ts";
import { takeDrafter, takeLateFields, takeSignature } from "./tail.ts";
import { unquoted } from "./title.ts";
import { readAbove, readBelow } from "./top.ts";
import { Walk } from "./walk.ts";

/** The order and where the rest of the file begins. */
export interface OrderReading {
  readonly order: OrderDraft;
  readonly strays: readonly Stray[];
  readonly findings: readonly Finding[];
  /** Tables that stand between the clauses. */
  readonly tables: readonly TableBlock[];
  /** Index of the block behind the order. */
  readonly next: number;
}

/** «Настоящим приказом «Об …»» */
const SELF_TITLE = /настоящ(?:им|его|ее|ий)\s[A-Za-zЀ-ӿ]+\s[«"]([^»"]{3,300})[»"]/iu;

/** The title of an act that names itself only in its text. */
function ownTitle(clauses: readonly ClauseLine[]): Mapped | null {
  for (const { text } of clauses) {
    const match = SELF_TITLE.exec(text.text);
    if (!match) continue;
    const end = match.index + match[0].length - 1;
    return text.slice(end - (match[1] as string).length, end);
  }
  return null;
}

/** Reads the order that opens the file from top to bottom, or null where there is none. */
export function readOrder(blocks: readonly Block[]): OrderReading | null {
  const opening = findOrder(blocks);
  if (!opening) return null;
  const walk = new Walk(blocks);
  const fields = new HeaderFields();
  const body: Body = { preamble: [], clauses: [] };
  const above = readAbove(walk, fields, opening.at);
  const below = readBelow(walk, fields);
  readPreamble(walk, fields, body);
  readClauseLines(walk, body);
  const signatory = takeSignature(walk, body.clauses.length > 0);
  takeLateFields(walk, fields, body.clauses);
  const drafter = takeDrafter(walk, body.clauses);
  takeLateFields(walk, fields, body.clauses);
  const elsewhere = above.length > 0 ? unquoted(joinLines(above)) : ownTitle(body.clauses);
  const title = below ?? elsewhere;
  if (title && title === elsewhere) fields.print("title", title);
  const preamble = body.preamble.length > 0 ? joinLines(body.preamble) : null;
  if (preamble) fields.print("preamble", preamble);
  if (below)
    append(
      fields.left,
      above.flatMap((line) => line.ranges()),
    );
  const order: OrderDraft = {
    kind: opening.kind,
    issuer: fields.issuer,
    region: fields.region,
    place: fields.place,
    number: fields.number?.value ?? null,
    date: fields.date?.iso ?? null,
    title,
    preamble,
    printed: fields.printed,
    clauses: readClauses(body.clauses),
    signatory,
    drafter,
    claims: subtractAll(walk.claims, fields.left),
  };
  for (const range of insideAny(union(fields.left), walk.claims)) walk.strays.push({ range, reason: "noise" });
  return { order, strays: walk.strays, findings: dateFindings(fields), tables: walk.tables, next: walk.at };
}

function dateFindings({ date }: HeaderFields): Finding[] {
  const range = date?.malformed ? date.text.range() : undefined;
  return range && date ? [{ rule: "order/date-malformed", range, values: { text: date.text.text } }] : [];
}
