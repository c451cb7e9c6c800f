/** What each icon is drawn with, on a grid of 24. */
export interface IconDrawing {
  readonly paths: readonly string[]
  /** cx, cy, r */
  readonly circles?: readonly (readonly [number, number, number])[]
}

/** Every icon of the window, by what it stands for. Stroke only; the width is set in base.css. */
export const iconDrawings = {
  home: { paths: ['M4 11.5 12 4.5l8 7', 'M6 10v10h12V10', 'M10 20v-6h4v6'] },
  accounts: { paths: ['M4 4h16v16H4z', 'M8.5 4v16M12 9h5M12 13h5'] },
  mail: { paths: ['M3 5.5h18v13H3z', 'm3.5 6.5 8.5 7 8.5-7'] },
  holdings: { paths: ['M4 9.5h16V20H4z', 'M4 9.5 7 4h10l3 5.5M12 4v5.5M9.5 13h5'] },
  whatif: {
    circles: [
      [5, 12, 2.2],
      [19, 12, 2.2],
    ],
    paths: ['M7.2 12h2.3M14.5 12h2.3M10.6 7.5l2.8 9'],
  },
  print: { paths: ['M7 8.5V4h10v4.5', 'M7.5 17H4V8.5h16V17h-3.5', 'M7.5 13.5h9V20h-9z'] },
  settings: {
    circles: [
      [14.5, 7.5, 2.3],
      [9.5, 16.5, 2.3],
    ],
    paths: ['M4 7.5h8M17 7.5h3M4 16.5h3M12 16.5h8'],
  },
  lock: { paths: ['M5.5 11h13v9h-13z', 'M8.5 11V8a3.5 3.5 0 0 1 7 0v3', 'M12 14.5v2'] },
  key: {
    circles: [[8, 8, 4]],
    paths: ['m11 11 8.5 8.5M16 16l2.5-2.5M13.5 13.5l1.8-1.8'],
  },
  eye: {
    circles: [[12, 12, 2.8]],
    paths: ['M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z'],
  },
  grip: {
    circles: [
      [9, 6, 0.8],
      [15, 6, 0.8],
      [9, 12, 0.8],
      [15, 12, 0.8],
      [9, 18, 0.8],
      [15, 18, 0.8],
    ],
    paths: [],
  },
  copy: { paths: ['M8.5 8.5H20V20H8.5z', 'M15.5 8V4H4v11.5h4'] },
  check: { paths: ['m5 12.5 5 5 9-11'] },
  plus: { paths: ['M12 5v14M5 12h14'] },
  minus: { paths: ['M5 12h14'] },
  cross: { paths: ['M6.5 6.5l11 11M17.5 6.5l-11 11'] },
  arrow: { paths: ['M5 12h13M13 6.5l5.5 5.5-5.5 5.5'] },
  next: { paths: ['m9.5 5 7 7-7 7'] },
  previous: { paths: ['m14.5 5-7 7 7 7'] },
  down: { paths: ['m5 9.5 7 7 7-7'] },
  pencil: { paths: ['M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19z', 'm14 6.5 3.5 3.5'] },
  bin: { paths: ['M5 7h14M9.5 7V4.5h5V7', 'M6.5 7l1 13h9l1-13M10.5 11v5.5M13.5 11v5.5'] },
  search: { circles: [[10.5, 10.5, 6]], paths: ['m15 15 5 5'] },
  filter: { paths: ['M4 6h16M7 12h10M10 18h4'] },
  book: { paths: ['M5 5h14v14H5z', 'M12 5v14'] },
  computer: { paths: ['M4 5h16v10.5H4z', 'M9 19.5h6M12 15.5v4'] },
  phone: { paths: ['M7 3h10v18H7z', 'M10.5 18h3'] },
  landline: {
    paths: [
      'M5 4h4l1.5 4.5-2.2 1.6a12 12 0 0 0 5.6 5.6l1.6-2.2L20 15v4a1.5 1.5 0 0 1-1.6 1.5C10.5 20 4 13.5 3.5 5.6A1.5 1.5 0 0 1 5 4z',
    ],
  },
  employer: { paths: ['M3.5 8h17v11.5h-17z', 'M9 8V5h6v3M3.5 13h17M12 12v2.5'] },
  move: { paths: ['M3 11l6.5-5.5L16 11M5 9.5V19h5', 'M12 16h9M18 12.5l3.5 3.5-3.5 3.5'] },
  paper: { paths: ['M6 3.5h8.5L18 7v13.5H6z', 'M14 3.5V7.5h4M9 12h6M9 15.5h6'] },
  'paper-lost': {
    paths: [
      'M6 3.5h12V13l-2.5-1.5L13 13.5 10.5 11 8 13l-2-1z',
      'M6 16.5l2 1 2.5-2 2.5 2.5 2.5-2 2.5 1.5v3.5H6z',
    ],
  },
  place: { paths: ['M4 5h16v14.5H4z', 'M4 12h16M10.5 8.5h3M10.5 15.5h3'] },
  forgotten: {
    circles: [[12, 12, 8.5]],
    paths: ['M9.6 9.6a2.5 2.5 0 1 1 3.6 2.3c-.9.5-1.2.9-1.2 1.9M12 16.6v.1'],
  },
  contract: { paths: ['M6 4.5h12V21H6z', 'M9 3h6v3H9z', 'm9 12.5 2 2 4-4M9 18h6'] },
  person: { circles: [[12, 8, 3.8]], paths: ['M4.5 20c.6-4.4 3.6-6.5 7.5-6.5s6.9 2.1 7.5 6.5'] },
  licence: { paths: ['M3.5 6h17v12h-17z', 'M7 10h6M7 14h3.5M16.5 11v4M14.5 13h4'] },
  undo: { paths: ['M8.5 5 4 9.5 8.5 14', 'M4.5 9.5H14a5.2 5.2 0 0 1 0 10.400h-4'] },
  redo: { paths: ['M15.5 5 20 9.5 15.5 14', 'M19.5 9.5H10a5.2 5.2 0 0 0 0 10.400h4'] },
  save: { paths: ['M12 4v11M7.5 10.5 12 15l4.5-4.5', 'M4.5 15v5h15v-5'] },
  open: { paths: ['M13 5h6v6M19 5l-9 9', 'M16 13.500V19H5V8h5.5'] },
  star: { paths: ['m12 4 2.500 5.100 5.600.8-4 4 .9 5.600-5-2.700-5 2.700.9-5.600-4-4 5.600-.8z'] },
  table: { paths: ['M4 5h16v14H4z', 'M4 10h16M4 14.500h16M9.500 10v9'] },
  tag: { circles: [[8, 8, 1.2]], paths: ['M4 4h8l8.500 8.500-8 8L4 12z'] },
  calendar: { paths: ['M4 6h16v14H4z', 'M4 10.500h16M8.5 3.500v4M15.5 3.500v4'] },
} as const satisfies Readonly<Record<string, IconDrawing>>

export type IconName = keyof typeof iconDrawings
