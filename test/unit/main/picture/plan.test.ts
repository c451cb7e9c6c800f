import { describe, expect, test } from 'vitest'
import { orientationOf } from '../../../../src/main/picture/exif.ts'
import { planned } from '../../../support/planned.ts'
import {
  CANARY,
  exifBlock,
  JPEG,
  jpegFromPhone,
  jpegWith,
  PNG,
  pngChunk,
  pngWith,
  PROGRESSIVE_JPEG,
  segment,
  WEBP,
  WEBP_FRAME,
  webpChunk,
  webpOf,
} from '../../../support/pictures.ts'

const EXIF = Buffer.from('Exif\0\0', 'latin1')
const EXIF_ORIENTED = (orientation: number) => Buffer.concat([EXIF, exifBlock(orientation)])
const VP8X = (flags: number) => webpChunk('VP8X', Buffer.from([flags, 0, 0, 0, 47, 0, 0, 31, 0, 0]))

describe('the kind of a file is told by its bytes', () => {
  test.each([
    ['JPEG', JPEG, 'image/jpeg'],
    ['PNG', PNG, 'image/png'],
    ['WebP', WEBP, 'image/webp'],
    ['HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'image/heic'],
    ['PDF', Buffer.from('%PDF-1.7\n'), 'application/pdf'],
    ['a text', Buffer.from('key card'), 'text/plain'],
  ])('%s', async (_name, bytes, mediaType) => {
    expect((await planned(bytes, { keepMetadata: true }))?.mediaType).toBe(mediaType)
  })

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a page', Buffer.from('<html><svg>')],
    ['an SVG', Buffer.from('<?xml version="1.0"?><svg>')],
    ['a GIF', Buffer.from('GIF89a\x01\0\x01\0', 'latin1')],
    ['a program', Buffer.from('MZ\x90\0')],
    ['a film', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0', 'latin1')],
    ['a sound in the container of WebP', Buffer.from('RIFF\x24\0\0\0WAVEfmt ')],
  ])('%s is refused', async (_name, bytes) => {
    expect(await planned(bytes)).toBeNull()
    expect(await planned(bytes, { keepMetadata: true })).toBeNull()
  })
})

