package io.petition.authority;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What somebody does in a hearing, a mediation, a panel or beside a matter 参与身份; a regime may know more. The words for people are
 * looked up as {@code participant.} and the key.
 *
 * @param value the key, for example {@code chair}
 */
public record ParticipantRole(@JsonValue String value) {
    /** Who leads a hearing or panel 主持人. */
    public static final ParticipantRole CHAIR = of("chair");
    /** A member of a hearing or panel 听证员、评议员. */
    public static final ParticipantRole MEMBER = of("member");
    /** Who keeps the record 记录人. */
    public static final ParticipantRole RECORDER = of("recorder");
    /** The petitioner's side 信访人. */
    public static final ParticipantRole PETITIONER = of("petitioner");
    /** The other side of a mediation 对方当事人. */
    public static final ParticipantRole RESPONDENT = of("respondent");
    /** Who handles the matter 承办人. */
    public static final ParticipantRole HANDLER = of("handler");
    /** A mediator 调解员. */
    public static final ParticipantRole MEDIATOR = of("mediator");
    /** A lawyer 律师. */
    public static final ParticipantRole LAWYER = of("lawyer");
    /** A psychologist 心理咨询师. */
    public static final ParticipantRole COUNSELLOR = of("counsellor");
    /** An expert, for an appraisal or a panel 专家、鉴定人. */
    public static final ParticipantRole EXPERT = of("expert");
    /** A deputy of a people's congress or member of the consultative conference 人大代表、政协委员. */
    public static final ParticipantRole DEPUTY = of("deputy");
    /** An elder of the village 乡贤. */
    public static final ParticipantRole ELDER = of("elder");
    /** A charity or other body that helps 社会组织. */
    public static final ParticipantRole CHARITY = of("charity");
    /** A leader who takes charge 包案领导. */
    public static final ParticipantRole SPONSOR = of("sponsor");

    public ParticipantRole {
        checkArgument(!value.isBlank(), "value: is blank; a role needs a key");
    }

    @JsonCreator
    public static ParticipantRole of(String value) {
        return new ParticipantRole(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
