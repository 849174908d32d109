package io.petition.authority;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.authority.region.Tier;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An organ 机关、单位.
 *
 * @param id its id
 * @param name its full name
 * @param nameEn its name in English, for display
 * @param region the region it serves
 * @param kind what kind of organ, as the directory's data names it
 * @param superior the organ above it in its line 上级主管部门; of an organ without a line, the organ above it; empty when none is known
 * @param successor the organ that took over its function; empty when none did
 * @param level the tier on which it stands; empty when it is not known
 * @param alsoServes further regions it serves, where its territory is no single region
 * @param functions what it does; empty when the directory does not say
 * @param superiorByTerritory the government or committee of its place to which it belongs 本级党委、政府; empty when none is known
 * @param body which of the bodies of petition work it is; empty for any other organ
 * @param existence when it existed; empty when the directory does not say, and then it is taken to exist always
 * @param furtherSuccessors the others that took over a part of its functions, where it was split
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Organ(
        OrganId id,
        String name,
        String nameEn,
        RegionCode region,
        String kind,
        Optional<OrganId> superior,
        Optional<OrganId> successor,
        Optional<Tier> level,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Set<RegionCode> alsoServes,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<OrganFunction> functions,
        Optional<OrganId> superiorByTerritory,
        Optional<SpecialBody> body,
        Optional<Period> existence,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<OrganId> furtherSuccessors) {
    public Organ {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(nameEn, "nameEn");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(superior, "superior");
        Objects.requireNonNull(successor, "successor");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(superiorByTerritory, "superiorByTerritory");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(existence, "existence");
        alsoServes = ImmutableSet.copyOf(alsoServes);
        functions = ImmutableList.copyOf(functions);
        furtherSuccessors = ImmutableList.copyOf(furtherSuccessors);
        checkArgument(!name.isBlank(), "name: is blank for organ %s; give its full name", id);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Every region it serves. */
    public Set<RegionCode> territory() {
        return ImmutableSet.<RegionCode>builder().add(region).addAll(alsoServes).build();
    }

    /** Everyone that took over from it. */
    public List<OrganId> successors() {
        ImmutableSet.Builder<OrganId> all = ImmutableSet.builder();
        successor.ifPresent(all::add);
        return all.addAll(furtherSuccessors).build().asList();
    }

    public boolean existsOn(LocalDate day) {
        return existence.map(period -> period.contains(day)).orElse(true);
    }

    /** Builds an organ. */
    public static final class Builder extends OrganBuilder {
        Builder() {}
    }
}
