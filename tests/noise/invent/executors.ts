import type { Dice } from "../dice.ts";
import { EXECUTORS, type ExecutorForm, type ExecutorSort, OFFICES_HELD, PEOPLE } from "../lexicon/executors.ts";

/** A cell as printed and what it means in gold's short forms. */
export interface Cell {
  readonly print: string;
  readonly gold: readonly string[];
}

interface Member {
  readonly sort: ExecutorSort | "person" | "officer";
  readonly print: string;
  readonly gold: readonly string[];
}

/** Those whom one plan names, and how it separates them. */
export interface Cast {
  readonly members: readonly Member[];
  readonly separator: string;
}

function person(dice: Dice): Member {
  const [surname, initials] = dice.pick(PEOPLE);
  const name = `${surname} ${initials}`;
  const office = dice.pick(OFFICES_HELD);
  switch (dice.between(0, 4)) {
    case 0:
      return { sort: "officer", print: `${name}, ${office}`, gold: [`${name} | ${office}`] };
    case 1:
      return { sort: "person", print: `${initials} ${surname}`, gold: [name] };
    case 2:
      return { sort: "officer", print: `${office} ${name}`, gold: [`${name} | ${office}`] };
    case 3:
      return { sort: "body", print: `Управление образования (${name})`, gold: [`Управление образования | ${name}`] };
    default:
      return { sort: "person", print: name, gold: [name] };
  }
}

const member = ({ sort, print, gold }: ExecutorForm): Member => ({ sort, print, gold: gold ?? [print] });

export function inventCast(dice: Dice): Cast {
  const people = dice.chance(0.5) ? Array.from({ length: dice.between(1, 4) }, () => person(dice)) : [];
  const members = [...dice.some(EXECUTORS, dice.between(6, 12)).map(member), ...people];
  return { members, separator: dice.pick([", ", ", ", ", ", "; "]) };
}

/**
 * Whether a comma between two would change what they mean: a position behind a person is his, an abbreviation behind
 * «руководители РМО» may carry the head over.
 */
function unclear(members: readonly Member[]): boolean {
  return members.some((one, i) => {
    const before = members[i - 1];
    if (!before) return false;
    const owned = before.sort === "person" && (one.sort === "position" || one.sort === "officer");
    return owned || (one.sort === "short" && before.sort !== "short");
  });
}

export function inventExecutors(dice: Dice, { members, separator }: Cast): Cell {
  const first = dice.pick(members);
  if (first.sort === "list") return first;
  const others = members.filter((other) => other.sort !== "list" && other !== first);
  const chosen = dice.shuffle([first, ...dice.some(others, dice.pick([0, 0, 1, 1, 2, 3]))]);
  const names = chosen.flatMap(({ gold }) => gold);
  const twice = new Set(names.map((name) => name.split(" | ")[0])).size < names.length;
  if (twice || unclear(chosen)) return first;
  return { print: chosen.map(({ print }) => print).join(separator), gold: names };
}
