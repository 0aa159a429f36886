/** A sentence, an item or a lead-in ends here. */
export const ended = (text: string): boolean => /[.;:!?]["»)]?$/u.test(text.trimEnd());

/** A whole sentence ends here. */
export const endsSentence = (text: string): boolean => /[.!?]["»)]?$/u.test(text.trimEnd());
