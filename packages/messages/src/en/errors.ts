import type { errors as nb } from '../nb/errors.ts'
import type { Translation } from '../text-types.ts'

export const errors = {
  'errors.notLoggedIn': 'You are not logged in. Log in and try again.',
  'errors.sessionEnded': 'You have been logged out after a long time. Log in again. What you wrote has been kept.',
  'errors.noAccess':
    'This does not exist, or you do not have access to it. Check the link, or ask the project manager for a role in the project if you need it.',
  'errors.nobodyMay':
    'No role in this project allows anybody to {permission}: the project follows a version of the process that gives nobody this right. New projects can follow a newer version.',
  'errors.notFound': 'We cannot find what you are looking for. Check the link, or go to the overview.',
  'errors.notYetThen': 'This did not exist yet at the moment you are looking at. Choose a later moment.',
  'errors.connectionLost': 'The connection is lost. We keep trying, and nothing you have written will disappear.',
  'errors.connectionBack': 'The connection is back. You now see everything that happened in the meantime.',
  'errors.offline':
    'You are offline. You can read what has been fetched, but you cannot send anything until you are back online.',
  'errors.server':
    'Something went wrong on our side. Try again in a moment. If you report it, give the reference {reference}.',
  'errors.unavailable':
    'This is not available just now. Wait a little and try again. What you send is never recorded twice.',
  'errors.tooSlow': 'The answer is taking a long time. Try again. What you sent is never recorded twice.',
  'errors.tooMany': 'You have sent too much in a short time. Wait a little and try again.',
  'errors.tooMuch':
    'This page asks for more than we answer at once, because the project has grown so large. Open a smaller part of it, such as one deviation or one gate. If you need the whole page, whoever runs Samstyre can raise the limit.',
  'errors.tooLarge': 'This is too large to send. The limit is {limit}. Make it smaller and try again.',
  'errors.versionConflict':
    'Others have changed the project since you opened it: {count} {count|new event|new events}. See what has changed, and send again if it is still right.',
  'errors.demoLoginRefused':
    'Logging in as a demo user is turned off here. It works only when Samstyre runs on your own machine with demo data.',
  'errors.invalidRequest': 'The page sent something we do not understand. Reload the page and try again.',
} as const satisfies Translation<typeof nb>
