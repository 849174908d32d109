package io.petition.rules.china;

import com.google.common.collect.ImmutableSet;
import io.petition.law.MatterClass;
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

    private MatterClasses() {}

    /** Every class, in the order of the text. */
    public static Set<MatterClass> all() {
        return ImmutableSet.<MatterClass>builder()
                .add(SUGGESTION, ACCUSATION)
                .addAll(ledElsewhere())
                .add(DUTY, ORDINARY)
                .build();
    }

    /** Art. 31(1) to (4): what another procedure deals with. */
    public static Set<MatterClass> ledElsewhere() {
        return ImmutableSet.of(LITIGATION, ARBITRATION, PARTY_APPEAL, ADMINISTRATIVE);
    }
}
