package io.petition.deadline;

import com.google.common.collect.ImmutableMap;
import io.petition.law.Anchor;
import io.petition.law.Dated;
import io.petition.law.MilestoneKey;
import io.petition.law.PauseGround;
import io.petition.law.TermRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rule hears which milestone, and as what: made once for a list of rules, so that a matter is read in one pass. */
final class Listeners {
    /** What a milestone is to a rule. */
    enum Part {
        START,
        RESTART,
        STOP,
        RELEASE,
        ANNUL,
        EXTEND,
        PAUSE,
        RESUME,
        TRANSFER
    }

    /**
     * One rule that hears a milestone.
     *
     * @param rule its place in the list
     * @param part as what it hears it
     * @param index which point of the anchor, or which ground
     */
    record Listener(int rule, Part part, int index) {}

    private final List<Dated<TermRule>> rules;
    private final ImmutableMap<MilestoneKey, Listener[]> byMilestone;

    /** Of the rules under which each bearer has a clock of its own; these are in no other map. */
    private final ImmutableMap<MilestoneKey, Listener[]> perBearer;

    Listeners(List<Dated<TermRule>> rules) {
        this.rules = rules;
        Map<MilestoneKey, List<Listener>> found = new LinkedHashMap<>();
        Map<MilestoneKey, List<Listener>> each = new LinkedHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            TermRule rule = rules.get(i).value();
            Map<MilestoneKey, List<Listener>> to = rule.perBearer() ? each : found;
            for (Map.Entry<MilestoneKey, List<Listener>> heard : parts(rule, i).entrySet()) {
                to.computeIfAbsent(heard.getKey(), key -> new ArrayList<>()).addAll(heard.getValue());
            }
        }
        this.byMilestone = arrays(found);
        this.perBearer = arrays(each);
    }

    private static ImmutableMap<MilestoneKey, Listener[]> arrays(Map<MilestoneKey, List<Listener>> found) {
        ImmutableMap.Builder<MilestoneKey, Listener[]> builder = ImmutableMap.builder();
        found.forEach((key, listeners) -> builder.put(key, listeners.toArray(new Listener[0])));
        return builder.buildOrThrow();
    }

    List<Dated<TermRule>> rules() {
        return rules;
    }

    Listener @Nullable [] of(MilestoneKey key) {
        return byMilestone.get(key);
    }

    /** The same for the rules under which each bearer has a clock of its own. */
    Listener @Nullable [] perBearer(MilestoneKey key) {
        return perBearer.isEmpty() ? null : perBearer.get(key);
    }

    /**
     * A milestone may start a rule, renew or hand it on, and do one thing more: of ending, releasing and lengthening it the
     * first is done, and where it does none of these it begins and ends pauses, of as many grounds as name it.
     */
    private static Map<MilestoneKey, List<Listener>> parts(TermRule rule, int place) {
        Map<MilestoneKey, List<Listener>> heard = new LinkedHashMap<>();
        List<Anchor.Point> points = rule.anchor().points();
        for (int i = 0; i < points.size(); i++) {
            add(heard, points.get(i).milestone(), new Listener(place, Part.START, i));
        }
        addAll(heard, rule.restarts(), new Listener(place, Part.RESTART, 0));
        addAll(heard, rule.transfers(), new Listener(place, Part.TRANSFER, 0));
        Map<MilestoneKey, Listener> more = new LinkedHashMap<>();
        rule.stops().forEach(key -> more.putIfAbsent(key, new Listener(place, Part.STOP, 0)));
        rule.releases().forEach(key -> more.putIfAbsent(key, new Listener(place, Part.RELEASE, 0)));
        rule.annuls().forEach(key -> more.putIfAbsent(key, new Listener(place, Part.ANNUL, 0)));
        rule.extension().ifPresent(bound -> more.putIfAbsent(bound.by(), new Listener(place, Part.EXTEND, 0)));
        more.forEach((key, listener) -> add(heard, key, listener));
        for (int i = 0; i < rule.pauses().size(); i++) {
            PauseGround ground = rule.pauses().get(i);
            if (!more.containsKey(ground.begins())) {
                add(heard, ground.begins(), new Listener(place, Part.PAUSE, i));
            }
            if (!more.containsKey(ground.ends())) {
                add(heard, ground.ends(), new Listener(place, Part.RESUME, i));
            }
        }
        return heard;
    }

    private static void addAll(Map<MilestoneKey, List<Listener>> heard, Set<MilestoneKey> keys, Listener listener) {
        keys.forEach(key -> add(heard, key, listener));
    }

    private static void add(Map<MilestoneKey, List<Listener>> heard, MilestoneKey key, Listener listener) {
        heard.computeIfAbsent(key, absent -> new ArrayList<>()).add(listener);
    }
}
