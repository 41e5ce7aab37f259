/** Apart from what reads it: pages ask whether anything is followed before they load more. */
export const FOLLOWED_KEY = 'bidiq-acompanhadas-1'
/** An event of the window: something was followed in this tab, of which storage tells other tabs only. */
export const FOLLOWED_EVENT = 'bidiq-acompanhadas'
