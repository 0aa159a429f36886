import { type ExecutorReading, readExecutors } from "../../../src/normalize/executors/index.ts";
import { Vocabulary } from "../../../src/structure/vocabulary.ts";
import { Mapped } from "../../../src/text/mapped.ts";

export interface Around {
  /** Other executor cells of the document. */
  readonly cells?: readonly string[];
  readonly prose?: readonly string[];
  readonly issuer?: string;
}

/** Reads one cell, among others where given. */
export function readCell(cell: string, around: Around = {}): ExecutorReading {
  const texts = [cell, ...(around.cells ?? [])];
  const cells = texts.map((text) => Mapped.of(text));
  const prose = around.prose ?? [];
  const { spaced } = new Vocabulary([...texts, ...prose].join("\n"));
  const context = { issuer: around.issuer ?? null, prose, spaced };
  return readExecutors(cells, context)[0] as ExecutorReading;
}

/** Items in short: `name`, `name | position, role or person beside it`, `name > member; member`. */
export function inShort({ items }: ExecutorReading): string[] {
  return items.map(({ name, position, role, person, members }) => {
    const beside = position ?? role ?? person;
    const list = members.map((member) => member.name).join("; ");
    return name + (beside ? ` | ${beside}` : "") + (list ? ` > ${list}` : "");
  });
}

export const joints = ({ findings }: ExecutorReading): string[] =>
  findings.filter(({ rule }) => rule === "executors/missing-separator").map(({ values }) => String(values?.name));

/** A cell, its items in short, and the words that ran into another executor's. */
export type Example = readonly [cell: string, items: readonly string[], joints?: readonly string[]];
