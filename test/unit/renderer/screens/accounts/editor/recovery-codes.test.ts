import { expect, test } from 'vitest'
import { parseRecoveryCodes } from '../../../../../../src/renderer/screens/accounts/editor/recovery-codes.ts'

test.each([
  ['one on each line', 'AAAA-1111\nBBBB-2222\r\nCCCC-3333', ['AAAA-1111', 'BBBB-2222', 'CCCC-3333']],
  [
    'a numbered list in two columns',
    '1. 1234 5678    6. 2345 6789\n2. 3456 7890    7. 4567 8901',
    ['1234 5678', '2345 6789', '3456 7890', '4567 8901'],
  ],
  ['several on a line', 'a1b2c3d4e5 f6g7h8i9j0 k1l2m3n4o5', ['a1b2c3d4e5', 'f6g7h8i9j0', 'k1l2m3n4o5']],
  ['apart by commas', 'aaaaaaaa、bbbbbbbb,cccccccc', ['aaaaaaaa', 'bbbbbbbb', 'cccccccc']],
  ['with bullets and a repeated one', '・abcdefgh\n- ijklmnop\n・abcdefgh', ['abcdefgh', 'ijklmnop']],
  ['nothing', ' \n ', []],
])('reads codes that were pasted as %s', (_how, block, codes) => {
  expect(parseRecoveryCodes(block)).toEqual(codes)
})
