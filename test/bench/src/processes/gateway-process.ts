import { startGateway } from '@samstyre/gateway'
import { speak } from './speak.ts'

const [dataFolder = ''] = process.argv.slice(2)
const gateway = await startGateway({ demo: true, port: 0, dataFolder })
speak(gateway.url, () => gateway.close())
