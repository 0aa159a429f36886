/** Encodings that Russian offices' files come in; the names are those of the WHATWG Encoding Standard. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1251", "koi8-r", "ibm866"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The encodings of one byte a character, told apart by their statistics; the first wins a tie. */
export const SINGLE_BYTE = ["windows-1251", "koi8-r", "ibm866"] as const satisfies readonly Encoding[];
export type SingleByte = (typeof SINGLE_BYTE)[number];

const ALIASES: Readonly<Record<string, Encoding>> = {
  utf8: "utf-8",
  utf16: "utf-16le",
  utf16le: "utf-16le",
  utf16be: "utf-16be",
  unicode: "utf-16le",
  windows1251: "windows-1251",
  win1251: "windows-1251",
  cp1251: "windows-1251",
  "1251": "windows-1251",
  ansi: "windows-1251",
  koi8r: "koi8-r",
  koi8: "koi8-r",
  ibm866: "ibm866",
  cp866: "ibm866",
  "866": "ibm866",
  dos: "ibm866",
};

/** The encoding that a label means, however it is written: «CP-1251», «win1251», «UTF8». */
export function encodingOf(label: string): Encoding | undefined {
  const key = label.toLowerCase().replace(/[^a-z0-9]/g, "");
  return Object.hasOwn(ALIASES, key) ? ALIASES[key] : undefined;
}
