package io.petition.deadline;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.petition.law.MilestoneKey;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A moment in a matter's life that clocks listen to.
 *
 * @param key which moment
 * @param scope whose
 * @param when when it happened
 * @param given the date the sender gave, where one did
 * @param granted the extension it grants, where it is one
 * @param bearer the id of the organ that bears a clock which this starts or hands on; it stays with it until it is handed on. Where each
 *     bearer has a clock of its own, that of whom this is
 * @param moved whether it takes the place of what was recorded before of the same key and scope: nothing is changed, and
 *     the earlier one no longer counts
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Milestone(
        MilestoneKey key,
        Scope scope,
        When when,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> given,
        Optional<Grant> granted,
        Optional<String> bearer,
        boolean moved) {
    public Milestone(
            MilestoneKey key,
            Scope scope,
            When when,
            Optional<LocalDate> given,
            Optional<Grant> granted,
            Optional<String> bearer,
            boolean moved) {
        // Set before they are looked at: for what was just made and never looked at, a collector notes no references. A
        // fold makes many.
        this.key = key;
        this.scope = scope;
        this.when = when;
        this.given = given;
        this.granted = granted;
        this.bearer = bearer;
        this.moved = moved;
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(granted, "granted");
        Objects.requireNonNull(bearer, "bearer");
    }

    public static Milestone of(MilestoneKey key, Scope scope, When when) {
        return new Milestone(key, scope, when, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public Milestone givenUntil(LocalDate date) {
        return new Milestone(key, scope, when, Optional.of(date), granted, bearer, moved);
    }

    public Milestone granting(Span span) {
        return granting(Grant.of(span));
    }

    public Milestone granting(Grant grant) {
        return new Milestone(key, scope, when, given, Optional.of(grant), bearer, moved);
    }

    public Milestone borneBy(Optional<String> organ) {
        return new Milestone(key, scope, when, given, granted, organ, moved);
    }

    /** The same, in place of what was recorded before of this key and scope. */
    public Milestone moving() {
        return new Milestone(key, scope, when, given, granted, bearer, true);
    }
}
