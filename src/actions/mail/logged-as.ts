/** How the Log names a mail that has a line on the Reminders tab. */
export const loggedAs = 'mail sent once';
