/** Tag of the one element that the guide adds to a document; its own changes are no news. */
export const HOST_TAG = 'connect-guide';
