import { useLocation } from '@tanstack/react-router'
import { TextLink } from '../components/text-link.tsx'
import type { ResultOf } from '../graphql/graphql.ts'
import { capitalised } from '../language/capitalised.ts'
import { useText } from '../language/use-text.ts'
import type { meQuery } from './documents.ts'
import { useStanding } from './use-standing.ts'

interface Props {
  readonly me: NonNullable<ResultOf<typeof meQuery>['me']>
}

/** Who is logged in, on whose behalf, and as what in the project that is open. */
export function WhoAmI({ me }: Props) {
  const { t, list } = useText()
  const standing = useStanding()
  const href = useLocation({ select: (location) => (location.pathname === '/login' ? undefined : location.href) })
  const organisation = standing?.partners[0]?.name ?? me.person.organisation?.name
  const roles = standing?.roles.map((role) => t(`words.role.${role}`)) ?? []
  const asWhat = roles.length > 0 ? capitalised(list(roles)) : me.person.title
  return (
    <p className="who-am-i">
      <span>
        <strong>{me.person.name}</strong>
        {organisation !== undefined && ` ${t('board.shell.onBehalfOf', { organisation })}`}
      </span>
      <span className="quiet">
        {asWhat !== null && `${asWhat} · `}
        <TextLink to="/login" search={{ to: href }} aria-label={t('board.shell.switchPerson')}>
          {t('board.shell.switch')}
        </TextLink>
      </span>
    </p>
  )
}
