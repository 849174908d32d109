package io.petition.assignment.ground;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.petition.assignment.request.RoutingFacts;
import io.petition.condition.Condition;
import io.petition.time.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Who is told of a grave or urgent matter at once, beside who must act 重大、紧急信访事项的报告、通报.
 *
 * @param basis its key and the provisions
 * @param when when it is met
 * @param recipients who is told, in order
 * @param within how soon; empty where the text sets no length
 */
public record UrgentRule(Basis basis, Condition<RoutingFacts> when, List<Recipient> recipients, Optional<Span> within) {
    /** Who is told. */
    public enum Recipient {
        /** The Party committee and government of the receiver's level 本级党委和政府. */
        OWN_LEADERSHIP,
        /** Who is competent 相关主管部门. */
        COMPETENT,
        /** The joint conference of the level 本级联席会议. */
        JOINT_CONFERENCE,
        /** The petition office of the next tier 上一级信访部门. */
        NEXT_OFFICE,
        /** The national petition office 国家信访局. */
        NATIONAL_OFFICE,
        /** The department next above, where the receiver is one; for a petition office the one of the next tier 上一级主管部门. */
        NEXT_DEPARTMENT,
        /** The committee or government of the next tier, where the receiver is one 上一级人民政府. */
        NEXT_LEADERSHIP;

        /** The word shown to programs. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public UrgentRule {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(within, "within");
        recipients = ImmutableList.copyOf(recipients);
    }
}
