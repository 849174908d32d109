package io.petition.benchmarks;

/** The ten due days of an {@link OpenMatter} as epoch days, in the order of the edition, by one who knows no ledger. */
interface DueDays {
    /** Fills {@code out}, which has {@value OpenMatter#CLOCKS} places. */
    void of(OpenMatter matter, int[] out);

    /** The order of the terms: first those of the law, then the toys. */
    int DISPOSAL = 0;

    int NOTICE = 1;
    int OBJECTION = 2;
    int FEEDBACK = 3;
    int HANDLING = 4;
    int FIRST_CONTACT = 5;
    int VISIT = 6;
    int MEDIATION = 7;
    int FINDINGS = 8;
    int SUMMARY = 9;
}
