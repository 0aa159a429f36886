/** Words after which a text cannot end: «проведение семинара для», «анализ и». */
const UNFINISHED =
  /(?<![A-Za-zЀ-ӿ]|\d\s?)(?:и|а также|или|в|во|на|по|с|со|для|к|ко|от|до|из|за|при|об|под|над|между|через|без|том числе|т\.\s?ч\.)$/iu;

/** The offset of the last `mark`, with nothing of `closing` behind it; -1 where it is closed or not there. */
function unclosed(text: string, mark: string, closing: string): boolean {
  const at = text.lastIndexOf(mark);
  return at >= 0 && text.indexOf(closing, at) < 0;
}

/** Does the text break off: on a hyphen, a comma, a preposition, an open bracket or an open quotation? */
export function breaksOff(print: string): boolean {
  const text = print.replace(/(?<![\s|])[\s|]+$/u, "");
  if (text.length < 4) return false;
  if (/[A-Za-zЀ-ӿ][-‐¬]$/u.test(text) || /[,(«„№]$/u.test(text)) return true;
  return UNFINISHED.test(text) || unclosed(text, "(", ")") || unclosed(text, "«", "»");
}
