/** What a record of texts has under a name; "" where it has none of its own, whatever every object has by that name. */
export function ownText(texts: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(texts, name) ? (texts[name] as string) : "";
}
