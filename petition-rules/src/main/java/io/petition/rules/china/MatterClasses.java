package io.petition.rules.china;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.law.MatterClass;
import io.petition.law.TermKey;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The classes of matters 信访事项的分类 of the 2022 regulation; their keys are the provisions that make them. */
public final class MatterClasses {
    /** A suggestion 建议意见. */
    public static final MatterClass SUGGESTION = MatterClass.of("29");
    /** An accusation 检举控告. */
    public static final MatterClass ACCUSATION = MatterClass.of("30");
    /** For the courts, the procuratorate or the police 涉法涉诉. */
    public static final MatterClass LITIGATION = MatterClass.of("31(1)");
    /** For arbitration 仲裁. */
    public static final MatterClass ARBITRATION = MatterClass.of("31(2)");
    /** A Party member's appeal, a request for re-trial 党员申诉、申请复审. */
    public static final MatterClass PARTY_APPEAL = MatterClass.of("31(3)");
    /** For an administrative procedure 行政程序. */
    public static final MatterClass ADMINISTRATIVE = MatterClass.of("31(4)");
    /** A request to perform a legal duty, which the organ itself performs or answers 履职申请. */
    public static final MatterClass DUTY = MatterClass.of("31(5)");
    /** None of these: handled under the regulation itself, with an opinion letter and remedies 普通信访程序. */
    public static final MatterClass ORDINARY = MatterClass.of("31(6)");

    /** In the order of the text. */
    private static final Map<MatterClass, TermKey> TERMS = ImmutableMap.<MatterClass, TermKey>builder()
            .put(SUGGESTION, Terms.SUGGESTION_REPLY)
            .put(ACCUSATION, Terms.ACCUSATION_HANDLING)
            .put(LITIGATION, Terms.LITIGATION_ROUTE)
            .put(ARBITRATION, Terms.ARBITRATION_ROUTE)
            .put(PARTY_APPEAL, Terms.PARTY_ROUTE)
            .put(ADMINISTRATIVE, Terms.ADMINISTRATIVE_ROUTE)
            .put(DUTY, Terms.DUTY_PERFORMANCE)
            .put(ORDINARY, Terms.HANDLING)
            .buildOrThrow();

    /** Where another body's procedure deals with it. Art. 31(5) stays with the organ, as a suggestion does. */
    private static final Map<MatterClass, String> ROUTES = ImmutableMap.of(
            ACCUSATION, "discipline-inspection",
            LITIGATION, "litigation",
            ARBITRATION, "arbitration",
            PARTY_APPEAL, "party-appeal",
            ADMINISTRATIVE, "administrative-procedure");

    private MatterClasses() {}

    /** Every class, in the order of the text. */
    public static Set<MatterClass> all() {
        return TERMS.keySet();
    }

    /** Art. 31: appeals and requests 申诉求决. */
    public static Set<MatterClass> appeals() {
        return ImmutableSet.<MatterClass>builder()
                .addAll(ledElsewhere())
                .add(DUTY, ORDINARY)
                .build();
    }

    /** Art. 31(1) to (4): what another procedure deals with. */
    public static Set<MatterClass> ledElsewhere() {
        return ImmutableSet.of(LITIGATION, ARBITRATION, PARTY_APPEAL, ADMINISTRATIVE);
    }

    /** What the organ that has power over the matter deals with itself: arts. 29, 31(5) and 31(6). */
    static Set<MatterClass> dealtWithHere() {
        return ImmutableSet.of(SUGGESTION, DUTY, ORDINARY);
    }

    /** The term by which a matter of a class is dealt with; for all but art. 31(6) the text states none. */
    public static TermKey term(MatterClass matterClass) {
        TermKey term = TERMS.get(matterClass);
        checkArgument(
                term != null, "matterClass: %s is no class of the 2022 regulation; it has %s", matterClass, all());
        return term;
    }

    /** The procedure to which a class is led 导入, as a key. */
    static Optional<String> route(MatterClass matterClass) {
        return Optional.ofNullable(ROUTES.get(matterClass));
    }
}
