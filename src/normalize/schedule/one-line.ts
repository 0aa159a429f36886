const SPACES = /\s\s|[^\S ]|^\s|\s$/;

/** Runs of white space as one space, ends trimmed. */
export function oneLine(text: string): string {
  return SPACES.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}
