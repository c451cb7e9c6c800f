import sodium from 'libsodium-wrappers-sumo'

/*
 * libsodium's own memory: one block of WebAssembly memory outside the JavaScript heap, which the garbage collector
 * neither moves nor copies. Keys that live as long as an open vault are made in it, used in it and overwritten in it,
 * and never are JavaScript values. Messages pass through one working area of it, which is wiped after every use;
 * libsodium-wrappers would allocate and copy anew for every call, which costs more than the cryptography.
 * Nothing but primitives.ts calls this file.
 */

/** libsodium's C functions as its WebAssembly exports them: addresses and lengths; 64-bit lengths are two halves. */
interface SodiumModule {
  /** The memory. Another view after it has grown, so it is asked for anew each time. */
  readonly HEAPU8: Uint8Array
  readonly _malloc: (length: number) => number
  readonly _free: (address: number) => void
  readonly _crypto_generichash: (
    ...args: readonly [out: number, outLength: number, ...Message, ...Keyed]
  ) => number
  readonly _crypto_kdf_derive_from_key: (
    ...args: readonly [out: number, length: number, low: number, high: number, context: number, key: number]
  ) => number
  readonly _crypto_aead_xchacha20poly1305_ietf_encrypt: (
    ...args: readonly [
      out: number,
      outLengthAt: 0,
      ...Message,
      ...Message,
      noSecretNonce: 0,
      nonce: number,
      key: number,
    ]
  ) => number
  readonly _crypto_aead_xchacha20poly1305_ietf_decrypt: (
    ...args: readonly [
      out: number,
      outLengthAt: 0,
      noSecretNonce: 0,
      ...Message,
      ...Message,
      nonce: number,
      key: number,
    ]
  ) => number
}
type Message = readonly [address: number, lengthLow: number, lengthHigh: 0]
type Keyed = readonly [key: number, keyLength: number]

/** A 32-byte key inside libsodium's memory. It can be used and wiped, and not be read. */
export interface HeldKey {
  readonly kind: 'held-key'
}

/** A key as bytes, or held. Bytes are wiped by whoever owns them. */
export type Key = Uint8Array | HeldKey

const HELD_KEY_BYTES = 32
/** Two blocks of BLAKE2b: as much as a call leaves. */
const STACK_FILL_BYTES = 256
/** Where each held key lies; a key that is not here was wiped. */
const addresses = new WeakMap<HeldKey, number>()

/** The functions and the memory. Before `sodium.ready` there are none. */
export function sodiumModule(): SodiumModule {
  // The published types leave the module out; its shape is that of libsodium.js 0.8.
  return (sodium as unknown as { readonly libsodium: SodiumModule }).libsodium
}

/** Makes room for a key that `write` puts at the address it is given. */
export function holdKey(write: (address: number) => void): HeldKey {
  const address = allocate(HELD_KEY_BYTES)
  const key: HeldKey = { kind: 'held-key' }
  addresses.set(key, address)
  write(address)
  return key
}

/** The same key once more, to be wiped by itself. */
export function copyHeldKey(key: HeldKey): HeldKey {
  const source = addressOf(key)
  return holdKey((address) => sodiumModule().HEAPU8.copyWithin(address, source, source + HELD_KEY_BYTES))
}

/** Overwrites keys and gives their memory back. From then on every use of them throws; wiping twice does nothing. */
export function wipeHeldKeys(...keys: readonly HeldKey[]): void {
  for (const key of keys) {
    const address = addresses.get(key)
    if (address === undefined) continue
    addresses.delete(key)
    release(address, HELD_KEY_BYTES)
  }
  overwriteStack()
}

/**
 * libsodium leaves a block of key or message on its stack after some calls. Hashing and deriving once from zeros goes the
 * same way through the same frames, and so overwrites it.
 */
export function overwriteStack(): void {
  work(4 * STACK_FILL_BYTES, (area) => {
    const { _crypto_generichash: generichash, _crypto_kdf_derive_from_key: derive } = sodiumModule()
    const zeros = area.room(STACK_FILL_BYTES)
    const out = area.room(STACK_FILL_BYTES)
    generichash(out, HELD_KEY_BYTES, zeros, STACK_FILL_BYTES, 0, zeros, HELD_KEY_BYTES)
    derive(out, HELD_KEY_BYTES, 0, 0, zeros, zeros)
  })
}

/**
 * A working area for one call: `reserve` first, then `put` everything; addresses hold until the work ends. What was put
 * or computed in it is overwritten when the work ends, however it ends.
 */
export interface WorkingArea {
  /** Copies bytes in. */
  readonly put: (bytes: Uint8Array) => number
  /** Room for `length` bytes. */
  readonly room: (length: number) => number
  /** The address of a key: where it is held, or where its bytes were put. */
  readonly key: (key: Key) => number
  /** What lies at an address, as a view that holds until the work ends. */
  readonly view: (address: number, length: number) => Uint8Array
}

const SMALLEST_AREA_BYTES = 8 * 1024
/** Every piece starts at a multiple of this. */
const ALIGNMENT = 16
let areaStart = 0
let areaLength = 0
let used = 0
let isBusy = false

/** Lends the working area for one piece of work that needs at most `length` bytes of it in at most 8 pieces. */
export function work<T>(length: number, use: (area: WorkingArea) => T): T {
  if (isBusy) throw new Error('the working area is lent already')
  const needed = length + 8 * ALIGNMENT
  if (needed > areaLength) growArea(needed)
  isBusy = true
  used = 0
  try {
    return use(area)
  } finally {
    sodiumModule().HEAPU8.fill(0, areaStart, areaStart + used)
    isBusy = false
  }
}

const area: WorkingArea = {
  put: (bytes) => {
    const address = area.room(bytes.length)
    sodiumModule().HEAPU8.set(bytes, address)
    return address
  },
  room: (length) => {
    const address = areaStart + used
    used = Math.ceil((used + length) / ALIGNMENT) * ALIGNMENT
    if (used > areaLength) throw new RangeError('the working area is too small')
    return address
  },
  key: (key) => (key instanceof Uint8Array ? area.put(key) : addressOf(key)),
  view: (address, length) => sodiumModule().HEAPU8.subarray(address, address + length),
}

function growArea(needed: number): void {
  if (areaLength > 0) release(areaStart, areaLength)
  areaLength = 0
  const length = Math.max(SMALLEST_AREA_BYTES, 2 ** Math.ceil(Math.log2(needed)))
  areaStart = allocate(length)
  areaLength = length
}

function addressOf(key: HeldKey): number {
  const address = addresses.get(key)
  if (address === undefined) throw new Error('the key was wiped')
  return address
}

function allocate(length: number): number {
  const address = sodiumModule()._malloc(length)
  if (address === 0) throw new Error('libsodium has no memory left')
  return address
}

function release(address: number, length: number): void {
  const { HEAPU8, _free: free } = sodiumModule()
  HEAPU8.fill(0, address, address + length)
  free(address)
}
