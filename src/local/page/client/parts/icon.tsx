const shapes = {
  drive: ['M8 3h8l6 10-4 7H6l-4-7z', '#1a73e8'],
  sheet: ['M5 3h14v18H5zM8 8v10h8V8zm0 3h8v1.5H8zm0 3h8v1.5H8zm3.2-6h1.5v10h-1.5z', '#188038'],
  form: [
    'M5 3h14v18H5zM8 8h1.6v1.6H8zm3 0h5v1.6h-5zm-3 3.4h1.6V13H8zm3 0h5V13h-5zM8 15h1.6v1.6H8zm3 0h5v1.6h-5z',
    '#673ab7',
  ],
  document: ['M5 3h14v18H5zM8 8h8v1.6H8zm0 3.4h8V13H8zM8 15h5v1.6H8z', '#1a73e8'],
  mail: ['M3 5h18v14H3zM5 7.5V17h14V7.5l-7 5zM6.2 7l5.8 4 5.8-4z', '#5f6368'],
  log: ['M4 5h2v2H4zm4 0h12v2H8zM4 11h2v2H4zm4 0h12v2H8zm-4 6h2v2H4zm4 0h12v2H8z', '#5f6368'],
  clock: [
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 2a7 7 0 1 1 0 14 7 7 0 0 1 0-14zm-1 2v6l4.5 2.6.9-1.5-3.7-2.1V7z',
    '#5f6368',
  ],
  fault: ['M12 3 2 20h20zM11 10h2v5h-2zm0 6.5h2v2h-2z', '#5f6368'],
  plus: ['M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6z', '#444746'],
  list: ['M4 6h16v2H4zm0 5h16v2H4zm0 5h16v2H4z', '#444746'],
  close: [
    'M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z',
    '#444746',
  ],
} as const;

export type IconName = keyof typeof shapes;

/** Decoration beside words; never alone. */
export function Icon({ name }: { readonly name: IconName }) {
  const [path, fill] = shapes[name];
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} fill={fill} fill-rule="evenodd" />
    </svg>
  );
}
