import type { GridState } from '../../../forms/questions/item-state.ts';
import type { FieldProps } from './question.tsx';
import { questionId } from './walk.ts';

/** A choice for each row; its name to a screen reader is the row and the column. */
export function GridQuestion({ item, answer, onAnswer }: FieldProps<GridState>) {
  const several = item.type === 'CHECKBOX_GRID';
  const given = item.rows.map((_, row) =>
    [Array.isArray(answer) ? (answer[row] ?? []) : []].flat().filter((value) => value !== ''),
  );
  const choose = (row: number, column: string, isTicked: boolean) => {
    const changed = given.map((ticks, index) => {
      if (index !== row) return ticks;
      if (!several) return [column];
      return item.columns.filter((each) => (each === column ? isTicked : ticks.includes(each)));
    });
    onAnswer(several ? changed : changed.map(([only]) => only ?? ''));
  };
  return (
    <div class="question-grid">
      <table>
        <thead>
          <tr>
            <td />
            {item.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {item.rows.map((title, row) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {item.columns.map((column) => (
                <td key={column}>
                  <input
                    type={several ? 'checkbox' : 'radio'}
                    name={`${questionId(item.id)}-${row}`}
                    aria-label={`${title}: ${column}`}
                    checked={given[row]?.includes(column) ?? false}
                    onChange={(event) => choose(row, column, event.currentTarget.checked)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
