package io.petition.explain;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Why something is not so, or not allowed. A refusal lists every reason that holds.
 *
 * @param code the key of the text
 * @param args the named arguments of the text
 * @param citations the provisions it rests on
 * @param cure the key of the text that names the fact which would cure it; empty when nothing would
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Reason(String code, Map<String, String> args, List<Citation> citations, Optional<String> cure)
        implements Coded {
    public Reason {
        checkArgument(!code.isBlank(), "code: is blank; a reason needs the key of its text");
        args = ImmutableSortedMap.copyOf(args);
        citations = ImmutableList.copyOf(citations);
        Objects.requireNonNull(cure, "cure");
    }

    public static Reason of(String code, Map<String, String> args, Citation... citations) {
        return new Reason(code, args, ImmutableList.copyOf(citations), Optional.empty());
    }

    public Reason curedBy(String cureCode) {
        return new Reason(code, args, citations, Optional.of(cureCode));
    }
}
