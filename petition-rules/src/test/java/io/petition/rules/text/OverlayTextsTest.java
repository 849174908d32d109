package io.petition.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.condition.Fact;
import io.petition.law.ClassRule;
import io.petition.law.MilestoneKey;
import io.petition.law.Overlay;
import io.petition.law.TermRule;
import io.petition.rules.china.ChinaOverlays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a shipped overlay brings has a name in both languages. */
class OverlayTextsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKeyOfEveryOverlayHasAName(Language language) {
        Set<String> keys = new TreeSet<>();
        ChinaOverlays.ids().forEach(id -> add(ChinaOverlays.read(id), keys));
        // One of each kind: should a kind no longer be looked at, it is noticed here.
        assertThat(keys)
                .contains(
                        "term.simplified-acceptance",
                        "milestone.review-supplemented",
                        "ground.suspension",
                        "outcome.opinion-unproven",
                        "class.emergency",
                        "route.emergency-line",
                        "fact.procedure");
        keys.removeAll(Texts.in(language).codes());
        assertThat(keys).as("have no name").isEmpty();
    }

    private static void add(Overlay overlay, Set<String> keys) {
        overlay.keys().forEach(key -> keys.add("term." + key));
        overlay.terms().forEach(change -> add(change.rule().value(), keys));
        overlay.withoutTerm().forEach(none -> {
            milestones(none.starts(), keys);
            milestones(none.stops(), keys);
        });
        for (ClassRule rule : overlay.classes()) {
            keys.add("class." + rule.key());
            rule.route().ifPresent(route -> keys.add("route." + route));
        }
    }

    private static void add(TermRule rule, Set<String> keys) {
        milestones(rule.starts(), keys);
        milestones(rule.restarts(), keys);
        milestones(rule.stops(), keys);
        milestones(rule.releases(), keys);
        milestones(rule.annuls(), keys);
        milestones(rule.transfers(), keys);
        rule.extension().ifPresent(bound -> keys.add("milestone." + bound.by()));
        rule.pauses().forEach(ground -> {
            keys.add("ground." + ground.key());
            keys.add("milestone." + ground.begins());
            keys.add("milestone." + ground.ends());
        });
        rule.deemed().ifPresent(outcome -> keys.add("outcome." + outcome));
        for (Fact<?, ?> fact : rule.appliesTo().facts()) {
            keys.add("fact." + fact.name());
        }
    }

    private static void milestones(Iterable<MilestoneKey> milestones, Set<String> keys) {
        milestones.forEach(key -> keys.add("milestone." + key));
    }
}
