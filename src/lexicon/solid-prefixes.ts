/** First parts of words that are written without a hyphen: one behind them is a cut («фото- студия», «физ- культура»); folded. */
export const SOLID_PREFIXES: ReadonlySet<string> = new Set(
  "фото видео кино радио аудио теле авто мото био агро гео микро макро мульти супер анти псевдо гипер спец физ спорт проф соц тех хоз дет мед пед зав зам метод взаимо обще само меж внутри культ муз инфо техно этно".split(
    " ",
  ),
);
