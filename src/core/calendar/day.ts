/** A calendar day, "YYYY-MM-DD". Days compare as strings; arithmetic never touches a time zone. */
export type Day = string
