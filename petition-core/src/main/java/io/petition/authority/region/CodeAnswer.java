package io.petition.authority.region;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import io.petition.explain.Reason;
import io.petition.model.RegionCode;
import java.util.List;
import java.util.Objects;

/** What a code of a past year stands for today. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(CodeAnswer.One.class),
    @JsonSubTypes.Type(CodeAnswer.Several.class),
    @JsonSubTypes.Type(CodeAnswer.None.class)
})
public sealed interface CodeAnswer {
    /** All of its territory lies under one code, perhaps the same. */
    @JsonTypeName("one")
    record One(RegionCode code) implements CodeAnswer {
        public One {
            Objects.requireNonNull(code, "code");
        }

        @Override
        public List<RegionCode> codes() {
            return ImmutableList.of(code);
        }
    }

    /** Its territory lies under several codes; which of them, only the place can tell. */
    @JsonTypeName("several")
    record Several(List<RegionCode> candidates) implements CodeAnswer {
        public Several {
            candidates = ImmutableList.copyOf(candidates);
            checkArgument(candidates.size() > 1, "candidates: %s; several are at least two", candidates);
        }

        @Override
        public List<RegionCode> codes() {
            return candidates;
        }
    }

    /** No code of today is known for it: the history does not know it, or not in that year, or names nobody who took over. */
    @JsonTypeName("none")
    record None(Reason why) implements CodeAnswer {
        public None {
            Objects.requireNonNull(why, "why");
        }
    }

    /** The codes of today, sorted; none where none is known. */
    default List<RegionCode> codes() {
        return ImmutableList.of();
    }
}
