import { readLabel } from "../labels.ts";
import { isLabel, labelPath } from "./evidence.ts";
import type { AlignedRow, Judged } from "./readings.ts";

/** The numbers of a row's label, printed in the column of numbers or, where there is none, before the activity; none where it has no label. */
function pathOf({ kind, columns, cells }: AlignedRow): readonly number[] {
  if (kind !== "row") return [];
  const own = columns.indexOf("number");
  if (own >= 0) {
    const text = cells[own]?.text ?? "";
    return isLabel(text) && /^\d/u.test(text) ? labelPath(text) : [];
  }
  const label = readLabel(cells[columns.indexOf("activity")]?.text ?? "");
  return label?.style === "dot" || label?.style === "bare" ? label.path : [];
}

const isBelow = (path: readonly number[], head: readonly number[]): boolean =>
  path.length > head.length && head.every((number, i) => path[i] === number);

/** A row that was read as a heading, until the next label tells whether it is nested below. */
interface Parent {
  readonly at: number;
  readonly path: readonly number[];
}

/** The rows of one numbering, «2.1», «2.2» …: which of them were read as headings, and whether another is an activity. */
interface Family {
  /** The numbers above, «2» */
  readonly of: string;
  readonly parents: number[];
  hasActivity: boolean;
}

/** Which rows read as headings are parents among activities. */
class Siblings {
  /** By how many numbers stand above: the family that is open there, which a label of no more numbers or of another family closes. */
  private readonly open: Family[] = [];
  private readonly found = new Set<number>();
  private waiting: Parent | null = null;

  take({ row, reading }: Judged, at: number): void {
    if (reading !== "section" && reading !== "activity") return;
    const path = pathOf(row);
    this.settle(path);
    if (reading === "section" && path.length < 2) this.close(0);
    else if (path.length > 0) this.place(path, at, reading === "section");
  }

  all(): ReadonlySet<number> {
    this.settle([]);
    this.close(0);
    return this.found;
  }

  private place(path: readonly number[], at: number, heading: boolean): void {
    this.close(path.length);
    if (path.length < 2) return;
    if (heading) this.waiting = { at, path };
    else this.family(path).hasActivity = true;
  }

  /** The label below a heading has come. */
  private settle(path: readonly number[]): void {
    const { waiting } = this;
    this.waiting = null;
    if (waiting && isBelow(path, waiting.path)) this.family(waiting.path).parents.push(waiting.at);
  }

  private family(path: readonly number[]): Family {
    const depth = path.length - 1;
    const of = path.slice(0, -1).join(".");
    const known = this.open[depth];
    if (known?.of === of) return known;
    this.close(depth);
    const fresh: Family = { of, parents: [], hasActivity: false };
    this.open[depth] = fresh;
    return fresh;
  }

  /** Closes the families with so many numbers above them, and with more. */
  private close(depth: number): void {
    for (const family of this.open.splice(depth))
      if (family?.hasActivity) for (const at of family.parents) this.found.add(at);
  }
}

/**
 * «2.2. Оценка дефицитов» with nothing beside it, «2.2.1» below it and a whole row «2.3» behind: no heading, or it would
 * take 2.3 too, but a parent among activities. Where all rows of a numbering are such, they are headings.
 */
export function parentsAmongRows(judged: readonly Judged[]): readonly Judged[] {
  const siblings = new Siblings();
  for (let i = 0; i < judged.length; i++) siblings.take(judged[i] as Judged, i);
  const parents = siblings.all();
  if (parents.size === 0) return judged;
  return judged.map((one, i) => (parents.has(i) ? { ...one, reading: "activity" } : one));
}
