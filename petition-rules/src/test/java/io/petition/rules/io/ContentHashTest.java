package io.petition.rules.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.petition.law.Edition;
import io.petition.law.Overlay;
import io.petition.law.Regime;
import io.petition.time.Horizon;
import io.petition.time.WorkCalendar;
import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever changes what a rulebook says changes its hash, and nothing else does. */
class ContentHashTest {
    private static final String REGIME = RegimeText.of(Toy.regime());
    private static final String OVERLAY = RegimeText.of(Toy.overlay());
    private static final Edition BASE = Toy.regime().edition("toy-2015").orElseThrow();

    /** A statement of the canonical text of the toy regime, and another that can stand in its place. */
    private static final String REGIME_CHANGES = """
            regime: toy -> regime: toy2
            zone: Asia/Seoul -> zone: Asia/Tokyo
            hours: monday-thursday 09:00-12:00 13:00-18:00; friday 09:00-12:00; made-up closed -> hours: monday-thursday 09:00-12:00 13:00-18:00; friday closed; made-up closed
            hours: monday-thursday 09:00-12:00 13:00-18:00; friday 09:00-12:00; made-up closed -> hours: monday-thursday 09:00-12:00 13:00-18:00; friday 09:00-12:00; made-up 09:00-12:00
            hours: monday-thursday 09:00-12:00 13:00-18:00; friday 09:00-12:00; made-up closed -> hours: monday-thursday 09:00-12:00 13:00-18:00; made-up closed
            edition-choice: by-step -> edition-choice: by-registration
            edition-choice-article: Toy Transition Act / 1 -> edition-choice-article: Toy Transition Act / 2
            edition-choice-validity: 2010-01-01.. -> edition-choice-validity: 2010-01-02..
            edition-choice-standing: unconfirmed -> edition-choice-standing: confirmed
            standing: confirmed -> standing: unconfirmed
            counting: 2000-01-01..2009-12-31 -> counting: 2000-01-02..2009-12-31
            first-day: counted -> first-day: not-counted
            roll: none -> roll: preceding
            day-off: sunday-or-decreed -> day-off: not-worked
            day-end: midnight -> day-end: close-of-business
            article: Toy Civil Code / 10a / Toy Gazette no. 7 -> article: Toy Civil Code / 10a / Toy Gazette no. 8
            article: Toy Civil Code / 10a / Toy Gazette no. 7 -> article: Toy Civil Code / 10a
            validity: 2009-07-01.. -> validity: 2009-07-02..
            edition: toy-2000 -> edition: toy-2001
            edition: toy-2015 -> edition: toy-2015\\nover: toy-2000
            instrument: Toy Petition Act -> instrument: Toy Act
            source: Toy Gazette no. 12 -> source: Toy Gazette no. 13
            validity: 2015-01-01.. -> validity: 2015-01-01..2030-12-31
            in-force: 2015-01-01..2019-12-31, 2020-07-01.. -> in-force: 2015-01-01..
            dispute: agreement, common-superior, joint-conference -> dispute: common-superior, agreement, joint-conference
            dispute-article: 9; 9-2 -> dispute-article: 9
            dispute-validity: 2016-01-01.. -> dispute-validity: 2016-01-02..
            dispute-standing: unconfirmed -> dispute-standing: confirmed
            term: permit -> term: licence
            length: 30 calendar-days -> length: 31 calendar-days
            length: 30 calendar-days -> length: 30 working-days
            length: 30 calendar-days -> length: given-by-sender
            starts: latest of accepted, heard + 5 working-days -> starts: earliest of accepted, heard + 5 working-days
            starts: latest of accepted, heard + 5 working-days -> starts: latest of accepted, heard + 6 working-days
            starts: latest of accepted, heard + 5 working-days -> starts: latest of accepted, heard
            starts: latest of accepted, heard + 5 working-days -> starts: latest of accepted, seen + 5 working-days
            restarts: supplemented -> restarts: mended
            stops: answered, settled -> stops: answered
            releases: withdrawn -> releases: gone
            annuls: not-accepted -> annuls: refused
            transfers: handed-over -> transfers: none
            per-bearer: yes -> per-bearer: no
            holder: petition-office -> holder: organ
            effect: pledge -> effect: internal
            optional: yes -> optional: no
            extension: original by extended 2 times needs reason, approval, notice; article 7; 7-2 -> extension: 30 calendar-days by extended 2 times needs reason, approval, notice; article 7; 7-2
            extension: original by extended 2 times needs reason, approval, notice; article 7; 7-2 -> extension: original by prolonged 2 times needs reason, approval, notice; article 7; 7-2
            extension: original by extended 2 times needs reason, approval, notice; article 7; 7-2 -> extension: original by extended once needs reason, approval, notice; article 7; 7-2
            extension: original by extended 2 times needs reason, approval, notice; article 7; 7-2 -> extension: original by extended needs reason, approval, notice; article 7; 7-2
            extension: original by extended 2 times needs reason, approval, notice; article 7; 7-2 -> extension: original by extended 2 times needs reason, notice; article 7; 7-2
            extension: original by extended 2 times needs reason, approval, notice; article 7; 7-2 -> extension: original by extended 2 times needs reason, approval, notice; article 7
            extension: original by extended 2 times needs reason, approval, notice; article 7; 7-2 -> extension: none
            pause: hearing from hearing-began to hearing-ended; article 8 -> pause: none-such from hearing-began to hearing-ended; article 8
            pause: hearing from hearing-began to hearing-ended; article 8 -> pause: hearing from hearing-asked to hearing-ended; article 8
            pause: hearing from hearing-began to hearing-ended; article 8 -> pause: hearing from hearing-began to hearing-closed; article 8
            pause: hearing from hearing-began to hearing-ended; article 8 -> pause: hearing from hearing-began to hearing-ended at most 1 weeks; article 8
            pause: hearing from hearing-began to hearing-ended; article 8 -> pause: hearing from hearing-began to hearing-ended once; article 8
            pause: hearing from hearing-began to hearing-ended; article 8 -> pause: hearing from hearing-began to hearing-ended; article 8-1
            deemed: permit-given -> deemed: permit-refused
            counting: first-day counted, roll preceding, day-off not-worked, day-end close-of-business -> counting: first-day not-counted, roll preceding, day-off not-worked, day-end close-of-business
            counting: first-day counted, roll preceding, day-off not-worked, day-end close-of-business -> counting: none
            applies: all(matter-class in [3(1), 3(2)], any(not(reachable known), reachable is true), procedure is ordinary) -> applies: matter-class in [3(1), 3(2)]
            article: 5; Toy Administrative Act / 12 -> article: Toy Administrative Act / 12; 5
            validity: 2015-01-01..2029-12-31 -> validity: 2015-01-01..2028-12-31
            article: Toy Service Charter / -> article: Toy Service Charter / 1
            no-term: thanks -> no-term: apology
            starts: found-urgent -> starts: found-grave
            stops: reported-up -> stops: reported-down
            class: 3(2) -> class: 3(3)
            route: court -> route: tribunal
            """;

