package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What goes on beside the stages of a track: a hearing, a mediation, a summons. The words for people are looked up as
 * {@code proceeding.} and the key.
 *
 * @param value the key, for example {@code hearing}
 */
public record ProceedingKind(@JsonValue String value) {
    /** A hearing 听证. */
    public static final ProceedingKind HEARING = of("hearing");
    /** A mediation 调解. */
    public static final ProceedingKind MEDIATION = of("mediation");
    /** An appraisal by experts 鉴定. */
    public static final ProceedingKind APPRAISAL = of("appraisal");
    /** A review panel 评议、会审. */
    public static final ProceedingKind PANEL = of("panel");
    /** Handling stands still 中止. */
    public static final ProceedingKind SUSPENSION = of("suspension");
    /** Material is awaited 补正. */
    public static final ProceedingKind SUPPLEMENT = of("supplement");
    /** A leader has charge 包案. */
    public static final ProceedingKind SPONSORSHIP = of("sponsorship");
    /** An organ was called 吹哨. */
    public static final ProceedingKind SUMMONS = of("summons");
    /** Somebody stands aside 回避. */
    public static final ProceedingKind RECUSAL = of("recusal");
    /** Somebody helps: a lawyer, a third party 第三方参与. */
    public static final ProceedingKind ENGAGEMENT = of("engagement");
    /** An official visits or receives 走访、接访. */
    public static final ProceedingKind VISIT = of("visit");
    /** Relief and assistance 帮扶救助. */
    public static final ProceedingKind RELIEF = of("relief");
    /** An official is paired with a household 结对. */
    public static final ProceedingKind PAIRING = of("pairing");
    /** Legal service before a visit 访前法律服务. */
    public static final ProceedingKind LEGAL_SERVICE = of("legal-service");
    /** The petitioner's evaluation 满意度评价. */
    public static final ProceedingKind EVALUATION = of("evaluation");
    /** Return visits until settled and reconciled 回访. */
    public static final ProceedingKind RETURN_VISITS = of("return-visits");
    /** An act of supervision 督查督办. */
    public static final ProceedingKind SUPERVISION = of("supervision");
    /** A proposal of the petition office 三项建议. */
    public static final ProceedingKind PROPOSAL = of("proposal");
    /** Putting things right by a day 限期整改. */
    public static final ProceedingKind RECTIFICATION = of("rectification");
    /** Carrying out an opinion 意见的执行. */
    public static final ProceedingKind CARRYING_OUT = of("carrying-out");

    /** An organ looks into the refusal of a remedy 对不予受理的申诉. */
    public static final ProceedingKind REFUSAL_COMPLAINT = of("refusal-complaint");
    /** Organs dispute who is competent 受理争议. */
    public static final ProceedingKind COMPETENCE_DISPUTE = of("competence-dispute");

    public ProceedingKind {
        checkArgument(!value.isBlank(), "value: is blank; a proceeding needs a key");
    }

    @JsonCreator
    public static ProceedingKind of(String value) {
        return new ProceedingKind(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
