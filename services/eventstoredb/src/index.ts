export { type RunningServer, serveEventStore } from './serve.ts'
export { type ServeOptions, ServeSettingsError } from './settings.ts'
export { hashPassword } from './users/password.ts'
export { InvalidUsersError, productGroup, readUsers, type User } from './users/users.ts'
