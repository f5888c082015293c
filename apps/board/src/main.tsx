import '@digdir/designsystemet-css/theme'
import '@digdir/designsystemet-css'
import './app/fonts.css'
import './app/page.css'
import './app/print.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Provider } from 'urql'
import { router } from './app/routes.ts'
import { client } from './graphql/client.ts'
import { loadTexts } from './language/load-texts.ts'
import { storedLanguage } from './language/stored-language.ts'
import { TextProvider } from './language/text-provider.tsx'
import { meQuery } from './session/documents.ts'

// Who is logged in is asked for while the texts and the page's code are still on their way.
void client.query(meQuery, {}).toPromise()

const texts = await loadTexts(storedLanguage())
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <TextProvider initial={texts}>
      <Provider value={client}>
        <RouterProvider router={router} />
      </Provider>
    </TextProvider>
  </StrictMode>,
)
