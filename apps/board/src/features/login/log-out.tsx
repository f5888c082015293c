import { Button } from '@digdir/designsystemet-react'
import { useText } from '../../language/use-text.ts'
import { logOut } from '../../session/log-in.ts'

export function LogOut() {
  const { t } = useText()
  const leave = async () => {
    await logOut()
    window.location.assign('/login')
  }
  return (
    <Button variant="secondary" data-size="sm" className="page-heading__action" onClick={() => void leave()}>
      {t('board.login.logOut')}
    </Button>
  )
}
