package io.petition.rules.china;

import io.petition.condition.Fact;
import io.petition.law.TermFacts;

/**
 * The attribute {@code handled-by} of a matter: whether an organ deals with it that gives notice by rules of its own (2022:
 * art. 23-4). A host that knows says so with {@code TermFacts.with(HandledBy.ATTRIBUTE, HandledBy.POLITICAL_LEGAL)}; while
 * nobody says so, the notice of art. 23 is owed.
 */
public final class HandledBy {
    /** The attribute's name. */
    public static final String ATTRIBUTE = "handled-by";

    /** A political-legal organ 政法部门: courts, procuratorate, police. */
    public static final String POLITICAL_LEGAL = "political-legal";

    /** Discipline inspection and supervision 纪检监察机关. */
    public static final String DISCIPLINE_INSPECTION = "discipline-inspection";

    static final Fact<TermFacts, String> FACT = TermFacts.attribute(ATTRIBUTE);

    private HandledBy() {}
}
