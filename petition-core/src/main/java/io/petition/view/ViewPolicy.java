package io.petition.view;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.law.MatterClass;
import io.petition.law.PartKey;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ProceedingKind;
import io.petition.model.Purpose;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who sees what 公开规则, as one table. What no row shows is hidden. It is the rule of the day on which somebody looks: a matter is
 * protected as the law protects now, whenever it was registered.
 *
 * @param id its id
 * @param rules the rows
 * @param purposes for which purpose a class of matters stands: what the law calls an accusation is one, whatever the petition says
 * @param internalActs the acts that count as {@link Item#INTERNAL}
 * @param internalProceedings the proceedings that do
 */
@Value.Builder
public record ViewPolicy(
        String id,
        List<DisclosureRule> rules,
        Map<MatterClass, Purpose> purposes,
        Set<ActKey> internalActs,
        Set<ProceedingKind> internalProceedings) {
    /** The key under which a regime holds its policy. */
    public static final PartKey<ViewPolicy> PART = new PartKey<>("views", ViewPolicy.class);

    public ViewPolicy {
        checkArgument(!id.isBlank(), "id: is blank; a policy needs one");
        rules = ImmutableList.copyOf(rules);
        purposes = ImmutableMap.copyOf(purposes);
        internalActs = ImmutableSet.copyOf(internalActs);
        internalProceedings = ImmutableSet.copyOf(internalProceedings);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a policy. */
    public static final class Builder extends ViewPolicyBuilder {
        Builder() {}
    }

    /**
     * The same with rows laid over, for example of a sector. Among rows the least counts: what is laid over can hide more of what
     * was shown, and can show only what no row spoke of.
     */
    public ViewPolicy with(String overlay, DisclosureRule... more) {
        return builder().from(this).id(overlay).addRules(more).build();
    }

    /** The rows that meet here, in their order; none means hidden. */
    public List<DisclosureRule> rows(
            Item item, Relation relation, Purpose purpose, Optional<MatterClass> matterClass, boolean consented) {
        ImmutableList.Builder<DisclosureRule> rows = ImmutableList.builder();
        for (int i = 0; i < rules.size(); i++) {
            DisclosureRule rule = rules.get(i);
            if (rule.covers(item, relation, purpose, matterClass) && !(consented && rule.waivable())) {
                rows.add(rule);
            }
        }
        return rows.build();
    }

    /** Every class that some row names. */
    Set<MatterClass> named() {
        ImmutableSet.Builder<MatterClass> named = ImmutableSet.builder();
        for (int i = 0; i < rules.size(); i++) {
            named.addAll(rules.get(i).classes());
        }
        return named.build();
    }
}
