import { visible } from "../../text/visible.ts";

/** Text that may stand in a page as it is. Only `html` makes it, so that no value gets into a page unescaped. */
export class Markup {
  readonly text: string;
  private constructor(text: string) {
    this.text = text;
  }
  static of(strings: readonly string[], values: readonly Value[]): Markup {
    let text = strings[0] as string;
    for (let i = 0; i < values.length; i++) text += `${render(values[i])}${strings[i + 1]}`;
    return new Markup(text);
  }
}

/** What a template takes: nothing is printed for null, undefined and false. */
export type Value = Markup | string | number | null | undefined | false | readonly Value[];

const SPECIAL = /[&<>"']/g;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for an element or a quoted attribute; controls and bidi marks in a visible form. */
export function escaped(text: string): string {
  return visible(text).replace(SPECIAL, (character) => ENTITIES[character] as string);
}

function render(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === "string") return escaped(value);
  if (typeof value === "number") return String(value);
  if (value === null || value === undefined || value === false) return "";
  return value.map(render).join("");
}

/** A template whose values are escaped unless they are markup themselves. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Markup {
  return Markup.of(strings, values);
}

/** Values with a separator between them. */
export function joined(values: readonly Value[], separator: Value): Value[] {
  return values.flatMap((value, i) => (i === 0 ? [value] : [separator, value]));
}

const JSON_SPECIAL = /[<>&\u007f-\u009f\u202a-\u202e\u2028\u2029\u2066-\u2069]/g;

/** Data for a script element of type `application/json`: no character in it can end the element, none is invisible. */
export function jsonText(data: unknown): string {
  return JSON.stringify(data).replace(
    JSON_SPECIAL,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The page's own style, script and data stand in it as they are: no element around them takes entities. */
export function trusted(text: string): Markup {
  return Markup.of([text], []);
}
