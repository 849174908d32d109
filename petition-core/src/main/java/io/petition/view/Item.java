package io.petition.view;

/** What may be shown of a matter, item by item. Free text of events (reasons, places, measures) is no item: no view holds it. */
public enum Item {
    /** Where each track stands, in which round, since when 办理阶段. */
    STAGE("stage", false),
    /** Who has to act by when 期限. */
    DEADLINES("deadlines", false),
    /** The class the law gives it 事项分类. */
    CLASS("class", false),
    /** What was decided, and on which ground it ended 办理结果. Masked: without the demand and the basis of it. */
    OUTCOMES("outcomes", true),
    /** How and when a petition came in, and what it wants 来访来信情况. */
    ARRIVAL("arrival", false),
    /** Who petitions, and who speaks for them 信访人身份. Masked: how many. */
    PETITIONERS("petitioners", true),
    /** What is asked for 诉求. Masked: how many. */
    DEMANDS("demands", true),
    /** Who is accused or complained of 被反映人. */
    RESPONDENTS("respondents", false),
    /** A dispute that was found before anybody petitioned, with its parties 排查的矛盾纠纷; needs the petitioners shown too. */
    DISPUTES("disputes", false),
    /** Which organs have it, sent it, review it 办理机关. */
    ORGANS("organs", false),
    /**
     * Hearings, mediations and whatever else goes on beside the stages 各类程序. Masked: that it goes on, without what came of it. Who
     * takes part is shown only where the petitioners are shown too, for they may be among them.
     */
    PROCEEDINGS("proceedings", true),
    /** Which acts were done when 办理过程. Masked: without the organ. */
    HISTORY("history", true),
    /** Acts, proceedings and terms inside the administration: supervision, proposals, the record 内部工作. */
    INTERNAL("internal", false),
    /** What was learnt about the matter 工作札记. */
    JOURNAL("journal", false);

    private final String code;
    private final boolean maskable;

    Item(String code, boolean maskable) {
        this.code = code;
        this.maskable = maskable;
    }

    /** The word shown to programs; the words for people are looked up as {@code view-item.} and this. */
    public String code() {
        return code;
    }

    /** Whether it has a masked form. */
    public boolean maskable() {
        return maskable;
    }
}
