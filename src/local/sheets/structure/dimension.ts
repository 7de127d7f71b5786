export type Dimension = 'rows' | 'columns';
