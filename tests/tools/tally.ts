/** How often one kind of field was right. */
export interface Row {
  hit: number;
  gold: number;
  extra: number;
}

/** The harmonic mean of precision and recall; 1 where there is nothing to find and nothing was found. */
export function f1({ hit, gold, extra }: Row): number {
  return gold + extra === 0 ? 1 : (2 * hit) / (gold + hit + extra);
}

/** Counts what was found, what was missed and what was made up, by kind of field. */
export class Tally {
  readonly rows = new Map<string, Row>();
  readonly misses: string[] = [];

  row(kind: string): Row {
    let row = this.rows.get(kind);
    if (!row) {
      row = { hit: 0, gold: 0, extra: 0 };
      this.rows.set(kind, row);
    }
    return row;
  }

  /** A value that gold states; `note` is told where it is missed. */
  check(kind: string, right: boolean, note: () => string): void {
    const row = this.row(kind);
    row.gold++;
    if (right) row.hit++;
    else this.misses.push(`${kind}: ${note()}`);
  }

  /** A value that gold does not know. */
  extra(kind: string, note: string): void {
    this.row(kind).extra++;
    this.misses.push(`${kind}: not in gold: ${note}`);
  }

  /** Two bags of values; what matches is struck out. */
  bag(kind: string, gold: readonly string[], got: readonly string[], note: string): void {
    const left = [...got];
    for (const value of gold) {
      const at = left.indexOf(value);
      if (at >= 0) left.splice(at, 1);
      this.check(kind, at >= 0, () => `${note} wants «${value}», got [${got.join(" ; ")}]`);
    }
    for (const value of left) this.extra(kind, `${note} «${value}»`);
  }

  /** The mean over the kinds of field. */
  get score(): number {
    const values = [...this.rows.values()].map(f1);
    return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
  }
}
