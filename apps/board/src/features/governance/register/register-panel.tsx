import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import { useSession } from '../../../session/use-session.ts'
import { CorrectPerson } from './correct-person.tsx'
import { RegisterOrganisation } from './register-organisation.tsx'
import { RegisterPerson } from './register-person.tsx'

/** For registrars: entering people and organisations, and correcting a name. */
export function RegisterPanel() {
  const { t } = useText()
  const { me } = useSession()
  const [said, setSaid] = useState<string>()
  if (me?.registrar !== true) return null
  return (
    <Panel heading={t('board.people.register')} className="not-printed">
      <Paragraph className="quiet">{t('board.people.register.intro')}</Paragraph>
      <div role="status">{said !== undefined && <Alert data-color="success">{said}</Alert>}</div>
      <div className="button-row">
        <RegisterPerson onDone={setSaid} />
        <RegisterOrganisation onDone={setSaid} />
        <CorrectPerson onDone={setSaid} />
      </div>
    </Panel>
  )
}
