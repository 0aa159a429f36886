const ROW_NUMBER = /^\d{1,3}(?:\.\d{1,3}){0,3}[.)]?$/;

/** «1», «2.3.», «4)», «1.1.1»: the number of a row, alone in its cell. */
export const isRowNumber = (text: string): boolean => ROW_NUMBER.test(text);
