let last: string | null = null;

/** True when the path differs from the one before: the first page keeps the browser's own focus. */
export const pageFocus = {
  moved(pathname: string): boolean {
    const moved = last !== null && last !== pathname;
    last = pathname;
    return moved;
  },
};
