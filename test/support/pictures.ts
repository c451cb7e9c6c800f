import { crc32 } from 'node:zlib'

/*
 * Pictures of 48 × 32 points, and what cameras, editors and attackers put into pictures. Made with ImageMagick.
 */

export const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAUDBAQEAwUEBAQFBQUGBwwIBwcHBw8LCwkMEQ8SEhEPERETFhwXExQaFRERGCEYGh0dHx8fExciJCIeJBweHx7/2wBDAQUFBQcGBw4ICA4eFBEUHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh7/wAARCAAgADADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAYF/8QAFxAAAwEAAAAAAAAAAAAAAAAAABRhYv/EABcBAQEBAQAAAAAAAAAAAAAAAAAGBQf/xAAXEQADAQAAAAAAAAAAAAAAAAAAFWEW/9oADAMBAAIRAxEAPwDCQyEMlWhkIZKjRUxV0JRDIQyVaGQhkaKhdCUQyEMlWhkIZGioXQq0IEIVaECEOD6Kl2uhKIQIQq0IEINFQuhKIQIQq0IEINFQuh//2Q==',
  'base64',
)
export const PROGRESSIVE_JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAUDBAQEAwUEBAQFBQUGBwwIBwcHBw8LCwkMEQ8SEhEPERETFhwXExQaFRERGCEYGh0dHx8fExciJCIeJBweHx7/2wBDAQUFBQcGBw4ICA4eFBEUHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh7/wgARCAAgADADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAUE/8QAFwEBAQEBAAAAAAAAAAAAAAAAAAUEBv/aAAwDAQACEAMQAAABwKypikqwkqwqqzg7slWElWH/xAAVEAEBAAAAAAAAAAAAAAAAAAAAEv/aAAgBAQABBQKEIQhCEIQhCEIQhCEIQhD/xAAVEQEBAAAAAAAAAAAAAAAAAAAAFP/aAAgBAwEBPwGdOnTp07//xAAVEQEBAAAAAAAAAAAAAAAAAAAAFf/aAAgBAgEBPwGioqKioqL/xAAUEAEAAAAAAAAAAAAAAAAAAABA/9oACAEBAAY/Akf/xAAWEAEBAQAAAAAAAAAAAAAAAABxADD/2gAIAQEAAT8hMYxjGMYxjHX/AP8A/9oADAMBAAIAAwAAABDDDDPPP//EABURAQEAAAAAAAAAAAAAAAAAAABx/9oACAEDAQE/EJSlKUv/xAAVEQEBAAAAAAAAAAAAAAAAAAAAcf/aAAgBAgEBPxClKUpT/8QAFhABAQEAAAAAAAAAAAAAAAAAAHEw/9oACAEBAAE/ENKqqqpSlKUpSlKUv//Z',
  'base64',
)
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAADAAAAAgCAMAAABjCgsuAAAAhFBMVEU0Zsc4acZAbMVJb8BHcMBPcblNcrlVdLRbea9hfKtngaZsg6JshKB1h511h5t8ipd6i5WDjJGCjY+Jj4uRk4iXloKdnH6innipoHWxpHCwpHC5pmu3p2u/q2bFrmDLsVzRt1jWuVPWuVHdu03dvEvmv0jkwEbtwkLrw0D0xj35yTn+zDlBZK+WAAAAYklEQVQ4y5XBCQKBAAAAwSUpQpeKciQpx///5w07A9ZCYikRrFzCtUskEUtsJLYSyc5lf3BJM5e8cCkljhKVRC3RSJwkzq1Ld3G5Stwk7hK9xGNweY4ur8llfrt8JL4SP+kP/fN/gUyhut4AAAAASUVORK5CYII=',
  'base64',
)
export const WEBP = Buffer.from(
  'UklGRoAAAABXRUJQVlA4IHQAAACwBACdASowACAAPkkei0QioaEarfwAKASEswAlwL//uOgbD+54EjXUtjQbBsUQAP7pM4b5z4uH//0NjP/8VWJngD3//wuP+jgfWH7EqTJa7ohyC9xjsozmP+cin7UTRfv/9Hu/8azJllJ/TnXHmnFVqQAAAA==',
  'base64',
)

