import type { Range } from "../../text/range.ts";
import { fold } from "../../text/words.ts";
import { singularOffice } from "./offices.ts";
import { officeOf, type Post } from "./posts.ts";

/** An executor of a plan's cell in whose words people are named, and the office that the cell gives them. */
export interface CellHolder {
  readonly range: Range;
  readonly position: string | null;
  /** The body beside the office: «МБОУ «Исток» (директор Лукина А.П.)» */
  readonly body: string | null;
  /** He is named, and is not a body or a class of people */
  readonly person: boolean;
}

/** «руководители ШМО» before a list: each of them is «руководитель ШМО». */
function ofOne(position: string): string {
  const space = position.indexOf(" ");
  const word = space < 0 ? position : position.slice(0, space);
  const one = singularOffice(fold(word));
  return one === undefined ? position : one + position.slice(word.length);
}

/** Finds the executor of a cell in whose words a name stands. */
export function holderAt(holders: readonly CellHolder[]): (range: Range) => CellHolder | undefined {
  const all = [...holders].sort((a, b) => a.range.start - b.range.start);
  return (range) => {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle] as CellHolder).range.end < range.end) low = middle + 1;
      else high = middle;
    }
    const holder = all[low];
    return holder && holder.range.start <= range.start ? holder : undefined;
  };
}

/** The post of a name in an executors' cell by the executor that the cell's reader made of it. */
export function cellPost(holder: CellHolder | undefined, read: Post): Post {
  if (!holder) return read;
  if (holder.position === null) return { ...read, positions: [] };
  const position = ofOne(holder.position);
  const office = officeOf(position);
  return {
    positions: [position],
    office: office?.office ?? read.office,
    body: holder.body ?? office?.body ?? read.body,
  };
}
