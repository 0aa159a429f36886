/** Takes away halves, quarters, … down to single parts, as long as what is left still shows the fault. */
async function thinned(
  parts: readonly string[],
  holds: (parts: readonly string[]) => Promise<boolean>,
): Promise<string[]> {
  let left = [...parts];
  for (let size = Math.ceil(left.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < left.length; ) {
      const fewer = left.toSpliced(at, size);
      if (fewer.length < left.length && (await holds(fewer))) left = fewer;
      else at += size;
    }
  }
  return left;
}

const GRAINS = [/(?<=\n)/u, /(?=[\t\n])|(?<=[\t\n])/u, /(?<= )/u, /(?:)/u];
/** Beyond this many parts a grain is too fine to be tried one by one. */
const MOST = 1500;

/** A small text that still shows a fault: lines, then cells, words and characters are taken away while it does. */
export async function shrink(text: string, shows: (text: string) => Promise<boolean>): Promise<string> {
  let small = text;
  for (const grain of GRAINS) {
    const parts = small.split(grain);
    if (parts.length > MOST) continue;
    small = (await thinned(parts, (fewer) => shows(fewer.join("")))).join("");
  }
  return small;
}
