import type { ReactNode } from 'react';

export interface Column<T> {
  key: string;
  title: string;
  cell: (row: T) => ReactNode;
  numeric?: boolean;
  /** Names its row for a screen reader. */
  header?: boolean;
}

interface Props<T> {
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
}

/** A table that becomes a list of cards where it is narrow. */
export function DataTable<T>({ caption, columns, rows, rowKey }: Props<T>) {
  return (
    // what scrolls sideways must be reached by the keyboard
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="data-table-scroll" role="group" aria-label={caption} tabIndex={0}>
      <table className="data-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? 'numeric' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column.header ? (
                  <th key={column.key} scope="row" data-label={column.title}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    data-label={column.title}
                    className={column.numeric ? 'numeric' : undefined}
                  >
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
