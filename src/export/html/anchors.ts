import { type Markup, trusted } from "./markup.ts";

const ID = / id="([^"]*)"/g;

/** The anchors that a part of the page carries. */
export interface Anchored {
  readonly markup: Markup;
  /** The anchor of a value: its own, or that of the row that holds it; undefined where nothing shows it. */
  readonly shown: (id: string) => string | undefined;
}

/**
 * Makes each anchor of a part of the page the only one of its name: a model by hand may have two activities of one
 * number. What leads there leads to the first. `others` are no places of values.
 */
export function anchored(part: Markup, others: readonly string[]): Anchored {
  const taken = new Set<string>();
  const text = part.text.replace(ID, (_, id: string) => {
    let own = id;
    for (let n = 2; taken.has(own); n++) own = `${id}_${n}`;
    taken.add(own);
    return ` id="${own}"`;
  });
  for (const id of others) taken.delete(id);
  const shown = (id: string): string | undefined => {
    for (let name = id; name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf("-")))) {
      if (taken.has(name)) return name;
    }
    return undefined;
  };
  return { markup: trusted(text), shown };
}
