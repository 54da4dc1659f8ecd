/** Leaves for a page by loading it: nothing that was known of the person stays in the browser's memory. */
export function leaveFor(page: string): void {
  sessionStorage.clear();
  window.location.assign(page);
}
