export { type RunningServer, type ServeOptions, serveEventStore } from './serve.ts'
export { hashPassword, InvalidUsersError, productGroup, readUsers, type User } from './users/users.ts'
