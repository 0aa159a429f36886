// What no XML document may hold, even escaped: most controls, lone surrogates, two noncharacters.
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Any text for an attribute or between tags; characters that XML cannot hold in a visible form. */
export function xmlText(text: string): string {
  return text
    .replace(ILLEGAL, (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`)
    .replace(/[&<>"'\t\n\r]/gu, (character) => ENTITIES[character] as string);
}

/** An element; an attribute that is undefined is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: readonly string[] = [],
): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const inner = content.join("");
  return inner === "" ? `<${name}${list.join("")}/>\n` : `<${name}${list.join("")}>\n${inner}</${name}>\n`;
}
