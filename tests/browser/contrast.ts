import type { Page } from "playwright-core";

/** A text that is hard to read: what it says, in which colours, and the ratio between them. */
export interface Faint {
  readonly text: string;
  readonly ratio: number;
  readonly colours: string;
}

/** All texts of the page that can be seen and whose contrast is below that of WCAG 2 AA; how many were looked at. */
export function faintTexts(page: Page): Promise<{ checked: number; faint: Faint[] }> {
  return page.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const parse = (text: string): Colour[] =>
      [...text.matchAll(/rgba?\(([^)]+)\)/g)].map(([, parts]) => {
        const [r = 0, g = 0, b = 0, a = 1] = (parts as string).split(/[,/\s]+/).map(Number);
        return [r, g, b, a];
      });
    const over = (top: Colour, under: Colour): Colour => {
      const mix = (i: 0 | 1 | 2) => top[i] * top[3] + under[i] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const light = ([r, g, b]: Colour): number => {
      const [x, y, z] = [r, g, b].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const ratio = (a: Colour, b: Colour): number => {
      const [high, low] = [light(a), light(b)].sort((x, y) => y - x) as [number, number];
      return (high + 0.05) / (low + 0.05);
    };
    /** The colours that may lie under a text: one, or those of a pattern. */
    const under = (element: Element | null): Colour[] => {
      if (!element) return [[255, 255, 255, 1]];
      const style = getComputedStyle(element);
      const own = parse(style.backgroundColor)[0] ?? [0, 0, 0, 0];
      const below = own[3] === 1 ? [own] : under(element.parentElement).map((colour) => over(own, colour));
      const pattern = parse(style.backgroundImage);
      return below.flatMap((colour) => [colour, ...pattern.map((stripe) => over(stripe, colour))]);
    };
    const faint: { text: string; ratio: number; colours: string }[] = [];
    let checked = 0;
    for (const element of document.querySelectorAll("body *")) {
      const text = [...element.childNodes]
        .filter((node) => node.nodeType === 3)
        .map((node) => node.nodeValue ?? "")
        .join("")
        .trim();
      if (text === "" || element.closest("script, style, .vh, .tab, option") || element.getClientRects().length === 0)
        continue;
      const style = getComputedStyle(element);
      const colour = parse(style.color)[0] as readonly [number, number, number, number];
      const large =
        Number.parseFloat(style.fontSize) >= 24 ||
        (Number.parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700);
      checked++;
      for (const ground of under(element)) {
        const found = ratio(over(colour, ground), ground);
        if (found < (large ? 3 : 4.5))
          faint.push({
            text: text.slice(0, 40),
            ratio: Math.round(found * 100) / 100,
            colours: `${style.color} on ${ground}`,
          });
      }
    }
    return { checked, faint };
  });
}
