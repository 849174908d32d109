package io.petition.rules.china;

/** The keys of the grounds 情形、理由 on which a matter is refused or closed; stable, and the words other tools use. */
public final class Grounds {
    /** Accepted or being handled already, and raised again to an organ above 已经受理或者正在办理. */
    public static final String ALREADY_UNDER_WAY = "already-under-way";
    /** A visit to an organ more than one level up 越级走访. */
    public static final String SKIP_LEVEL_VISIT = "skip-level-visit";
    /** With the courts, the procuratorate or the police, or for them 涉法涉诉. */
    public static final String COURT_OR_PROCURATORATE = "court-or-procuratorate";
    /** Litigation, arbitration, reconsideration or another statutory route 法定途径; in 2005 alone. */
    public static final String STATUTORY_ROUTE = "statutory-route";
    /** Re-examined, and the same facts and reasons 已经复核. */
    public static final String RE_EXAMINED = "re-examined";
    /** Lawfully ended by court, procuratorate or police 涉法涉诉事项已经依法终结. */
    public static final String LITIGATION_ENDED = "litigation-ended";
    /** The window for review has lapsed 逾期未申请复查. */
    public static final String WINDOW_LAPSED = "window-lapsed";
    /** The window for re-examination has lapsed 逾期未申请复核. */
    public static final String WINDOW_LAPSED_AFTER_REVIEW = "window-lapsed-after-review";
    /** Re-examined: there is no further remedy 复核终结. */
    public static final String REMEDIES_EXHAUSTED = "remedies-exhausted";
    /** Settled by mediation, or the petitioner says so 调解、和解. */
    public static final String SETTLED = "settled";
    /** A dispute that was found and nobody petitioned about was settled where it arose 矛盾纠纷就地化解. */
    public static final String DISPUTE_SETTLED = "dispute-settled";
    /** A suggestion studied and not adopted 未采纳. */
    public static final String SUGGESTION_NOT_ADOPTED = "suggestion-not-adopted";
    /** An accusation handled by its own rules 检举控告办结. */
    public static final String ACCUSATION_HANDLED = "accusation-handled";

    private Grounds() {}
}
