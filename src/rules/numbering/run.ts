import { compare, type Label } from "./labels.ts";

/** One thing of a numbered list, in document order. */
export interface Numbered<T> {
  readonly of: T;
  readonly label: Label | null;
  /** No label is printed though one is expected: it may stand for a number that is skipped. */
  readonly blank: boolean;
  /** The first labelled thing of a section or of a plan: numbering may begin anew here. */
  readonly opens: boolean;
}

/** What is wrong with the numbering at one thing of the list; `other` is the thing that it collides with or follows. */
export interface NumberingFault<T> {
  readonly rule: "numbering/duplicate" | "numbering/gap" | "numbering/out-of-order" | "numbering/restart";
  readonly of: T;
  readonly other: T | null;
  /** The labels that are skipped: the first and the last of them. */
  readonly missing?: readonly [string, string];
}

interface Gap<T> {
  readonly fault: NumberingFault<T>;
  readonly prefix: readonly number[];
  readonly from: number;
  readonly to: number;
}

const startsWith = (path: readonly number[], prefix: readonly number[]): boolean =>
  prefix.length <= path.length && prefix.every((number, i) => path[i] === number);

const keyOf = (path: readonly number[]): number | string => (path.length === 1 ? (path[0] as number) : path.join("."));

const atOne = (path: readonly number[]): boolean => path[path.length - 1] === 1;

/** A list that begins later than this is an extract, not a list that lost its first rows. */
const LATEST_START = 4;

/** Follows the labels of one list and says where they repeat, skip, go back or begin anew. */
class Run<T> {
  readonly faults: NumberingFault<T>[] = [];
  private top: readonly number[] | null;
  private lastPath: readonly number[] | null = null;
  private readonly printed = new Set<number | string>();
  private lastOf: T | null = null;
  /** Where the list was before it stepped back: it may go on from there. */
  private left: (readonly number[])[] = [];
  private gaps: Gap<T>[] = [];
  private blanks = 0;

  constructor(
    under: readonly number[] | null,
    /** Must the list begin at 1? */
    private readonly fromOne: boolean,
  ) {
    this.top = under;
  }

  meet(item: Numbered<T>): void {
    if (!item.label) {
      if (item.blank) this.blanks++;
      return;
    }
    const label = this.reading(item.label, item.opens);
    const { first, last } = label;
    if (!this.top) this.checkFirst({ ...item, label }, first);
    else this.step({ ...item, label }, first, this.top);
    this.lastPath = last;
    this.lastOf = item.of;
    this.printed.add(keyOf(last));
    this.blanks = 0;
  }

  /** Two numbers in one cell are two labels where the first of them is still to come in a flat list, or 1 at its beginning. */
  private reading(label: Label, opens: boolean): Label {
    if (!label.stack) return label;
    const [number] = label.stack.first as readonly [number];
    const begins = number === 1 && (this.top === null || opens);
    const toCome = this.top?.length === 1 && number > (this.top[0] as number);
    return begins || toCome ? label.stack : label;
  }

  private step(item: Numbered<T>, first: readonly number[], top: readonly number[]): void {
    const order = compare(first, top);
    if (item.opens && order <= 0 && atOne(first)) {
      this.restart(item);
    } else if (this.repeats(first)) {
      this.fault("numbering/duplicate", item);
    } else if (order > 0) {
      this.checkGap(item, first, top);
      this.top = (item.label as Label).last;
    } else if (item.opens || !this.fillsGap(item, first)) {
      this.fault("numbering/out-of-order", item);
      this.left = [...this.left.slice(-3), top];
      this.begin(item);
    }
  }

  /** The label printed just before, or «16» again behind its own 16.1, 16.2. */
  private repeats(first: readonly number[]): boolean {
    if (this.lastPath === null || !startsWith(this.lastPath, first)) return false;
    return this.printed.has(keyOf(first));
  }

  private restart(item: Numbered<T>): void {
    if (this.lastOf !== null) this.fault("numbering/restart", item);
    this.left = [];
    this.begin(item);
  }

  private begin(item: Numbered<T>): void {
    this.top = (item.label as Label).last;
    this.gaps = [];
    this.printed.clear();
  }

  private fault(rule: NumberingFault<T>["rule"], item: Numbered<T>, missing?: readonly [string, string]): void {
    this.faults.push({ rule, of: item.of, other: this.lastOf, ...(missing ? { missing } : {}) });
  }

  private checkFirst(item: Numbered<T>, first: readonly number[]): void {
    this.begin(item);
    const number = first[first.length - 1] as number;
    if (this.fromOne && number <= LATEST_START) this.reportGap(item, first.slice(0, -1), 1, number - 1);
  }

  private checkGap(item: Numbered<T>, first: readonly number[], top: readonly number[]): void {
    let at = 0;
    while (at < top.length && first[at] === top[at]) at++;
    const expected = Math.floor(top[at] ?? 0) + 1;
    const number = first[at] as number;
    if (this.resumes(first)) return;
    // 21 → 22.2: what is skipped is 22.1, if 22 is no label of its own here
    if (number <= expected && at < first.length - 1)
      this.reportGap(item, first.slice(0, at + 1), 1, (first[at + 1] as number) - 1);
    else this.reportGap(item, first.slice(0, at), expected, Math.ceil(number) - 1);
  }

  /** 26, 21, 27: after one step back the list goes on where it was. */
  private resumes(first: readonly number[]): boolean {
    return this.left.some((path) => {
      if (path.length !== first.length || !startsWith(first, path.slice(0, -1))) return false;
      const step = (first[first.length - 1] as number) - (path[path.length - 1] as number);
      return step > 0 && step <= 1;
    });
  }

  private reportGap(item: Numbered<T>, prefix: readonly number[], from: number, to: number): void {
    if (to < from || to - from + 1 <= this.blanks) return;
    const name = (number: number): string => [...prefix, number].join(".");
    this.fault("numbering/gap", item, [name(from), name(to)]);
    this.gaps.push({ fault: this.faults[this.faults.length - 1] as NumberingFault<T>, prefix, from, to });
  }

  /** 3.2, 3.4, 3.3: the label was not skipped, only put behind. */
  private fillsGap(item: Numbered<T>, first: readonly number[]): boolean {
    const number = first[first.length - 1] as number;
    const at = this.gaps.findIndex(
      (gap) =>
        gap.prefix.length === first.length - 1 &&
        startsWith(first, gap.prefix) &&
        gap.from <= number &&
        number <= gap.to,
    );
    if (at < 0) return false;
    const gap = this.gaps[at] as Gap<T>;
    if (gap.from === gap.to) {
      this.faults.splice(this.faults.indexOf(gap.fault), 1);
      this.gaps.splice(at, 1);
    }
    this.fault("numbering/out-of-order", item);
    return true;
  }
}

/** Checks a list whose things stand under `under` (the label of the parent), null where that says nothing. */
export function checkRun<T>(
  items: readonly Numbered<T>[],
  under: readonly number[] | null,
  fromOne: boolean,
): NumberingFault<T>[] {
  const run = new Run<T>(under, fromOne);
  for (const item of items) run.meet(item);
  return run.faults;
}
