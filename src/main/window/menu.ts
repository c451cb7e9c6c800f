import { Menu } from 'electron'
import { menuTemplate, type MenuWords } from './menu-template.ts'

/** What the menu needs of the program around it. */
interface MenuHost extends MenuWords {
  /** Whether a notebook is open; most of the menu is about it. */
  readonly isOpen: () => boolean
}

/**
 * Replaces Electron's own menu, which can reload a page and open its inspector. Where the menu bar is hidden, Alt shows it.
 * An item does nothing of its own: it sends its key to the window, so that key and menu never differ.
 */
export function setMenu(host: MenuHost): void {
  const menu = Menu.buildFromTemplate([...menuTemplate(host)])
  for (const { submenu } of menu.items) {
    submenu?.on('menu-will-show', () => {
      for (const item of submenu.items) if (item.id.startsWith('open:')) item.enabled = host.isOpen()
    })
  }
  Menu.setApplicationMenu(menu)
}