    private static final String OVERLAY_CHANGES = """
            overlay: toy-north -> overlay: toy-south
            title: Rules of the northern province -> title: Rules of the southern province
            over: toy-2015 -> over: toy-2016
            validity: 2021-01-01..2027-12-31 -> validity: 2021-01-01..2027-12-30
            source: a newspaper's account -> source: a newspaper's other account
            standing: confirmed -> standing: unconfirmed
            authority: 1-2; Toy Petition Act (revised) / 20 -> authority: 1-2
            extension: none -> extension: original by extended; article 4
            withdraw: call-back -> withdraw: complaint
            authority: 1-2 -> authority: 1-3
            no-term: urgent-report -> no-term: grave-report
            holder: organ -> holder: petition-office
            article: 7 -> article: 9
            class: appeal -> class: protest
            route: review -> route: court
            """;

    private static String hash(Regime regime) {
        return ContentHash.of(regime);
    }

    private static Overlay overlay(String text) throws IOException {
        return OverlayReader.read(
                new StringReader(text),
                "f.txt",
                id -> Optional.of(Edition.builder().from(BASE).id(id).build()));
    }

    /** The text with another statement in place of one, where that stands for the first time. */
    private static String replaced(String text, String statement, String other) {
        int at = ("\n" + text).indexOf("\n" + statement + "\n");
        assertThat(at).as(statement).isNotNegative();
        return text.substring(0, at) + other.replace("\\n", "\n") + text.substring(at + statement.length());
    }

