// The library's own types leave out what it adds around the decoder in C++: a picture at a time, as a canvas holds it.
declare module 'libheif-js/libheif/libheif.js' {
  interface HeifPicture {
    get_width(): number
    get_height(): number
    /** Fills the pixels (RGBA), and hands them back; null when it cannot. */
    display<T extends { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number }>(
      pixels: T,
      done: (filled: T | null) => void,
    ): void
    free(): void
  }
  interface HeifDecoder {
    /** Every picture in the file, the one to be shown first; none when it is broken. */
    decode(bytes: Uint8Array): readonly HeifPicture[]
  }
  export default function libheif(): Promise<{ readonly HeifDecoder: new () => HeifDecoder }>
}
