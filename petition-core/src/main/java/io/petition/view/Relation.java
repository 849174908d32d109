package io.petition.view;

/**
 * What somebody who looks is to a matter, or to a part of it 与信访事项的关系. It is derived from the record, never claimed. A
 * relation that <em>bars</em> outweighs every other: who is accused and handles the matter too, sees as the accused.
 */
public enum Relation {
    /** One of those who petition 信访人. */
    PETITIONER("petitioner", false),
    /** Speaks for them 代表人、代理人、监护人; a proxy only with a mandate that was shown. */
    REPRESENTATIVE("representative", false),
    /** The desk that has it 办理机关. */
    HANDLER("handler", false),
    /** The desk that sent it there 转送、交办机关. */
    SENDER("sender", false),
    /** Handles it together with the one that has it 协办单位. */
    CO_HANDLER("co-handler", false),
    /** Was asked for a remedy, or to decide on the refusal of one 复查、复核机关. */
    REMEDY_ORGAN("remedy-organ", false),
    /** The joint conference or the leadership 联席会议、党委政府, of an organ that had to do with the matter; which they lead, no record says. */
    SUPERVISOR("supervisor", false),
    /** The organ complained of or appealed against 被投诉、被申诉机关. */
    RESPONDENT("respondent", false),
    /** Accused, person or organ, or who took over from an accused organ 被检举控告人. */
    ACCUSED("accused", true),
    /** Stands aside 回避. */
    ASIDE("aside", true),
    /** An official who is not named, in a matter in which a person is accused or stands aside: it may be that person. */
    UNNAMED("unnamed", true),
    /** Somebody known, who has nothing to do with it 无关人员. */
    STRANGER("stranger", false),
    /** Anybody 社会公众. */
    PUBLIC("public", false);

    private final String code;
    private final boolean bars;

    Relation(String code, boolean bars) {
        this.code = code;
        this.bars = bars;
    }

    /** The word shown to programs; the words for people are looked up as {@code view-relation.} and this. */
    public String code() {
        return code;
    }

    /** Whether it outweighs every other. */
    public boolean bars() {
        return bars;
    }
}
