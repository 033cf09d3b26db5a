// The browser's own menu (Back, Reload, in its own language) lies over whatever somebody practises: a right click or a long press
// brings nothing.
export function withoutForeignMenus(target: EventTarget = window): void {
  target.addEventListener('contextmenu', (event) => event.preventDefault())
}
