import { Link } from '@tanstack/react-router'
import { LanguageChooser } from '../language/language-chooser.tsx'
import { useText } from '../language/use-text.ts'
import { useSession } from '../session/use-session.ts'
import { WhoAmI } from '../session/who-am-i.tsx'
import './header.css'

export function Header() {
  const { t } = useText()
  const { me } = useSession()
  const waiting = me?.tasks.length ?? 0
  return (
    <header className="header">
      <div className="header__inside">
        <Link to="/" className="header__name">
          <img src="/samstyre.svg" alt="" width="36" height="36" />
          {t('board.shell.product')}
        </Link>
        {me !== undefined && me !== null && (
          <nav aria-label={t('board.shell.navigation')} className="header__navigation">
            <Link to="/" activeOptions={{ exact: true }}>
              {t('board.shell.tasks')}
              {waiting > 0 && (
                <span className="count">
                  <span aria-hidden="true">{waiting}</span>
                  <span className="ds-sr-only">{t('board.shell.waiting', { count: waiting })}</span>
                </span>
              )}
            </Link>
            <Link to="/projects" activeOptions={{ includeSearch: false }}>
              {t('board.shell.projects')}
            </Link>
          </nav>
        )}
        <div className="header__end">
          <LanguageChooser />
          {me !== undefined && me !== null && <WhoAmI me={me} />}
        </div>
      </div>
    </header>
  )
}
