/** Which screen is shown, as the fragment of the address, so that going back works. */

export type Route =
  | { screen: 'start' }
  | { screen: 'settings' }
  | { screen: 'deadlines' }
  | { screen: 'learning' }
  | { screen: 'dossier'; dossier: string }
  | { screen: 'act'; act: string }
  | { screen: 'read'; act: string }
  | { screen: 'objection'; dossier: string; objection: string }
  | { screen: 'table'; dossier: string }
  | { screen: 'records'; dossier: string; record?: string | undefined }
  | { screen: 'bundle'; key: string }

export function writeRoute(route: Route): string {
  switch (route.screen) {
    case 'start':
      return '#/'
    case 'settings':
      return '#/settings'
    case 'deadlines':
      return '#/deadlines'
    case 'learning':
      return '#/learning'
    case 'dossier':
      return `#/dossier/${route.dossier}`
    case 'act':
      return `#/act/${route.act}`
    case 'read':
      return `#/act/${route.act}/read`
    case 'objection':
      return `#/dossier/${route.dossier}/objection/${route.objection}`
    case 'table':
      return `#/dossier/${route.dossier}/exhibits`
    case 'records':
      return `#/dossier/${route.dossier}/records${route.record ? `/${route.record}` : ''}`
    case 'bundle':
      return `#/bundle/${route.key}`
  }
}

export function readRoute(fragment: string): Route {
  const [first, id, next, last] = fragment.replace(/^#\/?/, '').split('/')
  if (first === 'settings' || first === 'deadlines' || first === 'learning') return { screen: first }
  if (first === 'dossier' && id && next === 'objection' && last) return { screen: 'objection', dossier: id, objection: last }
  if (first === 'dossier' && id && next === 'records') return { screen: 'records', dossier: id, record: last || undefined }
  if (first === 'dossier' && id && next === 'exhibits') return { screen: 'table', dossier: id }
  if (first === 'dossier' && id) return { screen: 'dossier', dossier: id }
  if (first === 'bundle' && id) return { screen: 'bundle', key: id }
  if (first === 'act' && id) return { screen: next === 'read' ? 'read' : 'act', act: id }
  return { screen: 'start' }
}
