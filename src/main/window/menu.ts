import { Menu, type MenuItemConstructorOptions } from 'electron'

/** The words of the menu; given by the caller, who knows the language. */
export interface MenuTexts {
  readonly edit: string
  readonly window: string
}

/**
 * Replaces Electron's own menu, which can reload a page and open its inspector. Only macOS gets one of ours: there the
 * keys for copying and pasting work through the menu alone.
 */
export function setMenu(platform: NodeJS.Platform, texts: MenuTexts): void {
  Menu.setApplicationMenu(platform === 'darwin' ? Menu.buildFromTemplate(template(texts)) : null)
}

function template(texts: MenuTexts): MenuItemConstructorOptions[] {
  const roles = (
    names: readonly NonNullable<MenuItemConstructorOptions['role']>[],
  ): MenuItemConstructorOptions[] => names.map((role) => ({ role }))
  return [
    { role: 'appMenu', submenu: roles(['about', 'hide', 'hideOthers', 'unhide', 'quit']) },
    { label: texts.edit, submenu: roles(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll']) },
    { label: texts.window, submenu: roles(['minimize', 'close']) },
  ]
}
