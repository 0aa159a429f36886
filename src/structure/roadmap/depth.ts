import { labelsInDigits } from "../../text/label-letters.ts";
import type { Mapped } from "../../text/mapped.ts";
import { labelPath } from "./evidence.ts";

/** «1)», «а)»: labels of a list below a row whose own label ends in a period. */
const isBracket = (text: string): boolean => /^\d{1,2}\s?\)$/u.test(text) || /^[а-яё]\s?[.)]$/u.test(text);
const isFirstBracket = (text: string): boolean => /^(?:1\s?\)|а\s?[.)])$/u.test(text);
/** A dash in the place of a number, a list's. */
export const isDash = (text: string): boolean => /^[-–—•*]\.?$/u.test(text.trim());
const isRange = (text: string): boolean => /[-–—]/u.test(text);

/** No plan's labels have more parts; the bound keeps hostile ones cheap. */
const DEEPEST = 16;

/** Tells how deep each row of a section stands: by its label («21.1» under «21»), else by the rows before it. */
export class Depths {
  private readonly byPath = new Map<string, number>();
  private lastLabel: { text: string; depth: number } | null = null;
  private last: { depth: number } | null = null;

  /** A new section begins: nothing above counts. */
  reset(): void {
    this.byPath.clear();
    this.lastLabel = null;
    this.last = null;
  }

  /** The depth of the next row; `sub`: it has no label and was read as a sub-activity. */
  next(label: Mapped | null, sub: boolean): number {
    const text = label ? this.inDigits(label.text) : null;
    const depth = text !== null ? this.labelled(text) : sub ? this.below() : 0;
    if (text !== null) {
      this.lastLabel = { text, depth };
      if (!isRange(text)) this.byPath.set(labelPath(text).join("."), depth);
    } else if (depth === 0) this.lastLabel = null;
    this.last = { depth };
    return depth;
  }

  /** «1.З» behind «1.2» is 1.3, and no row under which «1.4» may stand. */
  private inDigits(text: string): string {
    return (this.lastLabel && labelsInDigits([this.lastLabel.text, text])[1]) ?? text;
  }

  private below(): number {
    if (this.lastLabel) return this.lastLabel.depth + 1;
    return this.last ? 1 : 0;
  }

  private labelled(text: string): number {
    if (this.lastLabel && isBracket(text)) {
      if (isBracket(this.lastLabel.text)) return this.lastLabel.depth;
      if (isFirstBracket(text)) return this.lastLabel.depth + 1;
    }
    const path = labelPath(text);
    for (let length = Math.min(path.length - 1, DEEPEST); length > 0; length--) {
      const parent = this.byPath.get(path.slice(0, length).join("."));
      if (parent !== undefined) return parent + 1;
    }
    return 0;
  }
}
