package io.petition.authority;

import static com.google.common.base.Preconditions.checkArgument;

import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organ 机关、单位.
 *
 * @param id its id
 * @param name its full name
 * @param nameEn its name in English, for display
 * @param region the region it serves
 * @param kind what kind of organ, as the directory's data names it
 * @param superior the organ above it; empty when none is known
 * @param successor the organ that took over its function; empty when none did
 */
@Value.Builder
public record Organ(
        OrganId id,
        String name,
        String nameEn,
        RegionCode region,
        String kind,
        Optional<OrganId> superior,
        Optional<OrganId> successor) {
    public Organ {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(nameEn, "nameEn");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(superior, "superior");
        Objects.requireNonNull(successor, "successor");
        checkArgument(!name.isBlank(), "name: is blank for organ %s; give its full name", id);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds an organ. */
    public static final class Builder extends OrganBuilder {
        Builder() {}
    }
}
