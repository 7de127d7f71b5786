/** Pixels: the row of column letters and the column of row numbers, as in style/grid.css. */
export const letterHeight = 24;
export const rowHeadWidth = 46;
