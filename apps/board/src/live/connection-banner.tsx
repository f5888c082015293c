import { Alert } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useText } from '../language/use-text.ts'
import type { Connection } from './follow.ts'

const shownAfterRecovery = 4000

/** Says calmly that the connection is lost, and for a moment that it is back. */
export function ConnectionBanner({ connection }: { readonly connection: Connection }) {
  const { t } = useText()
  const [wasLost, setWasLost] = useState(false)
  if (connection === 'lost' && !wasLost) setWasLost(true)

  useEffect(() => {
    if (connection === 'lost' || !wasLost) return
    const timer = setTimeout(() => setWasLost(false), shownAfterRecovery)
    return () => clearTimeout(timer)
  }, [connection, wasLost])

  return (
    <div className="connection-banner" role="status">
      {connection === 'lost' && (
        <Alert data-color="warning" data-size="sm">
          {t('errors.connectionLost')}
        </Alert>
      )}
      {connection === 'open' && wasLost && (
        <Alert data-color="success" data-size="sm">
          {t('errors.connectionBack')}
        </Alert>
      )}
    </div>
  )
}
