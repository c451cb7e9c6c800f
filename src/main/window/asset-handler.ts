import path from 'node:path'

/** The one origin that exists for a window. */
export const ORIGIN = 'app://vault'

/** Nothing is allowed but our own files, and no text ever becomes markup or code. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const refusedFeatures = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

const protectiveHeaders = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Permissions-Policy': refusedFeatures.map((name) => `${name}=()`).join(', '),
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** Answers one request of a window. */
export type AssetHandler = (request: Request) => Promise<Response>

/**
 * Makes the handler that serves the built files of the windows, and nothing else. What is asked for is looked up in
 * a list that was fixed at the start; it never becomes part of a path, so there is nothing to climb out of.
 *
 * @param files - paths below `root` with `/` between folders, such as `sheets/index.html`.
 */
export function createAssetHandler(
  root: string,
  files: readonly string[],
  read: (file: string) => Promise<Uint8Array<ArrayBuffer>>,
): AssetHandler {
  const fileByAddress = new Map(files.map((file) => [`/${file}`, path.join(root, file)]))
  return async (request) => {
    if (request.method !== 'GET') return refuse(405)
    const url = new URL(request.url)
    if (url.protocol !== 'app:' || url.host !== 'vault') return refuse(404)
    const file = fileByAddress.get(url.pathname)
    if (file === undefined) return refuse(404)
    const contentType = contentTypes[path.extname(file)] ?? 'application/octet-stream'
    return new Response(await read(file), { headers: { ...protectiveHeaders, 'Content-Type': contentType } })
  }
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: protectiveHeaders })
}