/** 64 × 24 points in tiles, as an iPhone writes them: red on the left, blue on the right. Made with libheif 1.15. */
export const HEIC = Buffer.from(
  'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAaptZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAA' +
    'AAAAAA5waXRtAAAAAAACAAAAEGlkYXQAAAAAAEAAGAAAADhpbG9jAQAAAERAAAIAAQAAAAAAAAHOAAEAAAAAAAAAMgACAAEA' +
    'AAAAAAAAAQAAAAAAAAAIAAAAOGlpbmYAAAAAAAIAAAAVaW5mZQIAAAEAAQAAaHZjMQAAAAAVaW5mZQIAAAAAAgAAZ3JpZAAA' +
    'AADVaXBycAAAALNpcGNvAAAAc2h2Y0MBA3AAAAAAAAAAAAAe8AD8/fj4AAAPAyAAAQAYQAEMAf//A3AAAAMAkAAAAwAAAwAe' +
    'ugJAIQABACdCAQEDcAAAAwCQAAADAAADAB6gIIEFluqumubAgAAAAwCAAAADAIQiAAEABkQBwXPBiQAAABRpc3BlAAAAAAAA' +
    'AEAAAABAAAAAFGlzcGUAAAAAAAAAQAAAABgAAAAQcGl4aQAAAAADCAgIAAAAGmlwbWEAAAAAAAAAAgABAoECAAICA4QAAAAa' +
    'aXJlZgAAAAAAAAAOZGltZwACAAEAAQAAADptZGF0AAAALigBrwtIW5CQ9f06V//KBb5+kGemxoy/2xLeK3PyKjtgqQAv9aCc' +
    '6uLegJDRgiw=',
  'base64',
)

/** Texts that no picture may hold after its metadata were left out. */
export const CANARY = 'GPS-35.6812N-139.7671E-SerialNo-0042'

const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff])
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
const u32le = (value: number): Buffer => Buffer.from(u32(value)).reverse()

/** A TIFF block as a camera writes it: orientation, and a text that says where and with what. */
export function exifBlock(orientation: number): Buffer {
  const entry = (tag: number, type: number, count: number, value: Buffer): Buffer =>
    Buffer.concat([u16(tag), u16(type), u32(count), value])
  const text = Buffer.from(CANARY, 'latin1')
  return Buffer.concat([
    Buffer.from('MM\0*', 'latin1'),
    u32(8),
    u16(2),
    entry(0x010f, 2, text.length, u32(8 + 2 + 24 + 4)),
    entry(0x0112, 3, 1, Buffer.concat([u16(orientation), u16(0)])),
    u32(0),
    text,
  ])
}

/** A segment of a JPEG. */
export function segment(marker: number, payload: Uint8Array | string, length?: number): Buffer {
  const bytes = Buffer.from(payload)
  return Buffer.concat([Buffer.from([0xff, marker]), u16(length ?? bytes.length + 2), bytes])
}

/** A JPEG with these bytes right after its start. */
export function jpegWith(...parts: readonly Uint8Array[]): Buffer {
  return Buffer.concat([JPEG.subarray(0, 2), ...parts, JPEG.subarray(2)])
}

/** A JPEG as it comes out of a telephone, turned on its side. */
export function jpegFromPhone(orientation = 6): Buffer {
  const exif = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exifBlock(orientation)]))
  const film = Buffer.from(`ftypmp42 ${CANARY}`, 'latin1')
  return Buffer.concat([
    jpegWith(
      exif,
      segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${CANARY}</x:xmpmeta>`),
      segment(0xed, `Photoshop 3.0\0${CANARY}`),
      segment(0xe2, `MPF\0${CANARY}`),
      segment(0xfe, CANARY),
    ),
    film,
  ])
}

/** A chunk of a PNG. */
export function pngChunk(type: string, data: Uint8Array | string, length?: number): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data)])
  return Buffer.concat([u32(length ?? body.length - 4), body, u32(crc32(body))])
}

/** A PNG with these chunks after its head. */
export function pngWith(...chunks: readonly Uint8Array[]): Buffer {
  return Buffer.concat([PNG.subarray(0, 33), ...chunks, PNG.subarray(33)])
}

/** A chunk of a WebP. */
export function webpChunk(type: string, data: Uint8Array | string, length?: number): Buffer {
  const bytes = Buffer.from(data)
  const pad = Buffer.alloc(bytes.length % 2)
  return Buffer.concat([Buffer.from(type, 'latin1'), u32le(length ?? bytes.length), bytes, pad])
}

/** A WebP of these chunks. */
export function webpOf(...chunks: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...chunks])
  return Buffer.concat([Buffer.from('RIFF', 'latin1'), u32le(body.length), body])
}

/** The one frame of {@link WEBP}, as a chunk. */
export const WEBP_FRAME = WEBP.subarray(12)
