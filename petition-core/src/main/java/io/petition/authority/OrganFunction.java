package io.petition.authority;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableSet;
import io.petition.model.Category;
import io.petition.time.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A function of an organ 职能: which acts on matters of which content are its own, and when.
 *
 * @param categories the contents; empty for any content that no function names
 * @param acts the keys of the acts; empty for every act
 * @param period when it had the function; empty for as long as the organ exists
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record OrganFunction(Set<Category> categories, Set<String> acts, Optional<Period> period) {
    public OrganFunction {
        categories = ImmutableSet.copyOf(categories);
        acts = ImmutableSet.copyOf(acts);
        Objects.requireNonNull(period, "period");
    }

    /** Every act on matters of these contents, for as long as the organ exists. */
    public static OrganFunction of(Category... categories) {
        return new OrganFunction(ImmutableSet.copyOf(categories), ImmutableSet.of(), Optional.empty());
    }

    /** Whether it names the content. */
    public boolean names(Category category) {
        return categories.contains(category);
    }

    /** Whether it takes any content that no function names. */
    public boolean general() {
        return categories.isEmpty();
    }

    public boolean covers(String act) {
        return acts.isEmpty() || acts.contains(act);
    }

    /** Whether there is an act that both cover. */
    public boolean sharesActWith(OrganFunction other) {
        return acts.isEmpty() || other.acts.isEmpty() || acts.stream().anyMatch(other.acts::contains);
    }
}
