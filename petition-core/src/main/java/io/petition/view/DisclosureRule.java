package io.petition.view;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.petition.explain.Citation;
import io.petition.law.MatterClass;
import io.petition.law.Standing;
import io.petition.model.Purpose;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One row of a policy: to whom it shows what, in matters of which purpose. Where several rows meet, the least that one of them
 * allows is shown; where none does, nothing.
 *
 * @param items what it is about
 * @param relations to whom
 * @param purposes in matters of which purpose
 * @param classes of which class; none where the class does not matter
 * @param disclosure how much is shown
 * @param waivable whether it falls away where the petitioners agree to be known
 * @param citations the provisions it rests on; at least one
 * @param standing whether they were read and say so
 */
@Value.Builder
public record DisclosureRule(
        Set<Item> items,
        Set<Relation> relations,
        Set<Purpose> purposes,
        Set<MatterClass> classes,
        Disclosure disclosure,
        boolean waivable,
        List<Citation> citations,
        Standing standing) {
    public DisclosureRule {
        checkArgument(!items.isEmpty(), "items: none; name what the row is about");
        checkArgument(!relations.isEmpty(), "relations: none; name to whom the row shows");
        checkArgument(!purposes.isEmpty(), "purposes: none; name them, a row never reaches a purpose by silence");
        items = Sets.immutableEnumSet(items);
        relations = Sets.immutableEnumSet(relations);
        purposes = Sets.immutableEnumSet(purposes);
        classes = ImmutableSet.copyOf(classes);
        Objects.requireNonNull(disclosure, "disclosure");
        Objects.requireNonNull(standing, "standing");
        citations = ImmutableList.copyOf(citations);
        checkArgument(!citations.isEmpty(), "citations: none for %s to %s; cite the provision", items, relations);
        for (Item item : items) {
            checkArgument(
                    disclosure != Disclosure.MASKED || item.maskable(),
                    "disclosure: masked, and %s has no masked form; show or hide it",
                    item);
        }
        checkArgument(
                !waivable || disclosure != Disclosure.SHOWN,
                "waivable: true for a row that shows all of %s; there is nothing to agree to",
                items);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a row. */
    public static final class Builder extends DisclosureRuleBuilder {
        Builder() {}
    }

    boolean covers(Item item, Relation relation, Purpose purpose, Optional<MatterClass> matterClass) {
        return items.contains(item)
                && relations.contains(relation)
                && purposes.contains(purpose)
                && (classes.isEmpty() || (matterClass.isPresent() && classes.contains(matterClass.get())));
    }
}
