/** The text in lines of at most `width` characters, broken at spaces. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

/** The text in about `count` lines of one length. */
export function inLines(text: string, count: number): string[] {
  return wrap(text, Math.ceil(text.length / count) + 8);
}

/** «ПРИКАЗ» → «П Р И К А З». */
export function spaced(text: string): string {
  return text
    .split(" ")
    .map((word) => [...word].join(" "))
    .join("   ");
}
