// The page's own address: a scheme of the program, so that nothing on the page is file: or the network.

export const appScheme = 'eco-ledger'
const appHost = 'app'
export const pageAddress = `${appScheme}://${appHost}/`

/** The address within the program, or null for everything else in the world. */
export function withinApp(address: string): URL | null {
  const url = URL.parse(address)
  if (!url || url.protocol !== `${appScheme}:` || url.host !== appHost) return null
  return url.username === '' && url.password === '' ? url : null
}

/** The page itself, at whatever place after #. */
export function isPage(address: string): boolean {
  const url = withinApp(address)
  return url !== null && ['/', '/index.html'].includes(url.pathname)
}

/** A stored document. */
export function isEvidence(address: string): boolean {
  return withinApp(address)?.pathname.startsWith('/evidence/') ?? false
}
