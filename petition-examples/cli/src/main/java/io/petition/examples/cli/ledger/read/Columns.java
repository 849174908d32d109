package io.petition.examples.cli.ledger.read;

/** The names of the columns of a letter. */
public final class Columns {
    public static final String LETTER_KEY = "letter_key";
    public static final String MAIL_ID = "mail_id";
    public static final String SUBMITTED = "submit_date";
    public static final String PUBLISHED = "reply_date_published";
    public static final String REPLY_AGENCY = "reply_agency";
    public static final String REGION = "region_code_rule";
    public static final String AGENCY_KIND = "agency_kind_rule";
    public static final String LETTER_CHARS = "letter_chars";
    public static final String REPLY_CHARS = "reply_chars";
    public static final String REPLY_SEGMENTS = "reply_segments";
    public static final String INTERIM = "interim_signed_date";
    public static final String PASSED_TO = "transferred_to";
    public static final String FINAL = "final_signed_date";
    public static final String FLAG = "flag";

    private Columns() {}
}
