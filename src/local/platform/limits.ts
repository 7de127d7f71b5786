/** Quotas of a consumer account: developers.google.com/apps-script/guides/services/quotas */
export type Limits = {
  readonly scriptTimeMs: number;
  readonly simpleTriggerMs: number;
  readonly mailRecipientsPerDay: number;
  /**
   * Minute of the UTC day at which an account may mail as many again, all at once: "daily quotas are refreshed at the
   * end of a 24-hour window; the exact timing … varies between users". Null: each mail counts for 24 hours, as users report.
   */
  readonly mailRefreshMinute: number | null;
  readonly recipientsPerMail: number;
  readonly mailBodyBytes: number;
  readonly attachmentsPerMail: number;
  readonly mailAttachmentBytes: number;
  readonly propertyValueBytes: number;
  readonly propertyStoreBytes: number;
  readonly triggersPerUser: number;
  readonly documentsPerDay: number;
  readonly propertyCallsPerDay: number;
  readonly triggerMinutesPerDay: number;
};

export const consumerLimits: Limits = {
  scriptTimeMs: 6 * 60 * 1000,
  simpleTriggerMs: 30 * 1000,
  mailRecipientsPerDay: 100,
  mailRefreshMinute: null,
  recipientsPerMail: 50,
  mailBodyBytes: 200 * 1024,
  attachmentsPerMail: 250,
  mailAttachmentBytes: 25 * 1024 * 1024,
  propertyValueBytes: 9 * 1024,
  propertyStoreBytes: 500 * 1024,
  triggersPerUser: 20,
  documentsPerDay: 250,
  propertyCallsPerDay: 50_000,
  triggerMinutesPerDay: 90,
};
