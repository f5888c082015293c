import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { Router } from 'express'

/** Files under `assets/` carry a hash of their content in the name, so they never change. */
const assets = '/assets'

/**
 * The board's built files. Every address that is no file is the board's own page: it has its own routes. Nothing is
 * redirected, so no address leads anywhere else.
 */
export function boardFiles(folder: string): Router {
  const router = Router()
  router.use(
    assets,
    express.static(join(folder, assets), {
      index: false,
      redirect: false,
      immutable: true,
      maxAge: '365d',
      fallthrough: false,
    }),
  )
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      setHeaders: (response) => response.setHeader('cache-control', 'no-cache'),
    }),
  )
  router.get('/{*path}', (_request, response) => {
    const page = join(folder, 'index.html')
    response.set('cache-control', 'no-cache')
    if (existsSync(page)) response.sendFile(page)
    else response.status(404).type('text').send('The board has not been built. Run: pnpm build:board')
  })
  return router
}