    private static List<String[]> changes(String table) {
        List<String[]> changes = new ArrayList<>();
        for (String row : Splitter.on('\n').omitEmptyStrings().split(table)) {
            changes.add(row.split(" -> ", 2));
        }
        return changes;
    }

    @Test
    void everyChangeOfARegimeIsAnotherHash() {
        Map<String, String> hashes = new HashMap<>(Map.of(hash(Toy.regime()), "the regime itself"));
        for (String[] change : changes(REGIME_CHANGES)) {
            Regime changed = Toy.regime(replaced(REGIME, change[0], change[1]));
            assertThat(hashes.put(hash(changed), change[1])).as(change[1]).isNull();
        }
    }

    @Test
    void everyChangeOfAnOverlayIsAnotherHash() throws IOException {
        Map<String, String> hashes = new HashMap<>(Map.of(ContentHash.of(Toy.overlay()), "the overlay itself"));
        for (String[] change : changes(OVERLAY_CHANGES)) {
            Overlay changed = overlay(replaced(OVERLAY, change[0], change[1]));
            assertThat(hashes.put(ContentHash.of(changed), change[1]))
                    .as(change[1])
                    .isNull();
        }
    }

    @Test
    void noKeyIsForgotten() {
        Set<String> changed = new TreeSet<>(Set.of("calendar"));
        changes(REGIME_CHANGES + OVERLAY_CHANGES).forEach(change -> changed.add(key(change[1])));
        changed.add("over");
        Set<String> keys = new TreeSet<>();
        // Indicators are no part of the text of a regime; each definition has a fingerprint of its own.
        for (Layout layout : Set.of(Layout.REGIME, Layout.OVERLAY)) {
            keys.addAll(layout.head());
            layout.sections().values().forEach(keys::addAll);
        }
        keys.remove("note");
        assertThat(changed).isEqualTo(keys);
    }

    private static String key(String statement) {
        return statement.substring(0, statement.indexOf(':'));
    }

    @Test
    void theCalendarIsPartOfIt() {
        Regime toy = Toy.regime();
        WorkCalendar longer = WorkCalendar.of(
                "toy", new Horizon(2000, 2030), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of());
        assertThat(hash(toy.withCalendar(longer))).isNotEqualTo(hash(toy));
        assertThat(hash(toy.withCalendar(Toy.calendar("toy2")))).isNotEqualTo(hash(toy));
        assertThat(hash(toy.withCalendar(Toy.calendar("toy")))).isEqualTo(hash(toy));
    }

    @Test
    void whatSaysTheSameHasTheSameHash() {
        String other = REGIME.replace("regime: toy\n", "note: n\n# A comment.\n\nregime: toy\ntitle: t\n")
                .replace("stops: answered, settled\n", "")
                .replace(
                        "holder: organ\neffect: statutory\noptional: no\nextension",
                        "effect: statutory\n" + "stops: settled, answered\nholder: organ\nextension")
                .replace("[3(1), 3(2)]", "[3(2), 3(1)]")
                .replace("needs reason, approval, notice", "needs notice, approval, reason")
                .replace("article: 9; 9-2", "article: Toy Petition Act (revised) / 9 / Toy Gazette no. 12; 9-2")
                .replace("first-day counted, roll preceding,", "roll preceding, first-day counted,");
        assertThat(other).isNotEqualTo(REGIME);
        assertThat(hash(Toy.regime(other))).isEqualTo(hash(Toy.regime()));
    }

    @Test
    void itIsShortAndHexadecimal() {
        assertThat(hash(Toy.regime())).matches("[0-9a-f]{64}");
        assertThat(ContentHash.of(Toy.overlay())).matches("[0-9a-f]{64}").isNotEqualTo(hash(Toy.regime()));
    }
}
