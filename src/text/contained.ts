/** The beginnings of texts as a tree, by index; 0 is the empty one. */
class Beginnings {
  private readonly letters = [0];
  private readonly parents = [0];
  private readonly firstChildren = [0];
  private readonly siblings = [0];

  get size(): number {
    return this.letters.length;
  }

  isLongest(at: number): boolean {
    return this.firstChildren[at] === 0;
  }

  /** The beginning that is longer by a letter; 0 where there is none. */
  private longer(at: number, letter: number): number {
    let child = this.firstChildren[at] as number;
    while (child !== 0 && this.letters[child] !== letter) child = this.siblings[child] as number;
    return child;
  }

  /** The index of the whole text. */
  add(text: string): number {
    let at = 0;
    for (let i = 0; i < text.length; i++) {
      const letter = text.charCodeAt(i);
      let next = this.longer(at, letter);
      if (next === 0) {
        next = this.letters.push(letter) - 1;
        this.parents.push(at);
        this.siblings.push(this.firstChildren[at] as number);
        this.firstChildren.push(0);
        this.firstChildren[at] = next;
      }
      at = next;
    }
    return at;
  }

  private byLength(): number[] {
    const out = [0];
    for (let i = 0; i < out.length; i++)
      for (
        let child = this.firstChildren[out[i] as number] as number;
        child !== 0;
        child = this.siblings[child] as number
      )
        out.push(child);
    return out;
  }

  /** For each beginning, the longest other one that it ends with; the way of Aho and Corasick. */
  endings(): number[] {
    const out = new Array<number>(this.size).fill(0);
    for (const at of this.byLength()) {
      const parent = this.parents[at] as number;
      if (parent === 0) continue;
      const letter = this.letters[at] as number;
      let end = out[parent] as number;
      while (end !== 0 && this.longer(end, letter) === 0) end = out[end] as number;
      out[at] = this.longer(end, letter);
    }
    return out;
  }
}

/** For each of the texts, whether another one holds it or is equal to it; in time that grows as their length does. */
export function heldByOthers(texts: readonly string[]): boolean[] {
  const tree = new Beginnings();
  const indexes = texts.map((text) => tree.add(text));
  const held = new Set<number>();
  tree.endings().forEach((end, at) => {
    if (at !== 0) held.add(end);
  });
  const counts = new Map<number, number>();
  for (const at of indexes) counts.set(at, (counts.get(at) ?? 0) + 1);
  return indexes.map((at) => !tree.isLongest(at) || held.has(at) || (counts.get(at) as number) > 1);
}
