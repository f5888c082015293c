import { openSqliteStore } from '@samstyre/event-store/sqlite'
import { hashPassword, productGroup, serveEventStore } from '@samstyre/eventstoredb'
import { benchUser } from './served-log-user.ts'
import { speak } from './speak.ts'

const [file = ''] = process.argv.slice(2)
const log = openSqliteStore({ file })
const { username, password } = benchUser
const server = await serveEventStore({
  log,
  port: 0,
  users: [{ name: username, passwordHash: hashPassword(password), groups: [productGroup] }],
  isProductStream: (stream) => stream === 'register' || stream.startsWith('project-'),
})
speak(String(server.port), async () => {
  await server.close()
  await log.close()
})
