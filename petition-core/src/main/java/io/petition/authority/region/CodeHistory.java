package io.petition.authority.region;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import io.petition.explain.Explained;
import io.petition.explain.Reason;
import io.petition.explain.Step;
import io.petition.explain.Trace;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What became of the codes of regions 行政区划代码沿革: renamed, merged, split, renumbered. Immutable. */
public final class CodeHistory {
    private static final Ordering<RegionCode> BY_CODE = Ordering.natural().onResultOf(RegionCode::value);

    private final ImmutableListMultimap<RegionCode, CodeStretch> stretches;

    private CodeHistory(ImmutableListMultimap<RegionCode, CodeStretch> stretches) {
        this.stretches = stretches;
    }

    /** Makes a history; two stretches of one code never overlap. */
    public static CodeHistory of(Collection<CodeStretch> stretches) {
        ImmutableListMultimap<RegionCode, CodeStretch> byCode =
                stretches.stream().collect(ImmutableListMultimap.toImmutableListMultimap(CodeStretch::code, s -> s));
        byCode.asMap().values().forEach(CodeHistory::checkApart);
        return new CodeHistory(byCode);
    }

    private static void checkApart(Collection<CodeStretch> ofOneCode) {
        List<CodeStretch> all = List.copyOf(ofOneCode);
        for (int i = 0; i < all.size(); i++) {
            CodeStretch one = all.get(i);
            for (CodeStretch other : all.subList(0, i)) {
                checkArgument(
                        !one.in(other.from()) && !other.in(one.from()),
                        "stretches: code %s stands for %s and for %s in one year; end one before the other begins",
                        one.code(),
                        other.name(),
                        one.name());
            }
        }
    }

    /** The stretches of a code, in the order given. */
    public List<CodeStretch> stretches(RegionCode code) {
        return stretches.get(code);
    }

    /** Every stretch of every code. */
    public Collection<CodeStretch> all() {
        return stretches.values();
    }

    /** What a code of a year stands for today. */
    public CodeAnswer today(RegionCode code, int year) {
        return today(code, year, Trace.off());
    }

    /** The same, with the chain of changes that leads there: a step for each, in the year in which it happened. */
    public Explained<CodeAnswer> explain(RegionCode code, int year) {
        Trace trace = Trace.recording();
        CodeAnswer answer = today(code, year, trace);
        return new Explained<>(answer, trace.steps());
    }

    private CodeAnswer today(RegionCode code, int year, Trace trace) {
        Optional<CodeStretch> asked = at(code, year);
        if (asked.isEmpty()) {
            return new CodeAnswer.None(Reason.of(
                    stretches.containsKey(code) ? "region-code-not-of-year" : "region-code-never-known",
                    ImmutableMap.of("code", code.value(), "year", Integer.toString(year))));
        }
        Set<RegionCode> found = new TreeSet<>(BY_CODE);
        new Walk(found, trace).follow(asked.get(), year);
        if (found.isEmpty()) {
            return new CodeAnswer.None(Reason.of(
                    "region-code-without-successor",
                    ImmutableMap.of("code", code.value(), "year", Integer.toString(year))));
        }
        return found.size() == 1
                ? new CodeAnswer.One(found.iterator().next())
                : new CodeAnswer.Several(List.copyOf(found));
    }

    private Optional<CodeStretch> at(RegionCode code, int year) {
        return stretches.get(code).stream().filter(s -> s.in(year)).findFirst();
    }

    /** One walk down the chains. What was given away before the year from which on a region is followed is no part of it. */
    private final class Walk {
        private final Set<RegionCode> found;
        private final Trace trace;
        private final Set<Place> seen = new HashSet<>();

        private record Place(CodeStretch stretch, int since) {}

        Walk(Set<RegionCode> found, Trace trace) {
            this.found = found;
            this.trace = trace;
        }

        void follow(CodeStretch stretch, int since) {
            if (!seen.add(new Place(stretch, since))) {
                return;
            }
            if (stretch.until().isEmpty()) {
                found.add(stretch.code());
            }
            for (CodeStretch.Handover handover : stretch.handovers()) {
                if (handover.part() && handover.year() <= since) {
                    continue;
                }
                Optional<CodeStretch> next = at(handover.to(), handover.year());
                note(stretch, handover, next);
                next.ifPresent(to -> follow(to, handover.year()));
            }
        }

        private void note(CodeStretch from, CodeStretch.Handover handover, Optional<CodeStretch> to) {
            if (!trace.on()) {
                return;
            }
            ImmutableMap<String, String> args = ImmutableMap.of(
                    "code", from.code().value(),
                    "name", from.name(),
                    "to", handover.to().value(),
                    "toName", to.map(CodeStretch::name).orElse(""));
            LocalDate first = LocalDate.of(handover.year(), 1, 1);
            LocalDate last = LocalDate.of(handover.year(), 12, 31);
            trace.add(step(handover.part() ? "region-code-part" : code(from, to), args, first, last));
        }

        private String code(CodeStretch from, Optional<CodeStretch> to) {
            if (to.isEmpty()) {
                return "region-code-lost";
            }
            return from.code().equals(to.get().code()) ? "region-code-renamed" : "region-code-whole";
        }

        private Step step(String code, ImmutableMap<String, String> args, LocalDate first, LocalDate last) {
            return new Step(first, last, code, args, List.of());
        }
    }
}
