/** Lays an editor over its cell, in the coordinates of the grid around both. */
export function placeOver(editor: HTMLElement, anchor: string): void {
  const area = editor.offsetParent;
  if (!area) return;
  const around = area.getBoundingClientRect();
  const box = document.getElementById(anchor)?.getBoundingClientRect() ?? around;
  Object.assign(editor.style, {
    left: `${box.left - around.left}px`,
    top: `${box.top - around.top}px`,
    minWidth: `${box.width + 1}px`,
    minHeight: `${Math.max(box.height + 1, 24)}px`,
  });
}
