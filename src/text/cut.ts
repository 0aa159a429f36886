const HALF = /[\ud800-\udbff]$/;

/** The beginning of a text, so long at most; a character of two units that does not fit whole is left out. */
export function cut(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(HALF, "");
}
