package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;

/** What a written notice or opinion says 文书内容. Which of it a document must say is a guard of the procedure. */
public enum Content {
    /** That the matter was received 接收情况. */
    RECEIPT,
    /** By which way it is dealt with 处理途径. */
    ROUTE,
    /** By which procedure 处理程序. */
    PROCEDURE,
    /** What the petitioner asks for 信访请求. */
    REQUEST,
    /** Facts and reasons 事实和理由. */
    FACTS_AND_REASONS,
    /** The opinion 处理意见. */
    OPINION,
    /** The law it rests on 法律法规政策依据. */
    LEGAL_BASIS,
    /** Which remedy is open, and where 救济途径. */
    REMEDY,
    /** Until when it is open 救济期限. */
    REMEDY_PERIOD;

    /** The word shown to programs. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a notice of receipt can say. */
    public static Set<Content> notice() {
        return ImmutableSet.of(RECEIPT, ROUTE, PROCEDURE);
    }

    /** What an opinion can say, the remedy and its time among it. */
    public static Set<Content> opinion() {
        return ImmutableSet.of(REQUEST, FACTS_AND_REASONS, OPINION, LEGAL_BASIS, REMEDY, REMEDY_PERIOD);
    }
}