describe('what a camera wrote is left out', () => {
  test.each([
    ['JPEG', jpegFromPhone(1), JPEG],
    [
      'JPEG with a mark by Adobe that is too long',
      jpegWith(segment(0xee, `Adobe1234567${CANARY}`)),
      jpegWith(segment(0xee, 'Adobe1234567')),
    ],
    [
      'JPEG with a thumbnail in its first segment',
      jpegWith(segment(0xe0, `JFIF\0\x01\x01\0\0\x01\0\x01\x02\x02${CANARY}`)),
      jpegWith(segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
    ],
    ['JPEG with reserved segments', jpegWith(segment(0xf0, CANARY), segment(0x4f, CANARY)), JPEG],
    [
      'PNG',
      pngWith(
        pngChunk('eXIf', exifBlock(1)),
        ...['tEXt', 'zTXt', 'iTXt', 'tIME', 'prVt'].map((type) => pngChunk(type, CANARY)),
      ),
      PNG,
    ],
    ['PNG with something after its end', Buffer.concat([PNG, Buffer.from(CANARY)]), PNG],
    [
      'WebP',
      webpOf(
        VP8X(0x0c),
        WEBP_FRAME,
        webpChunk('EXIF', exifBlock(1)),
        webpChunk('XMP ', CANARY),
        webpChunk('LOLX', CANARY),
      ),
      webpOf(VP8X(0), WEBP_FRAME),
    ],
    ['WebP with something after its end', Buffer.concat([WEBP, Buffer.from(CANARY)]), WEBP],
    [
      'an animated WebP with something in a frame',
      webpOf(
        VP8X(0x02),
        webpChunk('ANMF', Buffer.concat([Buffer.alloc(16), WEBP_FRAME, webpChunk('LOLX', CANARY)])),
      ),
      webpOf(VP8X(0x02), webpChunk('ANMF', Buffer.concat([Buffer.alloc(16), WEBP_FRAME]))),
    ],
  ])('%s', async (_name, bytes, clean) => {
    expect(bytes.includes(CANARY)).toBe(true)
    const plan = await planned(bytes)
    expect(plan?.content.includes(CANARY)).toBe(false)
    expect(plan?.metadataLeftOut).toBe(true)
    expect(plan?.content).toEqual(clean)
  })

  test('a picture without any comes out byte for byte', async () => {
    for (const bytes of [JPEG, PROGRESSIVE_JPEG, PNG, WEBP])
      expect((await planned(bytes))?.content).toEqual(bytes)
  })

  test('unless it is to be kept: then the file stays as it is', async () => {
    const plan = await planned(jpegFromPhone(), { keepMetadata: true })
    expect(plan?.content).toEqual(jpegFromPhone())
    expect(plan?.metadataLeftOut).toBe(false)
  })

  test('HEIC and PDF stay as they are, and that is said', async () => {
    const pdf = Buffer.from(`%PDF-1.7\n/Author (${CANARY})`)
    expect(await planned(pdf)).toMatchObject({ content: pdf, metadataLeftOut: false })
  })

  test('the colour profile stays', async () => {
    const profile = segment(0xe2, 'ICC_PROFILE\0\x01\x01profile')
    expect((await planned(jpegWith(profile)))?.content.includes(profile)).toBe(true)
  })
})

describe('pictures stay upright', () => {
  /** The orientation that a picture says after it was cleaned. */
  async function kept(bytes: Buffer, mark: string): Promise<number | null> {
    const content = (await planned(bytes))?.content ?? Buffer.alloc(0)
    expect(content.includes(CANARY)).toBe(false)
    const at = content.indexOf(mark)
    return at === -1 ? null : orientationOf(content.subarray(content.indexOf('MM\0*', at, 'latin1')))
  }

  test.each([2, 3, 4, 5, 6, 7, 8])('orientation %i', async (orientation) => {
    expect(await kept(jpegFromPhone(orientation), 'Exif')).toBe(orientation)
    expect(await kept(pngWith(pngChunk('eXIf', exifBlock(orientation))), 'eXIf')).toBe(orientation)
    for (const block of [exifBlock(orientation), EXIF_ORIENTED(orientation)]) {
      const webp = webpOf(VP8X(0x08), WEBP_FRAME, webpChunk('EXIF', block))
      expect(await kept(webp, 'EXIF')).toBe(orientation)
      expect((await planned(webp))?.content[20]).toBe(0x08)
    }
  })

  test.each([0, 1, 9, 65_535])('orientation %i says nothing and is not written', async (orientation) => {
    expect(await kept(jpegFromPhone(orientation), 'Exif')).toBeNull()
  })

  test.each([
    ['empty', Buffer.alloc(0)],
    ['of another order of bytes', Buffer.from('XX\0*\0\0\0\x08\0\0\0\0\0\0', 'latin1')],
    ['that points beyond its end', Buffer.from('MM\0*\xff\xff\xff\xff\0\0\0\0\0\0', 'latin1')],
    ['that points to itself', Buffer.from('MM\0*\0\0\0\0\0\0\0\0\0\0', 'latin1')],
    ['with more entries than bytes', Buffer.from('II*\0\x08\0\0\0\xff\xff\0\0\0\0', 'latin1')],
  ])('a block %s says nothing', (_name, block) => {
    expect(orientationOf(block)).toBeNull()
  })
})

describe('broken and hostile pictures', () => {
  test.each([
    ['a JPEG of two bytes and a mark', Buffer.from([0xff, 0xd8, 0xff])],
    ['a JPEG that ends at once', Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
    ['a segment of length 0', jpegWith(segment(0xe1, '', 0))],
    ['a segment of length 1', jpegWith(segment(0xe1, '', 1))],
    ['a segment longer than the file', jpegWith(segment(0xe1, '', 0xffff))],
    ['a start within', jpegWith(Buffer.from([0xff, 0xd8]))],
    ['a restart before any scan', jpegWith(Buffer.from([0xff, 0xd0]))],
    ['no mark where one has to be', jpegWith(Buffer.from('junk'))],
    ['nothing but fill bytes', Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(300_000, 0xff)])],
    ['tiny segments without end', jpegWith(Buffer.alloc(4 * 250_000, segment(0xe5, '')))],
    ['a PNG of its signature', PNG.subarray(0, 8)],
    ['a PNG that begins with pixels', Buffer.concat([PNG.subarray(0, 8), PNG.subarray(33)])],
    ['a chunk longer than the file', pngWith(pngChunk('tEXt', '', 0xffff_ffff))],
    ['empty chunks without end', pngWith(Buffer.alloc(12 * 250_000, pngChunk('teXt', '')))],
    ['a PNG without pixels', Buffer.concat([PNG.subarray(0, 33), pngChunk('IEND', '')])],
    ['a WebP that ends after its head', webpOf()],
    ['a WebP that says it is longer', WEBP.subarray(0, WEBP.length - 2)],
    ['a chunk of a WebP that is longer than all', webpOf(webpChunk('VP8 ', '', 0xffff_ffff))],
    ['a frame that is shorter than its head', webpOf(VP8X(2), webpChunk('ANMF', 'short'))],
    [
      'a frame whose chunks reach out of it',
      webpOf(VP8X(2), webpChunk('ANMF', Buffer.concat([Buffer.alloc(16), webpChunk('VP8 ', '', 99)]))),
    ],
    ['an extended head of another length', webpOf(webpChunk('VP8X', 'x'), WEBP_FRAME)],
  ])('%s: refused', async (_name, bytes) => {
    expect(await planned(bytes)).toBeNull()
  })

  test('a frame within a frame is dropped, however deep', async () => {
    let frame = webpChunk('ANMF', Buffer.concat([Buffer.alloc(16), WEBP_FRAME]))
    for (let depth = 0; depth < 1000; depth += 1) {
      frame = webpChunk('ANMF', Buffer.concat([Buffer.alloc(16), frame]))
    }
    const clean = webpOf(VP8X(2), webpChunk('ANMF', Buffer.alloc(16)))
    expect((await planned(webpOf(VP8X(2), frame)))?.content).toEqual(clean)
  })

  test('a picture that breaks off in its pixels is kept as far as it goes', async () => {
    for (const bytes of [JPEG, PNG]) {
      const cut = bytes.subarray(0, bytes.length - 20)
      expect((await planned(cut))?.content).toEqual(cut)
    }
  })

  test('a scan that ends in a mark cut in two', async () => {
    const cut = Buffer.concat([JPEG.subarray(0, JPEG.length - 2), Buffer.from([0xff])])
    expect((await planned(cut))?.content).toEqual(cut)
  })

  test('marks that lie across the window through which a file is read', async () => {
    for (const fill of [65_533, 65_534, 65_535, 65_536, 262_143, 262_144]) {
      const scan = Buffer.concat([JPEG.subarray(0, JPEG.length - 2), Buffer.alloc(fill, 0x55)])
      const whole = Buffer.concat([scan, Buffer.from([0xff, 0xd9]), Buffer.from(CANARY)])
      expect((await planned(whole))?.content.length).toBe(scan.length + 2)
    }
  })
})
