import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const source = readFileSync(join(import.meta.dirname, '../../../apps/board/src/app/routes.ts'), 'utf8')

/** Every address the router of the board knows, apart from those that only stand around others. */
export function registeredRoutes(): ReadonlySet<string> {
  const declared = /const (\w+) = createRoute\(\{\s*getParentRoute: \(\) => (\w+),\s*path: '([^']*)'/g
  const routes = [...source.matchAll(declared)].map(([, name = '', parent = '', path = '']) => ({ name, parent, path }))
  if (routes.length === 0 || routes.length !== source.split('createRoute({').length - 1) {
    throw new Error('The routes of the board are written in another way than this file reads them.')
  }
  const full = (name: string): string => {
    const route = routes.find((each) => each.name === name)
    return route === undefined ? '' : `${full(route.parent)}${route.path}`
  }
  const parents = new Set(routes.map(({ parent }) => parent))
  const pages = routes.filter(({ name }) => !parents.has(name)).map(({ name }) => full(name))
  return new Set(pages.map((path) => (path === '/' ? path : path.replace(/\/$/, ''))))
}
