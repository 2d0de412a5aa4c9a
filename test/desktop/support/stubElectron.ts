// `node --import` of this file puts electronStub.ts in Electron's place, for running the packed program under plain Node.
import { registerHooks } from 'node:module'

const stub = new URL('./electronStub.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: stub, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
})
