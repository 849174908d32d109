package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The key of an act; the words for people are looked up as {@code act.} and the key.
 *
 * @param value the key, for example {@code forward}
 */
public record ActKey(@JsonValue String value) {
    public static final ActKey REGISTER = of("register");
    public static final ActKey FORWARD = of("forward");
    public static final ActKey ASSIGN = of("assign");
    public static final ActKey REPORT_UP = of("report-up");
    public static final ActKey TELL_WHERE_TO_GO = of("tell-where-to-go");
    public static final ActKey CLASSIFY = of("classify");
    public static final ActKey RECEIVE = of("receive");
    public static final ActKey NOTIFY = of("notify");
    public static final ActKey TELL_WHERE_IT_WENT = of("tell-where-it-went");
    public static final ActKey OBJECT = of("object");
    public static final ActKey TAKE_BACK = of("take-back");
    public static final ActKey OVERRULE = of("overrule");
    public static final ActKey ACCEPT = of("accept");
    public static final ActKey NOT_ACCEPT = of("not-accept");
    public static final ActKey NO_LONGER_ACCEPT = of("no-longer-accept");
    public static final ActKey EXTEND = of("extend");
    public static final ActKey REPORT_PROGRESS = of("report-progress");
    public static final ActKey REPORT_RESULT = of("report-result");
    public static final ActKey ANSWER = of("answer");
    public static final ActKey DELIVER = of("deliver");
    public static final ActKey REQUEST_REMEDY = of("request-remedy");
    public static final ActKey DECIDE_REMEDY = of("decide-remedy");
    public static final ActKey DELIVER_REMEDY = of("deliver-remedy");
    public static final ActKey CLOSE = of("close");

    public ActKey {
        checkArgument(!value.isBlank(), "value: is blank; an act needs a key");
    }

    @JsonCreator
    public static ActKey of(String value) {
        return new ActKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
