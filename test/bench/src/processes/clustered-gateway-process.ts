import { startGateway } from '@samstyre/gateway'
import { benchUser } from './served-log-user.ts'
import { speak } from './speak.ts'

const [connectionString = '', sessionKeyFile = ''] = process.argv.slice(2)
const eventStore = { connectionString, credentials: benchUser }
const gateway = await startGateway({ demo: true, port: 0, eventStore, sessionKeyFile, logLevel: 'error' })
speak(gateway.url, () => gateway.close())
