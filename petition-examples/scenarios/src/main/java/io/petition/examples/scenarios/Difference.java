package io.petition.examples.scenarios;

import java.util.Locale;

/** How whom routing names and who really had a letter lie to each other. Each but the last explains itself. */
enum Difference {
    /** The same organ. */
    SAME,
    /** The general office of the same government 政府办公室. */
    OWN_OFFICE,
    /** A government, and a department or township under it. */
    UNDER,
    /** A government, and a branch in its county that stands under an organ of the city. */
    OTHER_LINE,
    /** A government, and a body in its county of which the directory does not know under whom it stands. */
    SUPERIOR_UNKNOWN,
    /** An organ of a county, and one of the city. */
    CITY,
    /** Organs of two counties: passed on once more, or one of the two names is mistaken, and the data cannot say which. */
    OTHER_COUNTY,
    /** The same organs, and nothing says which of them leads. */
    LEAD_OPEN,
    /** The one that routing names, and others with it. */
    TOGETHER,
    /** The answer is published under the name of who runs the mailbox, and does not show who acted. */
    MAILBOX,
    /** The name under the answer does not say which organ is meant. */
    NAME_UNCLEAR,
    /** Routing names nobody, for it is not known what the letter is about. */
    CONTENT_UNKNOWN,
    /** Routing names nobody, for it is not known where the matter arose. */
    REGION_UNKNOWN,
    /** None of these. */
    UNEXPLAINED;

    /** The word in the texts. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
