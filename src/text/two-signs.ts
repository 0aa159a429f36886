/** A letter that recognition prints as two signs: «JI», «Jl» for «Л», «ьi», «ЬI» for «ы», «IO», «lo» for «ю». */
const TWO_SIGNS = /[Jj][Il1]|[Ьь][IilіІ1]|(?<=[А-Яа-яЁё])b[Iil](?![A-Za-z])|(?<![IІl])(?:[Il][OО]|[il][oо])/g;
const MAY_HOLD = /[Jj][Il1]|[Ььb][IilіІ1]|[Iil][OОoо]/;
const SMALL = /[a-zа-яё]/;

/** Whether the word may hold a letter in two signs of which none has to be Latin: «методистьі». */
export const holdsBrokenYery = (text: string): boolean => /ь[іІ1]/.test(text);

/** The letters of a word that are printed as two signs as the one that they stand for, in the case of those before them. */
export function inOneSign(word: string): string {
  if (!MAY_HOLD.test(word)) return word;
  return word.replace(TWO_SIGNS, (signs, at: number) => {
    const before = word.charAt(at - 1);
    const small = before === "" ? /^(?:ji|jl|io|lo|iо|lо|ь|b)/.test(signs) : SMALL.test(before);
    const letter = /^[Jj]/.test(signs) ? "л" : /^[Ььb]/.test(signs) ? "ы" : "ю";
    return small ? letter : letter.toUpperCase();
  });
}
