export { HttpClient } from './http-client.ts'
