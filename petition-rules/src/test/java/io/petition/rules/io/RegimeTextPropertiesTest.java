package io.petition.rules.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.MilestoneKey;
import io.petition.law.Overlay;
import io.petition.law.Regime;
import io.petition.law.TermRule;
import io.petition.time.Timeline;
import io.petition.time.Timeline.Entry;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.statistics.Statistics;

/** What is written is read as equal, whatever the rules are; and whatever is read is read whole or refused. */
class RegimeTextPropertiesTest {
    private static final String TOY = RegimeText.of(Toy.regime());

    /** What goes without saying. */
    private static final Set<String> USUAL =
            Set.of("day-end: midnight", "optional: no", "optional: yes", "per-bearer: no");

    @Provide
    Arbitrary<Regime> regimes() {
        return RulebookArbitraries.regimes();
    }

    @Provide
    Arbitrary<Tuple2<Edition, Overlay>> overlays() {
        return RuleArbitraries.periods()
                .flatMap(period -> RulebookArbitraries.editions("base", period))
                .flatMap(base -> RulebookArbitraries.overlays(base).map(overlay -> Tuple.of(base, overlay)));
    }

    private static Overlay read(String text, Edition base) throws IOException {
        return OverlayReader.read(new StringReader(text), "f.txt", base);
    }

    @Property(tries = 100)
    void aRegimeIsReadFromWhatIsWrittenOfIt(@ForAll("regimes") Regime regime) {
        String text = RegimeText.of(regime);
        Regime again = Toy.regime(text);
        assertThat(again).as(text).isEqualTo(regime);
        assertThat(RegimeText.of(again)).isEqualTo(text);
        assertThat(ContentHash.of(again)).isEqualTo(ContentHash.of(regime));
    }

    @Property(tries = 100)
    void anOverlayIsReadFromWhatIsWrittenOfItWhateverItsEditionHas(
            @ForAll("overlays") Tuple2<Edition, Overlay> overlaid) throws IOException {
        Overlay overlay = overlaid.get2();
        String text = RegimeText.of(overlay);
        Overlay again = read(text, overlaid.get1());
        assertThat(again).as(text).isEqualTo(overlay);
        assertThat(RegimeText.of(again)).isEqualTo(text);
        assertThat(ContentHash.of(again)).isEqualTo(ContentHash.of(overlay));
    }

    @Property(tries = 50)
    void theOrderWithinASetIsNoMatter(@ForAll("regimes") Regime regime) {
        List<Entry<Edition>> entries = regime.editions().entries().stream()
                .map(entry -> new Entry<>(entry.period(), turned(entry.value())))
                .toList();
        Regime turned = regime.withEditions(new Timeline<>(entries));
        assertThat(turned).isEqualTo(regime);
        assertThat(ContentHash.of(turned)).isEqualTo(ContentHash.of(regime));
    }

    private static Edition turned(Edition edition) {
        return Edition.builder()
                .from(edition)
                .terms(edition.terms().stream()
                        .map(RegimeTextPropertiesTest::turned)
                        .toList())
                .build();
    }

    private static Dated<TermRule> turned(Dated<TermRule> term) {
        TermRule rule = term.value();
        TermRule other = TermRule.builder()
                .from(rule)
                .restarts(turned(rule.restarts()))
                .stops(turned(rule.stops()))
                .releases(turned(rule.releases()))
                .annuls(turned(rule.annuls()))
                .transfers(turned(rule.transfers()))
                .build();
        return new Dated<>(other, term.validity(), term.citations(), term.standing());
    }

    private static Set<MilestoneKey> turned(Set<MilestoneKey> keys) {
        return ImmutableSet.copyOf(Lists.reverse(List.copyOf(keys)));
    }

    /** Whatever happens to a text, it is read or refused with faults that lie in it: nothing else comes out. */
    @Property(tries = 400)
    void aTextThatWasTamperedWithIsReadOrRefused(
            @ForAll @IntRange(max = 3800) int at,
            @ForAll @IntRange(max = 40) int length,
            @ForAll @StringLength(max = 8) @CharRange(from = ' ', to = '~') String instead) {
        String text = TOY;
        int from = Math.min(at, text.length());
        String tampered = text.substring(0, from) + instead + text.substring(Math.min(from + length, text.length()));
        boolean read = true;
        try {
            assertThat(Toy.regime(tampered).editions().entries()).isNotEmpty();
        } catch (RuleFormatException e) {
            read = false;
            assertThat(e.faults()).isNotEmpty().allSatisfy(fault -> {
                assertThat(fault.line()).isBetween(1, (int) tampered.lines().count());
                assertThat(fault.remedy()).isNotBlank();
            });
        }
        Statistics.collect(read ? "read" : "refused");
    }

    /** No statement can be said twice, or left out where it does not say what goes without saying, without a trace. */
    @Property(tries = 200)
    void noLineIsLost(@ForAll @IntRange(max = 130) int number) {
        List<String> lines = TOY.lines()
                .filter(line -> !line.isEmpty() && !USUAL.contains(line))
                .toList();
        int at = number % lines.size();
        List<String> twice = new ArrayList<>(lines);
        twice.add(at, lines.get(at));
        assertRefusedOrOther(twice);
        List<String> without = new ArrayList<>(lines);
        without.remove(at);
        assertRefusedOrOther(without);
    }

    private static void assertRefusedOrOther(List<String> lines) {
        try {
            assertThat(Toy.regime(String.join("\n", lines))).isNotEqualTo(Toy.regime());
        } catch (RuleFormatException e) {
            assertThat(e.faults()).isNotEmpty();
        }
    }
}
