import type { Finding } from "../../model/finding.ts";
import { CAPITAL, SMALL } from "../../text/letters.ts";
import type { Mapped } from "../../text/mapped.ts";
import type { Range } from "../../text/range.ts";
import { evenSpaces } from "../../text/spaces.ts";
import type { ExecutorDraft, ExecutorReading } from "./index.ts";
import type { LocalReading } from "./items.ts";
import type { Mended } from "./mend.ts";

export type { LocalReading } from "./items.ts";

/** «Уварова А.Б.», «Уварова Ч-Д.», «Уварова Анна Борисовна» as a reading prints it */
const PERSON = new RegExp(
  String.raw`^[${CAPITAL}][A-Za-zЀ-ӿ'’-]* (?:[${CAPITAL}](?:-[${CAPITAL}])?\.|[${CAPITAL}][${SMALL}]+ [${CAPITAL}][${SMALL}]+)`,
);
const EMPTY: Range = { start: 0, end: 0 };

/** Puts a reading of the mended text back on its cell: prints and places of the source. */
export function place(cell: Mapped, mended: Mended, reading: LocalReading): ExecutorReading {
  // nothing was mended in most cells, so that an offset is its own place
  const same = mended.text === cell.text;
  const local = (start: number, end: number): Range =>
    same ? { start, end } : (mended.map.range(start, end) ?? EMPTY);
  const source = (start: number, end: number): Range => {
    const { start: from, end: to } = local(start, end);
    return cell.range(from, to) ?? cell.range() ?? EMPTY;
  };
  const items = reading.items.map((item): ExecutorDraft => {
    const { start, end } = local(item.start, item.end);
    const [only] = item.members;
    // one person beside a body is its person, one body of a class its member
    const single = item.members.length === 1 && only && PERSON.test(only.name);
    return {
      raw: evenSpaces(cell.text.slice(start, end)).trim(),
      name: item.name,
      kind: item.kind,
      position: item.position,
      role: item.role,
      person: item.person ?? (single ? only.name : null),
      members: single
        ? []
        : item.members.map(({ name, start: from, end: to, office = false }) => ({
            name,
            range: source(from, to),
            office,
          })),
      range: source(item.start, item.end),
    };
  });
  return { items, findings: findingsOf(cell, mended, reading, source) };
}

function findingsOf(
  cell: Mapped,
  mended: Mended,
  reading: LocalReading,
  source: (start: number, end: number) => Range,
): Finding[] {
  const findings: Finding[] = [];
  for (const { start, end } of reading.joints)
    findings.push({
      rule: "executors/missing-separator",
      range: source(start, end),
      values: { name: evenSpaces(mended.text.slice(start, end)).trim() },
    });
  for (const { start, end, printed, read } of mended.mixed)
    findings.push({ rule: "text/mixed-script", range: cell.range(start, end) ?? EMPTY, values: { printed, read } });
  for (const { start, end, printed, read } of mended.cut)
    findings.push({ rule: "text/ocr-noise", range: cell.range(start, end) ?? EMPTY, values: { printed, read } });
  return findings;
}
