import fc from "fast-check";

const SIDES = 2 ** 30;
const DRAWS = fc.noBias(fc.infiniteStream(fc.nat({ max: SIDES - 1 })));

/** Chance from a seed: the same seed draws the same. */
export class Dice {
  readonly #draws: Iterator<number>;

  constructor(seed: number) {
    const [stream] = fc.sample(DRAWS, { seed, numRuns: 1 });
    this.#draws = (stream as Iterable<number>)[Symbol.iterator]();
  }

  #draw(): number {
    return (this.#draws.next().value as number) / SIDES;
  }

  /** From `from` up to and with `to`. */
  between(from: number, to: number): number {
    return from + Math.floor(this.#draw() * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.#draw() < share;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)] as T;
  }

  shuffle<T>(list: readonly T[]): T[] {
    const left = [...list];
    return list.map(() => left.splice(this.between(0, left.length - 1), 1)[0] as T);
  }

  /** `count` different ones, in any order. */
  some<T>(list: readonly T[], count: number): T[] {
    return this.shuffle(list).slice(0, count);
  }
}
