import { startGateway } from '@samstyre/gateway'
import { load } from './load.ts'
import { benchUser } from './served-log-user.ts'
import { speak } from './speak.ts'

const [connectionString = '', sessionKeyFile = ''] = process.argv.slice(2)
const eventStore = { connectionString, credentials: benchUser }
const gateway = await startGateway({ demo: true, port: 0, eventStore, sessionKeyFile, limits: load, logLevel: 'error' })
speak(gateway.url, () => gateway.close())
