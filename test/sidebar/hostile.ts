/** What an applicant may type to be taken for markup, a formula or a pattern. */
export const hostile = '<img src=x onerror="document.title=1"> =HYPERLINK("x") $& {{name}}\nsecond line';
