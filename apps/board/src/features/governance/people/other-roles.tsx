import { Details, Paragraph } from '@digdir/designsystemet-react'
import { EmptyState } from '../../../components/empty-state.tsx'
import { Panel } from '../../../components/panel.tsx'
import { useText } from '../../../language/use-text.ts'
import type { Governed } from '../documents.ts'
import { AssignRole } from '../forms/assign-role.tsx'
import { comingRoles, otherRoles, pastRoles } from './arrange.ts'
import { RoleTable } from './role-table.tsx'
import type { May } from './use-may.ts'

interface Props {
  readonly project: Governed
  readonly may: May
}

/** Everybody outside the steering group, those who begin later, and folded away those who were there before. */
export function OtherRoles({ project, may }: Props) {
  const { t } = useText()
  const others = otherRoles(project)
  const coming = comingRoles(project)
  const past = pastRoles(project)
  return (
    <Panel
      heading={t('board.people.others')}
      action={may.assignOthers && <AssignRole project={project} may={may} roles="others" />}
    >
      {others.length === 0 ? (
        <EmptyState>{t('board.people.noOthers')}</EmptyState>
      ) : (
        <RoleTable caption={t('board.people.others')} held={others} project={project} may={may} />
      )}
      {coming.length > 0 && (
        <RoleTable caption={t('board.people.coming')} held={coming} project={project} may={may} captionShown />
      )}
      {past.length > 0 && (
        <Details data-color="neutral">
          <Details.Summary>{t('board.people.pastCount', { count: past.length })}</Details.Summary>
          <Details.Content>
            <RoleTable caption={t('board.people.past')} held={past} project={project} />
          </Details.Content>
        </Details>
      )}
      {may.open && !may.assignOthers && (
        <Paragraph data-size="sm" className="quiet not-printed">
          {may.whoMay('roles.assign')}
        </Paragraph>
      )}
    </Panel>
  )
}
